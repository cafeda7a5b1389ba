/// The bands under which copies of one story meet: MinHash (A. Broder, 1997) cut into bands
/// (J. Leskovec, A. Rajaraman and J. Ullman, "Mining of Massive Datasets", chapter 3).
///
/// Two texts that share a part s of their shingles share at least one of the twelve bands of three
/// with the likelihood 1 - (1 - s³)¹²: 0.04 of those that share 0.15, 0.80 at 0.5, 0.99 at 0.7.
/// Meeting costs a comparison and decides nothing.
struct StoryFingerprint: Hashable {
  /// The bands; none where the text is too short to tell.
  let bands: [Int64]

  private static let bandCount = 12
  private static let rows = 3
  /// Shorter texts share their few words with strangers.
  private static let leastShingles = 40

  /// The bands of a text. O(n).
  init(_ shingles: ShingleSet) {
    guard shingles.numbers.count >= Self.leastShingles else {
      bands = []
      return
    }
    let count = Self.bandCount * Self.rows
    let factors = (1...UInt64(count)).map { ShingleSet.mix($0, 0x94D0_49BB_1331_11EB) | 1 }
    var least = [UInt64](repeating: .max, count: count)
    for shingle in shingles.numbers {
      for (index, factor) in factors.enumerated() {
        let number = (shingle &* factor) >> 16
        if number < least[index] { least[index] = number }
      }
    }
    bands = (0..<Self.bandCount).map { band in
      let start = band * Self.rows
      let number = least[start..<start + Self.rows].reduce(UInt64(band), ShingleSet.mix)
      // Few bits, because they are kept for every article; a band that meets by accident costs little.
      return Int64(band) << 28 | Int64(number & 0x0FFF_FFFF)
    }
  }
}
