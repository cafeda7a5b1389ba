import BriefingModel

extension ImportedDocument {
  /// All articles of the document as one, each a section under its headline; a single one as it
  /// is. O(length of the texts).
  ///
  /// - Throws: `ImportError.noArticle` where there is none.
  func digest() throws(ImportError) -> Article {
    let articles = articles.map(\.article)
    if articles.count == 1 { return articles[0] }
    guard !articles.isEmpty else { throw .noArticle(kind: emptyKind) }
    var builder = BlockBuilder()
    let title = title ?? "\(articles.count) articles"
    builder.append(title, RunKind(.headline))
    for article in articles {
      builder.append(article.metadata.headline, RunKind(.heading, level: 1))
      for block in article.blocks where block.kind != .headline {
        let level = block.kind == .heading ? min(block.level, 5) + 1 : 0
        builder.append(article.text[block.passage], RunKind(block.kind, level: level))
      }
    }
    let outlets = Set(articles.map(\.metadata.outlet))
    let languages = Set(articles.map(\.metadata.language))
    return builder.article(
      Article.Metadata(
        headline: title, outlet: outlets.count == 1 ? articles[0].metadata.outlet : nil,
        date: articles.compactMap(\.metadata.date).max(), url: homepage,
        language: languages.count == 1 ? articles[0].metadata.language : nil))
  }

  private var title: String? {
    if case .feed(let feed) = self { feed.title } else { nil }
  }

  private var homepage: String? {
    if case .feed(let feed) = self { feed.homepage } else { nil }
  }

  private var emptyKind: String {
    switch self {
    case .feed: "a feed without items"
    case .subscriptions: "a list of feeds, to be followed with lede feed add,"
    case .article, .articles: "a news package"
    }
  }
}
