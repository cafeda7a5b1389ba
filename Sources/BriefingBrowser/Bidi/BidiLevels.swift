import CBidi

/// Which way each character of a paragraph runs: an even level from left to right, an odd one from
/// right to left, by the Unicode bidirectional algorithm.
struct BidiLevels {
  /// The byte that the paragraph starts at.
  private let start: Int
  /// The level of each byte.
  private let levels: [Int8]
  /// Whether the paragraph itself runs from right to left.
  let isRightToLeft: Bool

  /// The levels of a run of bytes; nil where all of it runs from left to right, or where FriBidi is
  /// not installed. O(length).
  init?(of range: Range<Int>, in utf8: [UInt8]) {
    guard Self.hasRightToLeft(utf8[range]) else { return nil }
    var scalars: [UInt32] = []
    var lengths: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      scalars.append(Self.seen(scalar))
      lengths.append(length)
      offset += length
    }
    var found = [Int8](repeating: 0, count: scalars.count)
    var isRightToLeft = false
    guard lede_bidi_levels(scalars, Int32(clamping: scalars.count), &found, &isRightToLeft) else {
      return nil
    }
    start = range.lowerBound
    levels = zip(found, lengths).flatMap { Array(repeating: $0, count: $1) }
    self.isRightToLeft = isRightToLeft
  }

  /// The level of the byte at `offset`.
  subscript(offset: Int) -> Int8 {
    levels.indices.contains(offset - start) ? levels[offset - start] : 0
  }

  /// What the algorithm is shown of a scalar: what vanishes from the screen has no say in its order, and
  /// a line's end is a space as on the screen.
  private static func seen(_ scalar: Unicode.Scalar) -> UInt32 {
    switch DisplayedScalar(scalar) {
    case .vanished: return 0x200B
    case .glyph(let glyph, _): return glyph.value
    case .mark(let mark): return mark.value
    }
  }

  /// Whether bytes of UTF-8 hold a letter that runs from right to left: Hebrew, Arabic, Syriac, Thaana,
  /// N'Ko and their kin. May say yes to a few that do not, never no to one that does. O(n).
  static func hasRightToLeft(_ utf8: some Collection<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in utf8 {
      switch lead {
      case 0xE0 where byte < 0xA4, 0xEF where (0xAC...0xBB).contains(byte): return true
      case 0xF0 where byte == 0x90 || byte == 0x9E: return true
      default: break
      }
      if (0xD6...0xDF).contains(byte) { return true }
      lead = byte
    }
    return false
  }
}
