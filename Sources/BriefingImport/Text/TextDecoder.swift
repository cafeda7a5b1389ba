import BriefingModel

/// Turns the bytes of a text file into text: UTF-8 with or without a byte order mark, UTF-16 with
/// one, Windows-1252 otherwise. Line ends become `\n`.
public enum TextDecoder {
  /// The most bytes that are read at once.
  public static let sizeLimit = 64 * 1_048_576

  /// The text that `bytes` hold. O(n); valid UTF-8 without carriage returns is not copied.
  ///
  /// A text that is UTF-8 but for a few damaged bytes stays UTF-8; each of them becomes U+FFFD.
  ///
  /// - Throws: `ImportError.empty`, `.binary`, `.unreadableEncoding` or `.tooLarge`.
  public static func decode(_ bytes: [UInt8]) throws(ImportError) -> ArticleText {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(size: bytes.count, limit: sizeLimit)
    }
    guard !bytes.isEmpty else { throw .empty }
    let text = try decodeByMark(bytes)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    guard text.utf8.withUnsafeBytes({ $0.offset(of: 0) }) == nil else { throw .binary(kind: nil) }
    return text
  }

  private static func decodeByMark(_ bytes: [UInt8]) throws(ImportError) -> ArticleText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return ArticleText(decoding: Array(bytes[3...]).withLineFeeds)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { throw .unreadableEncoding }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try decodeUTF16(bytes)
    }
    try BinaryFile.refuse(bytes)
    let lines = bytes.withLineFeeds
    if let text = ArticleText(validating: lines) { return text }
    if isDamagedUTF8(lines) { return ArticleText(decoding: lines) }
    return ArticleText(decoding: try Windows1252.decode(lines))
  }

  private static func decodeUTF16(_ bytes: [UInt8]) throws(ImportError) -> ArticleText {
    guard bytes.count.isMultiple(of: 2) else { throw .unreadableEncoding }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let string = String(validating: units, as: UTF16.self) else { throw .unreadableEncoding }
    try BinaryFile.refuse(markedAsUTF16: string)
    return ArticleText(decoding: Array(string.utf8).withLineFeeds)
  }

  /// Whether the bytes hold more well-formed sequences of several bytes than stray ones. In a text
  /// of another encoding nearly all of them are stray.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var (wellFormed, stray) = (0, 0)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): wellFormed += scalar.isASCII ? 0 : 1
      case .error: stray += 1
      case .emptyInput: return wellFormed > stray
      }
    }
  }
}

extension [UInt8] {
  /// The same bytes with CR LF and CR as LF.
  fileprivate var withLineFeeds: [UInt8] {
    guard withUnsafeBytes({ $0.offset(of: 0x0D) }) != nil else { return self }
    return Self(unsafeUninitializedCapacity: count) { buffer, written in
      var previous: UInt8 = 0
      for byte in self {
        defer { previous = byte }
        if byte == 0x0A, previous == 0x0D { continue }
        buffer[written] = byte == 0x0D ? 0x0A : byte
        written += 1
      }
    }
  }
}
