/// Refuses elements with so many attributes that the parser, which compares each with all others,
/// would take minutes for them.
enum AttributeCount {
  /// Looks for such an element; O(n).
  ///
  /// - Throws: `ImportError.tooMany`.
  static func check(_ bytes: [UInt8], isHTML: Bool, limit: Int) throws(ImportError) {
    let isWithin = bytes.withUnsafeBytes { bytes in
      var offset = 0
      while let tag = bytes.offset(of: UInt8(ascii: "<"), from: offset) {
        offset = tag + 1
        guard offset < bytes.count, bytes[offset].isASCIILetter else { continue }
        let nameEnd = bytes[offset...].prefix(40).firstIndex { !$0.isASCIILetter } ?? offset
        guard let end = endOfTag(in: bytes, from: offset, limit: limit) else { return false }
        let name = String(decoding: bytes[offset..<nameEnd], as: UTF8.self).lowercased()
        offset = end
        if isHTML, name == "script" || name == "style" {
          offset = bytes.offset(of: Array("</\(name)".utf8), from: end) ?? bytes.count
        }
      }
      return true
    }
    guard isWithin else {
      throw .tooMany(parts: "attributes of one element", limit: limit)
    }
  }

  /// Where the tag ends whose name begins at `start`; nil where it has too many attributes.
  private static func endOfTag(
    in bytes: UnsafeRawBufferPointer, from start: Int, limit: Int
  ) -> Int? {
    var offset = start
    var count = 0
    var previous: UInt8 = 0
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      if isQuote, previous == UInt8(ascii: "=") {
        offset = bytes.offset(of: byte, from: offset + 1) ?? bytes.count - 1
        previous = byte
      } else if !byte.isASCIISpace {
        let separates = previous <= 0x20 || previous == UInt8(ascii: "/") || isQuote
        if separates || previous == UInt8(ascii: "\"") { count += 1 }
        previous = byte
      } else if previous != UInt8(ascii: "=") {
        previous = byte
      }
      if count > limit { return nil }
      offset += 1
    }
    return offset
  }
}
