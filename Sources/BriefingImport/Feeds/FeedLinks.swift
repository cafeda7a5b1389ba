import BriefingModel
import FoundationEssentials

/// The feeds that a web page names as its own.
public enum FeedLinks {
  /// What a page calls a feed.
  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
  ]
  /// The most feeds of a page.
  private static let limit = 100

  /// Their addresses in the order of the page, which mostly begins with the one that is meant; none
  /// where the page cannot be read.
  ///
  /// - Parameter address: that of the page, from which theirs may be told.
  public static func read(
    _ bytes: [UInt8], contentType: String? = nil, at address: String
  ) -> [WebAddress] {
    let charset = ContentType(contentType).charset
    guard let text = try? MarkupDecoder.decode(bytes, charset: charset),
      let tree = try? MarkupTree(html: text)
    else { return [] }
    let base = URL(string: address)
    var found: [WebAddress] = []
    for index in tree.nodes.indices where tree.name(index) == "link" && found.count < limit {
      let kinds = tree.attribute("rel", of: index)?.lowercased().split(separator: " ") ?? []
      let type = ContentType(tree.attribute("type", of: index)).type ?? ""
      guard kinds.contains("alternate"), types.contains(type),
        let target = tree.attribute("href", of: index)?.collapsed,
        let url = URL(string: target, relativeTo: base)?.absoluteString,
        let feed = WebAddress(url), WebAddress.isOfWeb(url), !found.contains(feed)
      else { continue }
      found.append(feed)
    }
    return found
  }
}
