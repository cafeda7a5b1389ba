/// The ASCII letters and signs of a line, without regard to case; a phrase fits no line that lacks
/// one of its own, which is far quicker to see than to compare them.
struct LetterSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// The letters of a line. Spaces and quotation marks, which are normalised, do not count.
  init(_ line: UnsafeRawBufferPointer) {
    for byte in line {
      let folded = Self.fold(byte)
      if folded < 64 {
        low |= 1 << UInt64(folded)
      } else if folded < 128 {
        high |= 1 << UInt64(folded - 64)
      }
    }
    low &= Self.counted
  }

  private static let counted: UInt64 = ~(1 << 0x20 | 1 << 0x22 | 1 << 0x27 | 1 << 0x09 | 1 << 0x2A)

  func isSubset(of other: LetterSet) -> Bool {
    low & ~other.low == 0 && high & ~other.high == 0
  }

  mutating func formUnion(_ other: LetterSet) {
    low |= other.low
    high |= other.high
  }

  /// A byte in lower case, every digit as `0`.
  static func fold(_ byte: UInt8) -> UInt8 {
    if byte.isASCIIUpper { return byte | 0x20 }
    return byte.isASCIIDigit ? UInt8(ascii: "0") : byte
  }
}
