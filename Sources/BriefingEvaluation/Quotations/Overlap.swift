/// How much of their words a quotation that is found and the one in the corpus must share.
package enum Overlap: CaseIterable {
  /// All.
  case whole
  /// Eight in ten of those that either has.
  case most
  /// Half.
  case half
  /// One.
  case any

  var threshold: Double {
    switch self {
    case .whole: 1
    case .most: 0.8
    case .half: 0.5
    case .any: 0.01
    }
  }
}

/// Pairs of what overlaps, each in one pair at most, the largest overlaps first.
struct OverlapPairs {
  /// The pairs, by the places in the two lists.
  let pairs: [(gold: Int, found: Int)]

  /// Pairs units by their words; of pairs that overlap the same the first in the text comes first.
  init(_ gold: [QuotationUnit], _ found: [QuotationUnit], atLeast overlap: Overlap) {
    var candidates: [(overlap: Double, gold: Int, found: Int)] = []
    for (goldIndex, unit) in gold.enumerated() {
      for (foundIndex, other) in found.enumerated() {
        let share = unit.words.overlap(with: other.words)
        if share > 0, share >= overlap.threshold - 1e-9 {
          candidates.append((share, goldIndex, foundIndex))
        }
      }
    }
    candidates.sort { ($1.overlap, $0.gold, $0.found) < ($0.overlap, $1.gold, $1.found) }
    pairs = BestPairs(candidates.lazy.map { ($0.gold, $0.found) }).pairs
  }
}

/// The pairs of a list in its order, without those of which one is in a pair already.
struct BestPairs {
  let pairs: [(gold: Int, found: Int)]

  init(_ candidates: some Sequence<(Int, Int)>) {
    var usedGold: Set<Int> = []
    var usedFound: Set<Int> = []
    var pairs: [(gold: Int, found: Int)] = []
    for (gold, found) in candidates
    where !usedGold.contains(gold) && !usedFound.contains(found) {
      usedGold.insert(gold)
      usedFound.insert(found)
      pairs.append((gold, found))
    }
    self.pairs = pairs
  }
}
