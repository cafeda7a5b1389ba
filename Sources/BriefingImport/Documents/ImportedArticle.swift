import BriefingModel

/// An article as a document gives it, with what tells it apart from the document's others.
public struct ImportedArticle: Hashable, Sendable {
  /// The article.
  public var article: Article
  /// The publisher's name for it, by which a later version is known to be the same: the guid of a
  /// feed's item, the uri of a news item, the identifier of a book; nil where there is none.
  public var identifier: String?

  /// An article from a document.
  public init(_ article: Article, identifier: String? = nil) {
    self.article = article
    self.identifier = identifier
  }
}
