/// Tells files that hold no text from those that do.
enum BinaryFile {
  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x1F, 0x8B], "a gzip file"),
    (Array("SQLite format 3\u{0}".utf8), "a database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
  /// How much of a file is looked at for control characters, in bytes.
  private static let sampleLength = 65_536

  /// Passes text and refuses everything else; a text holds no NUL. O(n), at the speed of memory.
  ///
  /// - Throws: `ImportError.binary`, or `.unreadableEncoding` for UTF-16 without a mark.
  static func refuse(_ bytes: [UInt8]) throws(ImportError) {
    if let match = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      throw .binary(kind: match.kind)
    }
    let sample = bytes.prefix(sampleLength)
    if bytes.withUnsafeBytes({ $0.offset(of: 0) }) != nil {
      throw isUnmarkedUTF16(sample) ? .unreadableEncoding : .binary(kind: nil)
    }
    let controls = sample.count { byte in
      byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F
    }
    if controls * 20 > sample.count { throw .binary(kind: nil) }
  }

  /// Passes what was decoded as UTF-16 and is text. Other files begin with the two bytes of its mark too;
  /// read as text they have control characters, characters that are none, or no space, stop or kana.
  /// O(n).
  ///
  /// - Throws: `ImportError.binary`.
  static func refuse(markedAsUTF16 text: String) throws(ImportError) {
    var (count, strange) = (0, 0)
    var hasSpace = false
    for scalar in text.unicodeScalars.prefix(sampleLength) {
      count += 1
      switch scalar.properties.generalCategory {
      case .spaceSeparator: hasSpace = true
      case .control where (0x08...0x0D).contains(scalar.value) || scalar.value == 0x1B:
        hasSpace = true
      case .control, .privateUse, .unassigned, .surrogate: strange += 1
      default: if (0x3000...0x30FF).contains(scalar.value) { hasSpace = true }
      }
    }
    guard count == 0 || hasSpace && strange * 100 <= count else { throw .binary(kind: nil) }
  }

  /// Whether nearly every second byte, and no other, is NUL, as in Western text in UTF-16.
  private static func isUnmarkedUTF16(_ sample: ArraySlice<UInt8>) -> Bool {
    let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    return max(even, odd) * 10 > sample.count * 4 && min(even, odd) * 20 < sample.count
  }
}
