import BriefingModel

/// The contents of RSS 2.0 and of RSS 1.0, whose items stand beside the channel.
struct RSSFeed {
  private let tree: MarkupTree
  private let root: MarkupTree.Index

  init(_ tree: MarkupTree, _ root: MarkupTree.Index) {
    self.tree = tree
    self.root = root
  }

  /// The feed without its items, and the items.
  var contents: (feed: Feed, entries: [FeedEntry]) {
    let channel = tree.child("channel", of: root) ?? root
    let items =
      tree.children("item", of: channel) + (channel == root ? [] : tree.children("item", of: root))
    let own = tree.children("atom:link", of: channel).first {
      tree.attribute("rel", of: $0) == "self"
    }
    let feed = Feed(
      title: words("title", of: channel), homepage: words("link", of: channel),
      address: own.flatMap { tree.attribute("href", of: $0)?.collapsed },
      language: words("language", of: channel) ?? words("dc:language", of: channel))
    return (feed, items.map(entry))
  }

  private func entry(_ item: MarkupTree.Index) -> FeedEntry {
    let link = words("link", of: item) ?? tree.attribute("rdf:about", of: item)?.collapsed
    var entry = FeedEntry(
      identifier: words("guid", of: item) ?? tree.attribute("rdf:about", of: item)?.collapsed,
      link: link ?? permalink(of: item), title: words("title", of: item))
    entry.authors = authors(of: item)
    entry.date =
      ["pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "atom:updated"]
      .lazy.compactMap { PublicationDate.read(words($0, of: item)) }.first
    entry.language = words("dc:language", of: item)
    entry.section = words("category", of: item) ?? words("dc:subject", of: item)
    entry.content = html("content:encoded", of: item) ?? html("atom:content", of: item)
    entry.summary =
      html("description", of: item) ?? html("atom:summary", of: item)
      ?? html("itunes:summary", of: item)
    entry.captions = tree.descendants(of: item).filter { tree.name($0) == "media:description" }
      .prefix(10).compactMap { PlainWords.read(tree.rawText(of: $0)) }
    return entry
  }

  /// A guid is an address unless it says that it is none.
  private func permalink(of item: MarkupTree.Index) -> String? {
    guard let guid = tree.child("guid", of: item),
      tree.attribute("isPermaLink", of: guid) != "false",
      let text = tree.text(of: guid), text.hasPrefix("http")
    else { return nil }
    return text
  }

  /// `dc:creator`, or `author`, which is "mail@example.org (Name)" by the book.
  private func authors(of item: MarkupTree.Index) -> [String] {
    let creators = tree.children("dc:creator", of: item).compactMap {
      PlainWords.read(tree.rawText(of: $0))
    }
    guard creators.isEmpty else { return creators }
    guard let author = words("author", of: item) ?? words("itunes:author", of: item) else {
      return []
    }
    if let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"), open < close {
      return [String(author[author.index(after: open)..<close])]
    }
    return author.contains("@") ? [] : [author]
  }

  private func words(_ name: String, of index: MarkupTree.Index) -> String? {
    tree.child(name, of: index).flatMap { PlainWords.read(tree.rawText(of: $0)) }
  }

  private func html(_ name: String, of index: MarkupTree.Index) -> FeedEntry.Body? {
    tree.child(name, of: index).map { .html(tree.rawText(of: $0)) }
  }
}
