/// The encoding of text files from before UTF-8, a superset of ISO 8859-1.
enum Windows1252 {
  /// The scalars of the bytes 0x80 to 0x9F; 0 where the encoding has none.
  private static let highControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The UTF-8 of a text in this encoding.
  ///
  /// - Throws: `ImportError.unreadableEncoding` where a byte has no meaning in it: the text is then
  ///   in yet another encoding.
  static func decode(_ bytes: [UInt8]) throws(ImportError) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case ..<0x80:
        utf8.append(byte)
      case 0x80...0x9F:
        let unit = highControls[Int(byte) - 0x80]
        guard unit != 0, let scalar = Unicode.Scalar(unit) else { throw .unreadableEncoding }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        utf8.append(0xC0 | byte >> 6)
        utf8.append(0x80 | byte & 0x3F)
      }
    }
    return utf8
  }
}
