/// A passage that the reader kept, with a note and tags.
public struct Bookmark: Hashable, Sendable, Codable, Identifiable {
  /// The bookmark's number in its library; 0 until it has been kept there.
  public var id: Int64
  /// The article that it belongs to.
  public var article: ArticleID
  /// The passage.
  public var anchor: TextAnchor
  /// What the reader wrote to it; empty where nothing.
  public var note: String
  /// The reader's tags.
  public var tags: [String]
  /// When it was made, in seconds since 1970 UTC.
  public var created: Int64
  /// The version of the article in which its passage was last found.
  public var version: Int
  /// Whether the passage is no longer in the article: its words are all that is left of it, and they
  /// are never dropped.
  public var isOrphan: Bool

  /// A bookmark.
  public init(
    id: Int64 = 0, article: ArticleID, anchor: TextAnchor, note: String = "", tags: [String] = [],
    created: Int64, version: Int = 1, isOrphan: Bool = false
  ) {
    self.id = id
    self.article = article
    self.anchor = anchor
    self.note = note
    self.tags = tags
    self.created = created
    self.version = version
    self.isOrphan = isOrphan
  }
}
