import BriefingModel

/// The runs of four words of a text, each as a number, by which two texts are compared: the
/// resemblance of A. Broder, "On the resemblance and containment of documents" (1997).
///
/// Frozen, as are the bands made from it: the library keeps them.
struct ShingleSet {
  /// The numbers, each once, in order.
  let numbers: [UInt64]

  /// How many words make a shingle.
  private static let width = 4
  /// How many words of a text are looked at.
  private static let wordLimit = 20_000

  /// The shingles of the prose of a text: letters and digits count, their case does not. O(n log n).
  init(_ text: ArticleText, blocks: [Block]) {
    var words: [UInt64] = []
    for block in blocks where Self.isCompared(block.kind) {
      Self.append(text.utf8[block.passage.range], to: &words)
      if words.count >= Self.wordLimit { break }
    }
    guard words.count >= Self.width else {
      numbers = []
      return
    }
    var shingles = (0...words.count - Self.width).map { start in
      words[start..<start + Self.width].reduce(0x9E37_79B9_7F4A_7C15, Self.mix)
    }
    shingles.sort()
    var previous: UInt64?
    shingles.removeAll { shingle in
      defer { previous = shingle }
      return shingle == previous
    }
    numbers = shingles
  }

  /// The share of the shingles of either that both have, 0 to 1, and the share of those of the
  /// smaller one that the other has. O(n).
  func resemblance(to other: ShingleSet) -> (both: Double, smaller: Double) {
    guard !numbers.isEmpty, !other.numbers.isEmpty else { return (0, 0) }
    var (left, right, shared) = (0, 0, 0)
    while left < numbers.count, right < other.numbers.count {
      if numbers[left] == other.numbers[right] {
        shared += 1
        left += 1
        right += 1
      } else if numbers[left] < other.numbers[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let all = numbers.count + other.numbers.count - shared
    let smaller = min(numbers.count, other.numbers.count)
    return (Double(shared) / Double(all), Double(shared) / Double(smaller))
  }

  /// Headlines are each outlet's own.
  private static func isCompared(_ kind: Block.Kind) -> Bool {
    kind == .paragraph || kind == .listItem || kind == .blockQuote
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to words: inout [UInt64]) {
    var word: UInt64 = 0
    for byte in bytes {
      let lower = byte | 0x20
      if byte >= 0x80 || (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte) {
        word = (word ^ UInt64(byte >= 0x80 ? byte : lower)) &* 0x0000_0100_0000_01B3 &+ 1
      } else if word != 0 {
        words.append(word)
        word = 0
      }
    }
    if word != 0 { words.append(word) }
  }

  static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word).multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
    return product.high ^ product.low
  }
}
