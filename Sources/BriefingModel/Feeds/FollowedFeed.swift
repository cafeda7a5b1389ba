/// A feed that the reader follows: what the reader set, and how the last requests went.
public struct FollowedFeed: Hashable, Sendable, Codable, Identifiable {
  /// Its number in the library.
  public var id: FeedID
  /// Where it is fetched from.
  public var address: String
  /// What the reader calls it, or else it calls itself, or else its address; never empty.
  public var name: String
  /// The site that it belongs to.
  public var homepage: String?
  /// The folders that it stands in, the outermost first.
  public var folders: [String]
  /// Whether the pages are fetched that its items lead to, where it gives no more than a summary.
  public var fetchesPages: Bool
  /// When it was first followed, in seconds since 1970 UTC.
  public var added: Int64
  /// The mark and the date of its document as the server gave them, to be sent with the next request.
  public var entityTag: String?
  /// When the document was last changed, as the server words it.
  public var lastModified: String?
  /// When it was last asked for, in seconds since 1970 UTC; nil before the first time.
  public var checked: Int64?
  /// When an answer was last understood, in seconds since 1970 UTC.
  public var succeeded: Int64?
  /// When the server wants to be asked again, in seconds since 1970 UTC; nil where it does not say.
  public var retryAt: Int64?
  /// Whether the server says that it is gone for good.
  public var isGone: Bool
  /// What went wrong the last time, as the end of a sentence that begins with the name; nil where
  /// nothing did.
  public var problem: String?
  /// How many articles of the library are from it, and how many of them are unread.
  public var articleCount: Int
  /// How many of its articles are unread.
  public var unreadCount: Int

  /// A feed that is followed.
  public init(
    id: FeedID, address: String, name: String, homepage: String? = nil, folders: [String] = [],
    fetchesPages: Bool = false, added: Int64, entityTag: String? = nil,
    lastModified: String? = nil, checked: Int64? = nil, succeeded: Int64? = nil,
    retryAt: Int64? = nil, isGone: Bool = false, problem: String? = nil, articleCount: Int = 0,
    unreadCount: Int = 0
  ) {
    self.id = id
    self.address = address
    self.name = name
    self.homepage = homepage
    self.folders = folders
    self.fetchesPages = fetchesPages
    self.added = added
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.checked = checked
    self.succeeded = succeeded
    self.retryAt = retryAt
    self.isGone = isGone
    self.problem = problem
    self.articleCount = articleCount
    self.unreadCount = unreadCount
  }
}
