/// The names of elements and attributes, whatever prefixes a document has chosen for them.
enum MarkupName {
  /// The prefix that lede writes for a name space; the others are left out, so that the elements of
  /// a format's own name space have plain names.
  private static let prefixes = [
    "http://www.w3.org/2005/Atom": "atom:",
    "http://purl.org/atom/ns#": "atom:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://search.yahoo.com/mrss": "media:",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/2000/svg": "svg:",
    "http://www.w3.org/1998/Math/MathML": "math:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
    "http://www.idpf.org/2007/ops": "epub:",
    "http://www.georss.org/georss": "georss:",
    "http://purl.org/rss/1.0/modules/slash/": "slash:",
    "http://wellformedweb.org/CommentAPI/": "wfw:",
    "http://purl.org/syndication/thread/1.0": "thr:",
  ]

  /// The name with the prefix that lede writes for its name space.
  static func canonical(_ name: UnsafePointer<CChar>?, _ space: UnsafePointer<CChar>?) -> String {
    let name = name.map { String(cString: $0) } ?? ""
    guard let space, let prefix = prefixes[String(cString: space)] else { return name }
    return prefix + name
  }
}
