/// The score of each label of a decision: sums of weights of one byte each.
///
/// A row of weights is read as sixteen pairs of bytes, so that adding it takes a few vector
/// instructions: the even labels are the low bytes, the odd ones the high bytes.
package struct LabelScores {
  /// The most labels of a model; the 32nd byte of a row is its mark.
  package static let capacity = 31

  private var even = SIMD16<Int16>(repeating: 0)
  private var odd = SIMD16<Int16>(repeating: 0)

  /// No score yet.
  package init() {}

  /// Adds a row of 32 weights.
  @inline(__always)
  mutating func add(_ row: SIMD16<Int16>) {
    even &+= (row &<< 8) &>> 8
    odd &+= row &>> 8
  }

  /// The score of a label.
  @inline(__always)
  package subscript(label: Int) -> Int {
    withUnsafeBytes(of: self) {
      Int($0.load(fromByteOffset: Self.offset(of: label), as: Int16.self))
    }
  }

  /// The best label of a range and its score, the first of several that are equal.
  @inline(__always)
  package func best(in labels: Range<Int>) -> (label: Int, score: Int) {
    withUnsafeBytes(of: self) { bytes in
      var best = labels.lowerBound
      var highest = Int.min
      for label in labels {
        let score = Int(bytes.load(fromByteOffset: Self.offset(of: label), as: Int16.self))
        if score > highest {
          best = label
          highest = score
        }
      }
      return (best, highest)
    }
  }

  /// Where the score of a label stands: those of even labels come before those of odd ones.
  @inline(__always)
  private static func offset(of label: Int) -> Int { (label & 1) << 5 | (label & 30) }
}
