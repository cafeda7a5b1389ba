import BriefingModel

/// Reads ninjs, the JSON of the IPTC for news, in its versions 1 to 3.
struct NinjsReader: Sendable {
  let phrases: PhraseLexicon

  /// The most items of a document.
  static let itemLimit = 20_000

  /// The items of a JSON document: one, or a list of them; none where it is no ninjs.
  static func items(of document: JSONValue) -> [JSONValue] {
    let list = document["items"]?.list ?? document.list
    let items = list.prefix(itemLimit + 1).filter(isItem)
    return items.count == min(list.count, itemLimit + 1) ? Array(items) : []
  }

  private static func isItem(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value, members["uri"] != nil else { return false }
    return ["headline", "headlines", "bodies", "standard", "versioncreated", "versionCreated"]
      .contains { members[$0] != nil } || members.keys.contains { $0.hasPrefix("body_") }
  }

  /// The articles of the items that hold text.
  ///
  /// - Throws: `ImportError`, also where none does.
  func read(_ items: [JSONValue]) throws(ImportError) -> [ImportedArticle] {
    guard items.count <= Self.itemLimit else {
      throw .tooMany(parts: "news items", limit: Self.itemLimit)
    }
    var articles: [ImportedArticle] = []
    for item in items {
      guard let article = try article(NinjsItem(item)) else { continue }
      articles.append(ImportedArticle(article, identifier: item["uri"]?.text))
    }
    guard !articles.isEmpty else { throw .noArticle(kind: "a news item without text") }
    return articles
  }

  private func article(_ item: NinjsItem) throws(ImportError) -> Article? {
    let metadata = item.metadata
    guard let body = item.body else { return nil }
    let builder = NewsArticleBuilder(phrases: phrases)
    let article = try builder.article(body, metadata: metadata)
    return article.blocks.contains { $0.kind != .headline } ? article : nil
  }
}
