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
    Int(label & 1 == 0 ? even[label >> 1] : odd[label >> 1])
  }

  /// The best label of a range and its score, the first of several that are equal.
  @inline(__always)
  package func best(in labels: Range<Int>) -> (label: Int, score: Int) {
    var best = labels.lowerBound
    var score = Int.min
    for label in labels where self[label] > score {
      best = label
      score = self[label]
    }
    return (best, score)
  }
}
