import BriefingModel

/// What there is in the library: how many articles of each kind, and the copies of each story.
public struct ShelfFacts: Sendable, Equatable {
  /// Something with the number of its articles.
  struct Counted<Value: Sendable & Hashable>: Sendable, Hashable {
    let value: Value
    let count: Int
  }

  /// How many there are, how many were not read yet, and how many have bookmarks.
  private(set) var (count, unread, bookmarked) = (0, 0, 0)
  /// The outlets, those with the most articles first.
  private(set) var outlets: [Counted<String>] = []
  /// The years of publication, the last first.
  private(set) var years: [Counted<Int>] = []
  /// Of each story of which there are copies: their places among the articles.
  private(set) var stories: [ArticleID: [Int]] = [:]
  /// The stories of which a copy was read.
  private(set) var readStories: Set<ArticleID> = []

  init() {}

  /// Whether neither an article nor a copy of it was read.
  func isUnread(_ entry: ShelfEntry) -> Bool {
    entry.lastRead == nil && !(entry.story.map(readStories.contains) ?? false)
  }

  /// The facts about some articles. O(number of articles).
  init(_ entries: [ShelfEntry]) {
    count = entries.count
    var outlets: [String: Int] = [:]
    var years: [Int: Int] = [:]
    readStories = Set(entries.lazy.filter { $0.lastRead != nil }.compactMap(\.story))
    for (place, entry) in entries.enumerated() {
      if isUnread(entry) { unread += 1 }
      if entry.bookmarkCount > 0 { bookmarked += 1 }
      if let outlet = entry.metadata.outlet { outlets[outlet, default: 0] += 1 }
      if let year = entry.metadata.date?.year { years[year, default: 0] += 1 }
      if let story = entry.story { stories[story, default: []].append(place) }
    }
    self.outlets = outlets.map { Counted(value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    self.years = years.map { Counted(value: $0.key, count: $0.value) }
      .sorted { $0.value > $1.value }
  }
}
