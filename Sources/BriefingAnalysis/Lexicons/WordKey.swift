/// What a word is looked up by: a hash of its letters without case and diacritics.
///
/// "Putin" and "PUTIN" have one key, "São" and "Sao" too. Short words in capitals that a lexicon
/// knows as acronyms have a key of their own, so that "US" is not "us".
struct WordKey: Hashable, Sendable {
  /// The hash.
  var rawValue: UInt64

  /// A hash taken elsewhere.
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The key of a word; `word` holds no space.
  init(_ word: some StringProtocol) {
    var fold = WordFold()
    for scalar in word.unicodeScalars { fold.add(scalar) }
    self = fold.key
  }

  /// The key of the same letters as an acronym.
  var acronym: WordKey { WordKey(rawValue: rawValue ^ 0x5BD1_E995_9D1B_58C3) }

  /// The key of the phrase that this word or phrase and the `next` word make.
  func followed(by next: WordKey) -> WordKey {
    let turned = (rawValue << 7) | (rawValue >> 57)
    return WordKey(rawValue: (turned ^ next.rawValue) &* 0x9E37_79B9_7F4A_7C15)
  }
}

/// Takes the letters of a word one by one and makes its key.
struct WordFold {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of what was added so far.
  var key: WordKey { WordKey(rawValue: (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15) }

  /// Adds an ASCII byte.
  @inline(__always)
  mutating func add(ascii byte: UInt8) {
    let isCapital = byte >= 0x41 && byte <= 0x5A
    hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
  }

  /// Adds any scalar: without case, Latin letters without diacritics, apostrophes as `'`.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: add(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0xC0..<0x180: add(ascii: Self.latin[Int(scalar.value) - 0xC0])
    case 0x0300..<0x0370: break
    case 0x02BC, 0x2018, 0x2019: add(ascii: UInt8(ascii: "'"))
    case 0x1E00..<0x1F00: add(ascii: Self.vietnamese(scalar))
    default:
      for byte in scalar.properties.lowercaseMapping.utf8 { add(ascii: byte) }
    }
  }

  /// The ASCII letter nearest to each scalar from U+00C0 to U+017F.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The ASCII letter under the marks of a scalar from U+1E00 to U+1EFF.
  private static func vietnamese(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x1EA0...0x1EB7: UInt8(ascii: "a")
    case 0x1EB8...0x1EC7: UInt8(ascii: "e")
    case 0x1EC8...0x1ECB: UInt8(ascii: "i")
    case 0x1ECC...0x1EE3: UInt8(ascii: "o")
    case 0x1EE4...0x1EF1: UInt8(ascii: "u")
    case 0x1EF2...0x1EF9: UInt8(ascii: "y")
    default: UInt8(truncatingIfNeeded: scalar.value & ~1) | 0x80
    }
  }
}
