/// A list of feeds in OPML, the format in which feed readers hand over what they follow.
public enum SubscriptionList {
  /// The most feeds of a list.
  public static let feedLimit = 20_000

  /// The feeds that a document lists, in its order.
  ///
  /// - Throws: `ImportError`.
  public static func read(_ bytes: [UInt8]) throws(ImportError) -> [FeedSubscription] {
    let tree = try MarkupTree(xml: try MarkupDecoder.decode(bytes), format: "list of feeds")
    guard tree.nodes.indices.contains(where: { tree.name($0) == "opml" }) else {
      throw .malformed(format: "list of feeds", line: 0)
    }
    let outlines = tree.nodes.indices.filter { index in
      tree.name(index) == "outline" && address(tree, index) != nil
    }
    guard outlines.count <= feedLimit else { throw .tooMany(parts: "feeds", limit: feedLimit) }
    return outlines.compactMap { subscription(tree, $0) }
  }

  private static func subscription(
    _ tree: MarkupTree, _ index: MarkupTree.Index
  ) -> FeedSubscription? {
    guard let address = address(tree, index) else { return nil }
    let around = tree.ancestors(of: index).filter { tree.name($0) == "outline" }
    return FeedSubscription(
      title: title(tree, index) ?? address, address: address,
      homepage: tree.attribute("htmlUrl", of: index)?.collapsed,
      folders: around.reversed().compactMap { title(tree, $0) })
  }

  private static func address(_ tree: MarkupTree, _ index: MarkupTree.Index) -> String? {
    (tree.attribute("xmlUrl", of: index) ?? tree.attribute("xmlurl", of: index))?.collapsed
  }

  private static func title(_ tree: MarkupTree, _ index: MarkupTree.Index) -> String? {
    tree.attribute("title", of: index)?.collapsed ?? tree.attribute("text", of: index)?.collapsed
  }
}

extension SubscriptionList {
  /// The OPML of a list of feeds, each under its folders. O(n log n).
  public static func opml(_ feeds: [FeedSubscription], title: String) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#, "  <head>",
      "    <title>\(escaped(title))</title>", "  </head>", "  <body>",
    ]
    var open: [String] = []
    for feed in feeds.enumerated().sorted(by: isBefore).map(\.element) {
      let shared = zip(open, feed.folders).prefix { $0 == $1 }.count
      while open.count > shared {
        lines.append(indent(open.count - 1) + "</outline>"); open.removeLast()
      }
      for folder in feed.folders[shared...] {
        lines.append(indent(open.count) + #"<outline text="\#(escaped(folder))">"#)
        open.append(folder)
      }
      lines.append(indent(open.count) + outline(feed))
    }
    while !open.isEmpty { lines.append(indent(open.count - 1) + "</outline>"); open.removeLast() }
    return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
  }

  /// Feeds in one folder stand together, and otherwise in their order.
  private static func isBefore(
    _ left: (offset: Int, element: FeedSubscription),
    _ right: (offset: Int, element: FeedSubscription)
  ) -> Bool {
    let (first, second) = (left.element.folders, right.element.folders)
    if first == second { return left.offset < right.offset }
    return first.lexicographicallyPrecedes(second)
  }

  private static func outline(_ feed: FeedSubscription) -> String {
    let title = escaped(feed.title)
    let home = feed.homepage.map { #" htmlUrl="\#(escaped($0))""# } ?? ""
    return #"<outline type="rss" text="\#(title)" title="\#(title)" "#
      + #"xmlUrl="\#(escaped(feed.address))"\#(home)/>"#
  }

  private static func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth + 2) }

  /// A text as an attribute holds it, without characters that XML forbids.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 { bytes.append(escaping: byte < 0x20 ? 0x20 : byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
