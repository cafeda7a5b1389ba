/// A place in an article of the library.
public struct Spot: Hashable, Sendable, Codable {
  /// The article.
  public var article: ArticleID
  /// The place in it.
  public var position: ReadingPosition

  /// A place in an article.
  public init(article: ArticleID, position: ReadingPosition) {
    self.article = article
    self.position = position
  }
}
