import CUnistring

/// The zero-width joiner and non-joiner, which change how the letters beside them are written, as in
/// Persian and in the scripts of India. Nowhere else do they say anything, so that nowhere else they are
/// let through: where, RFC 5892 says for names of hosts (appendices A.1 and A.2).
enum Joiner {
  private static let nonJoiner: Unicode.Scalar = "\u{200C}"
  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// No letter has more marks that are looked past.
  private static let mostMarks = 4
  /// The combining class of signs that take a consonant its vowel.
  private static let virama: Int32 = 9

  /// Whether a scalar is one of the two.
  static func isOne(_ scalar: Unicode.Scalar) -> Bool { scalar == nonJoiner || scalar == joiner }

  /// Whether the one at `index` changes how the letters beside it are written. O(1).
  static func isKept<Scalars: BidirectionalCollection>(
    at index: Scalars.Index, in scalars: Scalars
  ) -> Bool where Scalars.Element == Unicode.Scalar {
    let before = scalars[..<index].reversed().prefix(mostMarks + 1)
    guard isOne(scalars[index]), let last = before.first else { return false }
    if uc_combining_class(last.value) == virama { return true }
    guard scalars[index] == nonJoiner else { return false }
    let after = scalars[scalars.index(after: index)...].prefix(mostMarks + 1)
    let left = before.lazy.map(joiningType).first { $0 != UC_JOINING_TYPE_T }
    let right = after.lazy.map(joiningType).first { $0 != UC_JOINING_TYPE_T }
    return (left == UC_JOINING_TYPE_L || left == UC_JOINING_TYPE_D)
      && (right == UC_JOINING_TYPE_R || right == UC_JOINING_TYPE_D)
  }

  /// Whether the one at the byte `offset` of some text does, as far as its line in `range` goes. O(1).
  static func isKept(at offset: Int, of range: Range<Int>, in utf8: [UInt8]) -> Bool {
    // As many bytes as the letters to be looked at can have.
    var start = max(range.lowerBound, offset - 4 * (mostMarks + 1))
    while start > range.lowerBound, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    let end = min(range.upperBound, offset + 4 * (mostMarks + 2))
    let window = String(decoding: utf8[start..<end], as: UTF8.self)
    let index = window.utf8.index(window.startIndex, offsetBy: offset - start)
    return isKept(at: index, in: window.unicodeScalars)
  }

  private static func joiningType(_ scalar: Unicode.Scalar) -> Int {
    Int(uc_joining_type(scalar.value))
  }
}
