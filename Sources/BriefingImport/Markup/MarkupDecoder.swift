import Glibc

/// Turns the bytes of a page or an XML document into UTF-8 by its byte order mark, the header it
/// came with, what it says itself, or its looks.
enum MarkupDecoder {
  /// The most bytes at the head in which a document may say its encoding.
  private static let declarationLimit = 4_096

  /// The document in UTF-8, without a mark and without characters that no document may hold. O(n).
  ///
  /// - Parameter charset: the encoding that the header of a response named.
  /// - Throws: `ImportError.empty`, `.tooLarge` or `.unreadableEncoding`.
  static func decode(_ bytes: [UInt8], charset: String? = nil) throws(ImportError) -> [UInt8] {
    guard bytes.count <= MarkupLimits.html.size else {
      throw .tooLarge(size: bytes.count, limit: MarkupLimits.html.size)
    }
    let utf8 = try convert(bytes, charset: charset)
    guard utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    return withoutControls(utf8)
  }

  private static func convert(_ bytes: [UInt8], charset: String?) throws(ImportError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return transcode(bytes[2...], from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return transcode(bytes[2...], from: "UTF-16BE") }
    if bytes.starts(with: [0x3C, 0, 0x3F, 0]) || bytes.starts(with: [0x3C, 0, 0x21, 0]) {
      return transcode(bytes[...], from: "UTF-16LE")
    }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return transcode(bytes[...], from: "UTF-16BE") }
    let named = [charset, declaration(in: bytes)].compactMap { $0 }.compactMap(standardName)
    // Text that reads as UTF-8 is UTF-8, whatever else it claims to be: the claim is often a
    // template's, and hardly any other text is valid by chance.
    if isUTF8(bytes) {
      let isSevenBit = named.first?.hasPrefix("ISO-2022") ?? false
      if !isSevenBit { return bytes }
    }
    for name in named where name != "UTF-8" {
      if let text = transcodeExactly(bytes[...], from: name) { return text }
    }
    if named.first == "UTF-8" { return bytes }
    return (try? Windows1252.decode(bytes)) ?? bytes
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The encoding that a document's first bytes name: `encoding="…"` of XML, `charset=…` of HTML.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(declarationLimit).map { $0.isASCIIUpper ? $0 | 0x20 : $0 }
    return head.withUnsafeBytes { head in
      for key in ["encoding", "charset"] {
        var start = 0
        while let found = head.offset(of: Array(key.utf8), from: start) {
          start = found + key.utf8.count
          let value = head[start...].drop { $0.isASCIISpace }
          guard value.first == UInt8(ascii: "=") else { continue }
          let name = value.dropFirst().drop { $0.isASCIISpace || $0 == 0x22 || $0 == 0x27 }
            .prefix(40).prefix { $0.isASCIILetter || $0.isASCIIDigit || "-_:.".utf8.contains($0) }
          if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
      }
      return nil
    }
  }

  /// The name of an encoding as the C library spells it, what browsers take it for.
  private static func standardName(_ name: String) -> String? {
    guard name.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || "-_:.".utf8.contains($0) })
    else { return nil }
    switch name.uppercased() {
    case "UTF8", "UTF-8": return "UTF-8"
    case "ISO-8859-1", "LATIN1", "ISO8859-1", "US-ASCII", "ASCII": return "WINDOWS-1252"
    case "GB2312", "GBK", "GB_2312-80": return "GB18030"
    case "SHIFT_JIS", "SHIFT-JIS", "X-SJIS": return "CP932"
    case "KS_C_5601-1987", "EUC-KR": return "CP949"
    case "ISO-8859-9": return "WINDOWS-1254"
    case "TIS-620": return "CP874"
    case let name: return families.contains { name.hasPrefix($0) } ? name : nil
    }
  }

  /// The encodings that the web has; the C library knows hundreds more.
  private static let families = [
    "WINDOWS-", "CP12", "CP43", "CP85", "CP86", "CP87", "CP9", "ISO-8859-", "KOI8-", "BIG5",
    "GB18030", "EUC-JP", "EUC-TW", "ISO-2022-JP", "ISO-2022-KR", "MACINTOSH", "UTF-16", "UTF-32",
    "VISCII", "TCVN",
  ]

  /// The bytes in UTF-8, with U+FFFD for what has no meaning in their encoding.
  private static func transcode(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8] {
    transcodeExactly(bytes, from: name) ?? Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The bytes in UTF-8; nil where the encoding is not known, or more than one byte in fifty has no
  /// meaning in it.
  private static func transcodeExactly(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 3 / 2)
    let mistakes = input.withUnsafeMutableBytes { convert($0, with: converter, into: &output) }
    return mistakes * 50 <= bytes.count ? output : nil
  }

  /// Converts all of `input`; returns how many bytes had no meaning.
  private static func convert(
    _ input: UnsafeMutableRawBufferPointer, with converter: iconv_t, into output: inout [UInt8]
  ) -> Int {
    var mistakes = 0
    var next = input.bindMemory(to: CChar.self).baseAddress
    var left = input.count
    while left > 0 {
      var code: CInt = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        buffer.withMemoryRebound(to: CChar.self) { room in
          var end = room.baseAddress
          var free = room.count
          code = iconv(converter, &next, &left, &end, &free) == -1 ? errno : 0
          count = room.count - free
        }
      }
      output += piece
      guard code != 0, code != E2BIG, left > 0 else { continue }
      mistakes += 1
      output += [0xEF, 0xBF, 0xBD]
      next = next.map { $0 + 1 }
      left -= 1
    }
    return mistakes
  }

  /// The text with a space for every control character, and U+FFFD for what is no UTF-8.
  private static func withoutControls(_ utf8: [UInt8]) -> [UInt8] {
    let text = isUTF8(utf8) ? utf8 : Array(String(decoding: utf8, as: UTF8.self).utf8)
    let isControl: (UInt8) -> Bool = { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return text.contains(where: isControl) ? text.map { isControl($0) ? 0x20 : $0 } : text
  }
}
