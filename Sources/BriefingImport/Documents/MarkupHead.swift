/// The first bytes of a document, as far as they tell its format.
struct MarkupHead {
  /// The first byte that is neither white space nor a byte order mark.
  let first: UInt8?
  /// The name of the first element in lower case without its prefix, or "!doctype html"; empty where
  /// there is none near the start.
  let root: String

  /// Elements that a page may begin with when it leaves out what stands around them.
  static let pageElements: Set<String> = [
    "head", "body", "title", "meta", "link", "script", "style", "div", "p", "article", "main",
    "section", "table", "h1", "h2", "center", "base", "header",
  ]
  private static let limit = 4_096

  init(_ bytes: [UInt8]) {
    var head = Array(bytes.prefix(Self.limit))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    let isWide =
      head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0x3C])
    if isWide { head = head.filter { $0 != 0 && $0 < 0xFE } }
    let text = head.drop { $0.isASCIISpace }
    first = text.first
    root = text.first == UInt8(ascii: "<") ? Self.root(of: text) : ""
  }

  /// Passes declarations and comments, up to the first element.
  private static func root(of text: ArraySlice<UInt8>) -> String {
    var rest = text
    for _ in 0..<20 {
      guard let tag = rest.firstIndex(of: UInt8(ascii: "<")) else { return "" }
      rest = rest[(tag + 1)...]
      if rest.starts(with: "!--".utf8) {
        guard let end = end(of: "-->", in: rest) else { return "" }
        rest = rest[end...]
      } else if rest.first == UInt8(ascii: "?") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return "" }
        rest = rest[(end + 1)...]
      } else if rest.first == UInt8(ascii: "!") {
        let words = rest.prefix(60).prefix { $0 != UInt8(ascii: ">") }
          .split { $0.isASCIISpace }.prefix(2).map { String(decoding: $0, as: UTF8.self) }
        let declared = words.joined(separator: " ").lowercased()
        if declared == "!doctype html" { return declared }
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return "" }
        rest = rest[(end + 1)...]
      } else {
        let name = rest.prefix(64).prefix { byte in
          byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "-")
        }
        let local = name.split(separator: UInt8(ascii: ":")).last ?? []
        return String(decoding: local, as: UTF8.self).lowercased()
      }
    }
    return ""
  }

  private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: mark) }
    return start.map { $0 + mark.count }
  }
}
