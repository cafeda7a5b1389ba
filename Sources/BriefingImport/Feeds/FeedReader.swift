import BriefingModel

/// Reads feeds: RSS 2.0, RSS 1.0 and Atom. (JSON Feed: `JSONFeedReader`.)
struct FeedReader: Sendable {
  let phrases: PhraseLexicon

  /// The most items of a feed.
  static let itemLimit = 20_000

  /// The feed of an XML document.
  ///
  /// - Throws: `ImportError`.
  func read(_ bytes: [UInt8], charset: String? = nil) throws(ImportError) -> Feed {
    let text = try MarkupDecoder.decode(bytes, charset: charset)
    let tree = try MarkupTree(xml: text, format: "feed")
    let elements = tree.roots.filter { !tree.isText($0) }
    guard let root = elements.first else { throw .malformed(format: "feed", line: 0) }
    let entries: [FeedEntry]
    var feed: Feed
    if tree.name(root) == "atom:feed" || tree.name(root) == "feed" {
      (feed, entries) = AtomFeed(tree, root).contents
    } else {
      (feed, entries) = RSSFeed(tree, root).contents
    }
    if entries.isEmpty, tree.errorLine > 0 {
      throw .malformed(format: "feed", line: tree.errorLine)
    }
    guard entries.count <= Self.itemLimit else {
      throw .tooMany(parts: "items", limit: Self.itemLimit)
    }
    let items = FeedItemBuilder(phrases: phrases, feed: feed)
    for entry in entries { feed.items.append(try items.item(entry)) }
    return feed
  }
}
