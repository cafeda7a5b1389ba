extension MarkupTree {
  /// What stands inside an element, written as HTML; attributes other than classes are left out.
  /// O(n).
  func markup(inside index: Index) -> String {
    var result: [UInt8] = []
    var open: [Index] = []
    for inner in descendants(of: index) {
      while let last = open.last, Int(nodes[last].end) <= inner {
        result += "</\(name(open.removeLast()))>".utf8
      }
      if isText(inner) {
        for byte in textBytes(inner) { result.append(escaping: byte) }
        continue
      }
      result += "<\(name(inner))".utf8
      if let hint = attribute("class", of: inner) {
        result += " class=\"".utf8
        for byte in hint.utf8 { result.append(escaping: byte) }
        result += "\"".utf8
      }
      result += ">".utf8
      if nodes[inner].end > inner + 1 || !Self.isVoid(name(inner)) { open.append(inner) }
    }
    while let last = open.popLast() { result += "</\(name(last))>".utf8 }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isVoid(_ name: String) -> Bool {
    ["br", "img", "hr", "meta", "link", "input", "wbr", "col"].contains(name)
  }
}

extension [UInt8] {
  /// Adds a byte of text as markup writes it.
  mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): self += "&lt;".utf8
    case UInt8(ascii: ">"): self += "&gt;".utf8
    case UInt8(ascii: "&"): self += "&amp;".utf8
    case UInt8(ascii: "\""): self += "&quot;".utf8
    default: append(byte)
    }
  }
}
