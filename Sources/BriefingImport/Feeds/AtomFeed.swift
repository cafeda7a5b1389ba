import BriefingModel

/// The contents of an Atom feed.
struct AtomFeed {
  private let tree: MarkupTree
  private let root: MarkupTree.Index
  /// The prefix of the format's own names; some feeds leave the name space out.
  private let prefix: String

  init(_ tree: MarkupTree, _ root: MarkupTree.Index) {
    self.tree = tree
    self.root = root
    prefix = tree.name(root) == "feed" ? "" : "atom:"
  }

  /// The feed without its items, and the items.
  var contents: (feed: Feed, entries: [FeedEntry]) {
    let feed = Feed(
      title: words("title", of: root), homepage: link("alternate", of: root),
      address: link("self", of: root), language: tree.attribute("xml:lang", of: root))
    let authors = authors(of: root)
    return (
      feed,
      tree.children(prefix + "entry", of: root).map { entry in
        var entry = self.entry(entry)
        if entry.authors.isEmpty { entry.authors = authors }
        return entry
      }
    )
  }

  private func entry(_ index: MarkupTree.Index) -> FeedEntry {
    var entry = FeedEntry(
      identifier: words("id", of: index), link: link("alternate", of: index),
      title: words("title", of: index))
    entry.authors = authors(of: index)
    entry.date =
      ["published", "issued", "updated", "modified"].lazy
      .compactMap { PublicationDate.read(words($0, of: index)) }.first
    entry.language = tree.attribute("xml:lang", of: index)
    entry.section = tree.child(prefix + "category", of: index).flatMap { category in
      (tree.attribute("label", of: category) ?? tree.attribute("term", of: category))?.collapsed
    }
    entry.content = body("content", of: index)
    entry.summary = body("summary", of: index)
    entry.captions = tree.descendants(of: index).filter { tree.name($0) == "media:description" }
      .prefix(10).compactMap { PlainWords.read(tree.rawText(of: $0)) }
    return entry
  }

  private func authors(of index: MarkupTree.Index) -> [String] {
    tree.children(prefix + "author", of: index).compactMap { words("name", of: $0) }
  }

  /// The address of the first link of a kind; one without a kind leads to the page.
  private func link(_ kind: String, of index: MarkupTree.Index) -> String? {
    let match = tree.children(prefix + "link", of: index).first { link in
      (tree.attribute("rel", of: link) ?? "alternate") == kind
    }
    return match.flatMap { tree.attribute("href", of: $0)?.collapsed }
  }

  /// The text of an element by its type: XHTML stands in it as elements, HTML as text.
  private func body(_ name: String, of index: MarkupTree.Index) -> FeedEntry.Body? {
    guard let child = tree.child(prefix + name, of: index) else { return nil }
    switch tree.attribute("type", of: child) {
    case "xhtml", "application/xhtml+xml": return .html(tree.markup(inside: child))
    case nil, "text", "text/plain": return plain(tree.rawText(of: child))
    default: return .html(tree.rawText(of: child))
    }
  }

  /// Text of no type is text by the book, and often HTML.
  private func plain(_ text: String) -> FeedEntry.Body {
    text.contains("</") || text.contains("<p>") || text.contains("<br") ? .html(text) : .plain(text)
  }

  private func words(_ name: String, of index: MarkupTree.Index) -> String? {
    tree.child(prefix + name, of: index).flatMap { PlainWords.read(tree.rawText(of: $0)) }
  }
}
