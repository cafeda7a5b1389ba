/// What the words of a quotation say, as a number: letters and digits count, their case, signs and spaces
/// do not. Frozen: the library keeps it.
struct StatementWording: Hashable {
  /// The number (FNV-1a, Fowler, Noll and Vo).
  let number: Int64

  /// The number of words, and of what is said of a speaker without a name. O(n).
  init(_ words: String, source: String?) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [words, source ?? ""] {
      for scalar in part.lowercased().unicodeScalars where Self.counts(scalar) {
        hash = (hash ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
      }
      hash = (hash ^ 0x110000) &* 0x0000_0100_0000_01B3
    }
    number = Int64(bitPattern: hash)
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F: false
    default: true
    }
  }
}
