import BriefingAnalysis

/// An averaged perceptron over hashed features, in training.
///
/// A feature has weights once it has been seen `minimumCount` times, or, in a second round, if it is
/// among those that the first round found worth their place in the table.
struct Perceptron {
  private let labels: Int
  private let minimumCount: Int
  private let selected: Set<UInt64>?
  private var indices = FeatureIndex()
  private var counts: [UInt16] = []
  private var weights: [Float] = []
  private var totals: [Double] = []
  private var step = 1.0

  init(labels: Int, minimumCount: Int, selected: Set<UInt64>? = nil) {
    self.labels = labels
    self.minimumCount = minimumCount
    self.selected = selected
  }

  /// Where the weights of the features of a decision start; features without weights are left out.
  mutating func rows(_ buffer: borrowing FeatureBuffer) -> [Int] {
    var rows: [Int] = []
    rows.reserveCapacity(buffer.count)
    for hash in buffer.features {
      if let selected, !selected.contains(hash) { continue }
      let index = indices.index(of: hash)
      if index == counts.count {
        counts.append(0)
        weights.append(contentsOf: repeatElement(0, count: labels))
        totals.append(contentsOf: repeatElement(0, count: labels))
      }
      if counts[index] < .max { counts[index] += 1 }
      if counts[index] >= minimumCount { rows.append(index * labels) }
    }
    return rows
  }

  /// The score of each label.
  func scores(_ rows: [Int]) -> [Float] {
    var scores = [Float](repeating: 0, count: labels)
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for row in rows {
          for label in 0..<labels { scores[label] += weights[row + label] }
        }
      }
    }
    return scores
  }

  /// Moves the weights of a decision from the label that was predicted to the right one.
  mutating func learn(_ rows: [Int], right: Int, wrong: Int) {
    for row in rows {
      weights[row + right] += 1
      totals[row + right] += step
      weights[row + wrong] -= 1
      totals[row + wrong] -= step
    }
  }

  /// Says that one decision is over.
  mutating func advance() { step += 1 }

  /// The averaged weights of each feature that has some.
  func averaged() -> [(hash: UInt64, weights: [Float])] {
    indices.hashes.enumerated().compactMap { index, hash in
      let row = index * labels..<(index + 1) * labels
      let averages = row.map { weights[$0] - Float(totals[$0] / step) }
      return averages.contains { $0 != 0 } ? (hash, averages) : nil
    }
  }
}
