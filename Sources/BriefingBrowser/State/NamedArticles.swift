import BriefingModel

/// The articles that were named in the shell. Where there are several, the next and the previous article
/// are among them, in the order of their names, as files are in vim and less.
public struct NamedArticles: Sendable, Equatable {
  /// The one that is shown first; nil until the library has given it a number.
  var first: ArticleID?
  /// Those after it.
  private let others: [ArticleID]

  /// The articles after the first, and the first where its number is known.
  public init(first: ArticleID? = nil, others: [ArticleID] = []) {
    self.first = first
    self.others = others
  }

  /// How many there are; 0 where no more than one was named.
  var count: Int { others.isEmpty ? 0 : others.count + 1 }

  /// The place of an article among them, from 0; `id` is nil while it has no number.
  func place(of id: ArticleID?) -> Int? {
    guard count > 0 else { return nil }
    if id == first { return 0 }
    return id.flatMap { others.firstIndex(of: $0) }.map { $0 + 1 }
  }

  /// The article at a place; nil where there is none, or it has no number yet.
  subscript(place: Int) -> ArticleID? {
    if place == 0 { return first }
    return others.indices.contains(place - 1) ? others[place - 1] : nil
  }
}
