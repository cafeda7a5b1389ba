/// The words of a text in their order, and where each of them stands.
///
/// Words are runs of letters and digits, small and capital ASCII letters being the same; in scripts that
/// write no spaces, every character is one. What is between words does not count. A word is known by a
/// hash of 32 bits: whoever compares by it takes a rare false likeness into account.
struct WordIndex {
  /// The hash of each word.
  private(set) var hashes: [UInt32] = []
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  /// Hash and number of each word in one, in order.
  private let byHash: [UInt64]

  /// Goes through a text of less than 4 GB. O(n log n), 20 bytes a word.
  init(_ utf8: some Collection<UInt8>) {
    let reader = WordReader(utf8)
    (hashes, starts, ends) = (reader.hashes, reader.starts, reader.ends)
    var keys = hashes.enumerated().map { UInt64($1) << 32 | UInt64($0) }
    keys.sort()
    byHash = keys
  }

  /// How many words there are.
  var count: Int { hashes.count }

  /// Where some words stand, from the first to the last of them; `words` is not empty.
  func passage(of words: Range<Int>) -> Passage {
    Passage(Int(starts[words.lowerBound]), Int(ends[words.upperBound - 1]))
  }

  /// The number of the first word that starts at a byte or behind it. O(log n).
  func word(atOrAfter offset: Int) -> Int { starts.partitioningIndex { Int($0) >= offset } }

  /// The numbers of all words of a hash. O(log n + number of them).
  func places(of hash: UInt32) -> [Int] {
    let first = byHash.partitioningIndex { $0 >> 32 >= UInt64(hash) }
    return byHash[first...].prefix { $0 >> 32 == UInt64(hash) }.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// How many words there are of a hash. O(log n).
  func frequency(of hash: UInt32) -> Int {
    let first = byHash.partitioningIndex { $0 >> 32 >= UInt64(hash) }
    return byHash.partitioningIndex { $0 >> 32 > UInt64(hash) } - first
  }
}

/// Takes a text apart into words.
private struct WordReader {
  var hashes: [UInt32] = []
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  private var start: UInt32?
  private var hash: UInt32 = 0

  private static let basis: UInt32 = 2_166_136_261

  init(_ utf8: some Collection<UInt8>) {
    var offset: UInt32 = 0
    var bytes = utf8.makeIterator()
    while let byte = bytes.next() {
      // The bytes of this scalar: its lead says how many.
      let rest = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      var scalar = rest == 0 ? UInt32(byte) : UInt32(byte) & (0x3F >> UInt32(rest))
      for _ in 0..<rest { scalar = scalar << 6 | UInt32(bytes.next() ?? 0x80) & 0x3F }
      let next = offset + UInt32(rest) + 1
      switch ScalarClass(scalar) {
      case .space: finish(at: offset)
      case .letter: add(scalar, at: offset)
      case .wholeWord:
        finish(at: offset)
        add(scalar, at: offset)
        finish(at: next)
      }
      offset = next
    }
    finish(at: offset)
  }

  /// FNV-1a over scalars (Fowler, Noll and Vo).
  private mutating func add(_ scalar: UInt32, at offset: UInt32) {
    if start == nil { (start, hash) = (offset, Self.basis) }
    let isCapital = 0x41 <= scalar && scalar <= 0x5A
    hash = (hash ^ (isCapital ? scalar | 0x20 : scalar)) &* 16_777_619
  }

  private mutating func finish(at offset: UInt32) {
    guard let start else { return }
    hashes.append(hash)
    starts.append(start)
    ends.append(offset)
    self.start = nil
  }
}

/// What a scalar is to words.
private enum ScalarClass {
  case space, letter, wholeWord

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0..<0xC0: self = scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .letter : .space
    case 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE10...0xFE6F, 0xFF00...0xFF0F:
      self = .space
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x0E00...0x0EFF: self = .wholeWord
    default: self = .letter
    }
  }
}
