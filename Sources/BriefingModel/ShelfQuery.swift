/// Which articles of the library the shelf shows, and in which order.
public struct ShelfQuery: Hashable, Sendable, Codable {
  /// What the articles are ordered by.
  public enum Order: String, Sendable, Codable, CaseIterable {
    /// When they came into the library, the newest first.
    case added
    /// When they were published, the newest first, those without a date last.
    case date
    /// When they were last read, those that never were last.
    case read
    /// The outlet, then the newest first.
    case outlet
    /// The headline.
    case headline
  }

  /// Words or parts of words that headline, outlet, byline or date hold, each of them; case does not
  /// count in ASCII.
  public var words: String
  /// Only articles that were read, or only those that were not.
  public var isRead: Bool?
  /// Only articles with bookmarks, or only those without.
  public var isBookmarked: Bool?
  /// Only articles of that outlet.
  public var outlet: String?
  /// Only articles that came from that feed.
  public var feed: FeedID?
  /// What they are ordered by.
  public var order: Order

  /// A query; all articles by when they came, unless it says otherwise.
  public init(
    words: String = "", isRead: Bool? = nil, isBookmarked: Bool? = nil, outlet: String? = nil,
    feed: FeedID? = nil, order: Order = .added
  ) {
    self.words = words
    self.isRead = isRead
    self.isBookmarked = isBookmarked
    self.outlet = outlet
    self.feed = feed
    self.order = order
  }
}
