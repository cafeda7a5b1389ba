/// What the shelf shows of an article.
public struct ShelfEntry: Hashable, Sendable, Codable, Identifiable {
  /// The article's number in the library.
  public var id: ArticleID
  /// What is known about it.
  public var metadata: Article.Metadata
  /// When it came into the library, in seconds since 1970 UTC.
  public var added: Int64
  /// When it was last read, in seconds since 1970 UTC; nil while it is unread.
  public var lastRead: Int64?
  /// The number of words, nil where they were not counted yet.
  public var wordCount: Int?
  /// The number of actors found, nil before the analysis.
  public var actorCount: Int?
  /// The number of quotations found, nil before the analysis.
  public var quotationCount: Int?
  /// The number of the reader's bookmarks in it.
  public var bookmarkCount: Int
  /// Which version of the article it is, from 1.
  public var version: Int
  /// When this version came, in seconds since 1970 UTC; nil for the first.
  public var changed: Int64?
  /// The number that it shares with the copies of its story in other outlets; nil where the library
  /// has none.
  public var story: ArticleID?

  /// An entry of the shelf.
  public init(
    id: ArticleID, metadata: Article.Metadata, added: Int64, lastRead: Int64? = nil,
    wordCount: Int? = nil, actorCount: Int? = nil, quotationCount: Int? = nil,
    bookmarkCount: Int = 0, version: Int = 1, changed: Int64? = nil, story: ArticleID? = nil
  ) {
    self.id = id
    self.metadata = metadata
    self.added = added
    self.lastRead = lastRead
    self.wordCount = wordCount
    self.actorCount = actorCount
    self.quotationCount = quotationCount
    self.bookmarkCount = bookmarkCount
    self.version = version
    self.changed = changed
    self.story = story
  }
}
