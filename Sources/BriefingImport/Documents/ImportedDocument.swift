/// What a document turned out to hold.
public enum ImportedDocument: Hashable, Sendable {
  /// One article.
  case article(ImportedArticle)
  /// Several that stand for themselves, as in a message of a news agency.
  case articles([ImportedArticle])
  /// A feed; its items are articles.
  case feed(Feed)
  /// A list of feeds, with no article in it.
  case subscriptions([FeedSubscription])

  /// The articles, in the order of the document.
  public var articles: [ImportedArticle] {
    switch self {
    case .article(let article): [article]
    case .articles(let articles): articles
    case .feed(let feed):
      feed.items.map { ImportedArticle($0.article, identifier: $0.identifier) }
    case .subscriptions: []
    }
  }
}
