import BriefingModel

/// Reads NewsML-G2, the XML of the IPTC for news: a news item, or a message that carries several;
/// and NITF, which stands by itself or in such an item.
struct NewsMLReader: Sendable {
  let phrases: PhraseLexicon

  /// The most items of a message.
  static let itemLimit = 20_000

  /// The articles of a document.
  ///
  /// - Throws: `ImportError`, also where no item holds text.
  func read(_ bytes: [UInt8], charset: String? = nil) throws(ImportError) -> [ImportedArticle] {
    let text = try MarkupDecoder.decode(bytes, charset: charset)
    let tree = try MarkupTree(xml: text, format: "news item")
    let items = tree.nodes.indices.filter { tree.name($0) == "newsItem" }
    guard items.count <= Self.itemLimit else {
      throw .tooMany(parts: "news items", limit: Self.itemLimit)
    }
    var articles: [ImportedArticle] = []
    for item in items {
      if let article = try article(NewsMLItem(tree, item)) { articles.append(article) }
    }
    if items.isEmpty, let document = tree.nodes.indices.first(where: { tree.name($0) == "nitf" }) {
      articles = [ImportedArticle(try self.article(NITFDocument(tree, document)))]
    }
    guard !articles.isEmpty else {
      if tree.errorLine > 0 { throw .malformed(format: "news item", line: tree.errorLine) }
      throw .noArticle(kind: "a news package that only points to its items")
    }
    return articles
  }

  private func article(_ item: NewsMLItem) throws(ImportError) -> ImportedArticle? {
    guard var article = try body(of: item) else { return nil }
    guard article.blocks.contains(where: { $0.kind != .headline }) else { return nil }
    article.metadata.subjects = item.subjects
    return ImportedArticle(article, identifier: item.identifier)
  }

  private func body(of item: NewsMLItem) throws(ImportError) -> Article? {
    let builder = NewsArticleBuilder(phrases: phrases)
    switch item.body {
    case .nitf(let document):
      var inner = document.metadata
      inner.fill(from: item.metadata)
      let outer = item.metadata
      if !outer.headline.isEmpty { inner.headline = outer.headline }
      return try builder.article(.html(document.html), metadata: inner)
    case .html(let html): return try builder.article(.html(html), metadata: item.metadata)
    case .plain(let text): return try builder.article(.plain(text), metadata: item.metadata)
    case nil: return nil
    }
  }

  private func article(_ document: NITFDocument) throws(ImportError) -> Article {
    try NewsArticleBuilder(phrases: phrases)
      .article(.html(document.html), metadata: document.metadata)
  }
}

extension Article.Metadata {
  /// Takes from `other` what is not known yet.
  fileprivate mutating func fill(from other: Article.Metadata) {
    byline = byline ?? other.byline
    outlet = outlet ?? other.outlet
    dateline = dateline ?? other.dateline
    date = date ?? other.date
    url = url ?? other.url
    language = language ?? other.language
    section = section ?? other.section
  }
}
