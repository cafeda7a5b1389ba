/// The formats that lede tells apart, by a document's content first and its name second.
public enum DocumentFormat: Hashable, Sendable {
  case plainText
  case markdown
  case html
  /// RSS 2.0, RSS 1.0 or Atom.
  case xmlFeed
  case opml
  case newsML
  case nitf
  /// JSON: a feed, ninjs, or neither.
  case json
  case epub
  case pdf

  /// The format of a document; O(1): only its first bytes are looked at.
  ///
  /// - Parameter name: the file's name or path, or the path of its address.
  /// - Parameter contentType: what the header of a response says, without its parameters.
  public static func detect(
    _ bytes: [UInt8], name: String, contentType: String? = nil
  ) -> DocumentFormat {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      let isMarked = bytes.prefix(100).dropFirst(30).starts(with: epubMark)
      return isMarked || name.lowercased().hasSuffix(".epub") ? .epub : .plainText
    }
    let head = MarkupHead(bytes)
    let suffix = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    switch head.first {
    case UInt8(ascii: "<"): return markup(head, suffix: suffix, contentType: contentType)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let isOther = ["md", "markdown", "txt"].contains(suffix)
      return isOther ? text(suffix) : .json
    default:
      let isPage = suffix == "html" || suffix == "htm" || suffix == "xhtml"
      return isPage || contentType == "text/html" ? .html : text(suffix)
    }
  }

  private static let epubMark = Array("mimetypeapplication/epub+zip".utf8)

  private static func text(_ suffix: String) -> DocumentFormat {
    suffix == "md" || suffix == "markdown" ? .markdown : .plainText
  }

  /// The format of what begins with `<`.
  private static func markup(
    _ head: MarkupHead, suffix: String, contentType: String?
  ) -> DocumentFormat {
    switch head.root {
    case "rss", "feed", "rdf", "channel": return .xmlFeed
    case "opml": return .opml
    case "newsitem", "newsmessage", "packageitem": return .newsML
    case "nitf": return .nitf
    case "html", "!doctype html": return .html
    default: break
    }
    if suffix == "md" || suffix == "markdown" { return .markdown }
    if ["html", "htm", "xhtml", "php", "asp", "aspx", "shtml"].contains(suffix)
      || contentType == "text/html" || contentType == "application/xhtml+xml"
    {
      return .html
    }
    if suffix == "txt" { return .plainText }
    return MarkupHead.pageElements.contains(head.root) ? .html : .plainText
  }
}
