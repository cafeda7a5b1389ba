import BriefingModel

/// Reads JSON Feed, versions 1 and 1.1.
struct JSONFeedReader: Sendable {
  let phrases: PhraseLexicon

  /// Whether a JSON document is such a feed.
  static func canRead(_ document: JSONValue) -> Bool {
    let version = document["version"]?.rawText ?? ""
    return version.hasPrefix("https://jsonfeed.org/version/")
      || version.hasPrefix("http://jsonfeed.org/version/")
  }

  /// The feed of a document.
  ///
  /// - Throws: `ImportError`.
  func read(_ document: JSONValue) throws(ImportError) -> Feed {
    var feed = Feed(
      title: PlainWords.read(document["title"]?.text), homepage: document["home_page_url"]?.text,
      address: document["feed_url"]?.text, language: document["language"]?.text)
    let items = document["items"]?.list ?? []
    guard items.count <= FeedReader.itemLimit else {
      throw .tooMany(parts: "items", limit: FeedReader.itemLimit)
    }
    let authors = Self.authors(of: document)
    let builder = FeedItemBuilder(phrases: phrases, feed: feed)
    for item in items {
      var entry = entry(item)
      if entry.authors.isEmpty { entry.authors = authors }
      feed.items.append(try builder.item(entry))
    }
    return feed
  }

  private func entry(_ item: JSONValue) -> FeedEntry {
    var entry = FeedEntry(
      identifier: item["id"]?.text, link: item[anyOf: "url", "external_url"]?.text,
      title: PlainWords.read(item["title"]?.text))
    entry.authors = Self.authors(of: item)
    entry.date = PublicationDate.read(item[anyOf: "date_published", "date_modified"]?.text)
    entry.language = item["language"]?.text
    entry.section = item["tags"]?.list.first?.text
    entry.content =
      item["content_html"]?.rawText.map { .html($0) }
      ?? item["content_text"]?.rawText.map { .plain($0) }
    entry.summary = item["summary"]?.rawText.map { .plain($0) }
    return entry
  }

  private static func authors(of value: JSONValue) -> [String] {
    let authors = (value["authors"] ?? value["author"])?.list ?? []
    return authors.prefix(100).compactMap { PlainWords.read($0["name"]?.text) }
  }
}
