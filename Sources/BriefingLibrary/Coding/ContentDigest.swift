import BriefingModel

/// A number that two texts hardly ever share, by which the library finds a text that it has.
///
/// It saves comparing every text, no more: texts with the same number are compared. Frozen: another
/// way to count would make every text in every library a new one.
enum ContentDigest {
  /// The digest of a text. O(n), eight bytes at a time.
  static func digest(_ text: ArticleText) -> Int64 {
    text.utf8.withUnsafeBytes { bytes in
      var state = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        state = mix(state, UInt64(littleEndian: word))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[offset...].reversed() { rest = rest << 8 | UInt64(byte) }
      return Int64(bitPattern: mix(mix(state, rest), 0))
    }
  }

  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return product.high ^ product.low ^ state.byteSwapped &+ 0x94D0_49BB_1331_11EB
  }
}
