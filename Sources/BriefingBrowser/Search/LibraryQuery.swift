import BriefingModel

/// What the library is searched for, and the order in which the articles are shown.
public struct LibraryQuery: Hashable, Sendable {
  /// The query in its language (`SearchParser`).
  public var text: String
  /// The order.
  public var order: SearchOrder

  /// A query.
  public init(_ text: String, order: SearchOrder = .relevance) {
    self.text = text
    self.order = order
  }

  /// What is wrong with it; nil where nothing is. O(length).
  var mistake: SearchQueryError? {
    do throws(SearchQueryError) {
      _ = try SearchParser.parse(text)
      return nil
    } catch {
      return error
    }
  }

  /// The query while it is typed: its last word may go on. Nil where the last thing is no word, or one
  /// so short that very many go on from it.
  var begun: LibraryQuery? {
    let word = String(text.reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
    guard word.count >= Self.shortestBeginning, !["AND", "NOT"].contains(word) else { return nil }
    let query = LibraryQuery(text + "*", order: order)
    return query.mistake == nil ? query : nil
  }

  private static let shortestBeginning = 3
}

extension String {
  /// The string as a phrase of a query: what would end the phrase is left out.
  var asPhrase: String {
    "\"\(filter { !"\"“”„«»".contains($0) }.singleSpaced)\""
  }
}
