import BriefingModel

/// The articles of a library to be put into the order of the shelf. A value with one method, so that it
/// can be done off the main thread where there are many.
public struct ShelfTask: Sendable {
  /// Which state of the library's articles it is about, and which of the wishes of the reader.
  public let number: Int
  /// The articles, the newest first.
  let entries: [ShelfEntry]
  /// What is asked for.
  let view: ShelfView
  /// What the search of the folder finds, or what came from its feed.
  let members: Set<ArticleID>?
  /// Where to look, in order: all articles, or those that held the first of the words.
  let places: [Int]?

  /// What there is in the library, where that is known already.
  let facts: ShelfFacts?

  /// With this many articles or fewer it is done at once.
  static let quickCount = 2_000

  /// Does it. O(n log n), n being the number of articles.
  ///
  /// - Parameter isCancelled: Asked every few thousand articles.
  /// - Returns: nil where it was cancelled.
  public func arranged(isCancelled: () -> Bool = { false }) -> ArrangedShelf? {
    let facts = facts ?? ShelfFacts(entries)
    let words = view.words.split(separator: " ").map { ShelfSearch($0) }
    var shown: [Int] = []
    let places = places ?? Array(entries.indices)
    for (count, place) in places.enumerated() {
      if count % 4_096 == 0, isCancelled() { return nil }
      if holds(entries[place], facts), words.allSatisfy({ $0.isFound(in: entries[place]) }) {
        shown.append(place)
      }
    }
    if self.places == nil { sort(&shown) }
    return ArrangedShelf(
      number: number, view: view, matching: shown, shown: folded(shown), facts: facts)
  }

  private func holds(_ entry: ShelfEntry, _ facts: ShelfFacts) -> Bool {
    if view.isUnreadOnly, !facts.isUnread(entry) { return false }
    switch view.folder {
    case .all: return true
    case .unread: return facts.isUnread(entry)
    case .bookmarked: return entry.bookmarkCount > 0
    case .outlet(let name): return entry.metadata.outlet == name
    case .year(let year): return entry.metadata.date?.year == year
    case .search, .feed: return members?.contains(entry.id) ?? false
    }
  }

  /// Of equals, those that came into the library last come first, as they stand in `entries`.
  private func sort(_ places: inout [Int]) {
    switch view.order {
    case .added: break
    case .date:
      sort(&places, by: { $0.metadata.date?.description ?? "" }, inOrder: { $0 > $1 })
    case .headline:
      sort(&places, by: { Self.key($0.metadata.headline) }, inOrder: { $0 < $1 })
    case .outlet:
      sort(&places, by: { Self.key($0.metadata.outlet ?? "\u{10FFFF}") }, inOrder: { $0 < $1 })
    case .unread:
      sort(&places, by: { $0.lastRead == nil ? 0 : 1 }, inOrder: { $0 < $1 })
    case .quotations:
      sort(&places, by: { $0.quotationCount ?? -1 }, inOrder: { $0 > $1 })
    }
  }

  /// Sorts by a key that is made once for each.
  private func sort<Key: Comparable>(
    _ places: inout [Int], by key: (ShelfEntry) -> Key,
    inOrder precedes: (Key, Key) -> Bool
  ) {
    var keyed = places.map { (key: key(entries[$0]), place: $0) }
    keyed.sort { left, right in
      left.key == right.key ? left.place < right.place : precedes(left.key, right.key)
    }
    places = keyed.map(\.place)
  }

  private static func key(_ text: String) -> String { text.lowercased() }

  /// The places with only the first of each story.
  private func folded(_ places: [Int]) -> [Int] {
    var seen: Set<ArticleID> = []
    return places.filter { place in
      guard let story = entries[place].story else { return true }
      return seen.insert(story).inserted
    }
  }
}

extension ShelfTask: Equatable {
  /// Two are the same where they are about the same state and ask for the same.
  public static func == (left: ShelfTask, right: ShelfTask) -> Bool {
    left.number == right.number && left.view == right.view
  }
}

/// Looks for a word of the filter in what the shelf shows of an article.
private struct ShelfSearch {
  private let search: TextSearch
  /// Whether it can stand in a date: most words cannot, and dates are not text.
  private let isOfDate: Bool

  init(_ word: Substring) {
    search = TextSearch(String(word))
    isOfDate = word.allSatisfy { $0.isNumber || $0 == "-" || $0.isPunctuation }
  }

  func isFound(in entry: ShelfEntry) -> Bool {
    if search.isFound(in: entry.metadata.headline) { return true }
    if let outlet = entry.metadata.outlet, search.isFound(in: outlet) { return true }
    if let byline = entry.metadata.byline, search.isFound(in: byline) { return true }
    guard isOfDate, let date = entry.metadata.date else { return false }
    return search.isFound(in: date.description)
  }
}

/// What the shelf shows, in its order.
public struct ArrangedShelf: Sendable, Equatable {
  /// The number of the task that it answers.
  public let number: Int
  /// What was asked for.
  public let view: ShelfView
  /// The articles that are asked for, as places in those of the task.
  let matching: [Int]
  /// Those that are shown: of the copies of a story only the first.
  let shown: [Int]
  /// What there is in the library.
  let facts: ShelfFacts
}
