/// One of the texts that an article has had.
public struct ArticleVersion: Hashable, Sendable, Codable {
  /// Its number, from 1; the highest is what the article is now.
  public var number: Int
  /// What was known about the article then.
  public var metadata: Article.Metadata
  /// When it came into the library, in seconds since 1970 UTC.
  public var added: Int64

  /// A version.
  public init(number: Int, metadata: Article.Metadata, added: Int64) {
    self.number = number
    self.metadata = metadata
    self.added = added
  }
}
