import BriefingModel

/// Makes an article of a news item's body.
struct NewsArticleBuilder {
  /// The text of a news item.
  enum Body {
    case html(String)
    case plain(String)
  }

  let phrases: PhraseLexicon

  /// The article with that body under its headline; without one it is the first words.
  ///
  /// - Throws: `ImportError`, where its HTML passes a limit.
  func article(_ body: Body, metadata: Article.Metadata) throws(ImportError) -> Article {
    var article: Article
    switch body {
    case .html(let html):
      article = try HTMLReader(phrases: phrases).readFragment(html, metadata: metadata)
    case .plain(let text):
      var builder = BlockBuilder()
      builder.append(metadata.headline, RunKind(.headline))
      builder.appendParagraphs(of: text)
      article = builder.article(metadata)
    }
    if metadata.headline.isEmpty {
      let first = article.blocks.first.map { article.text[$0.passage] } ?? ""
      article.metadata.headline =
        first.isEmpty ? Article.Metadata.untitled : BlockBuilder(copying: first).firstWords
    }
    return article
  }
}
