/// Precision, recall and F1, each from 0 to 1.
package struct Figures: Hashable {
  package var precision: Double
  package var recall: Double

  package init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
  }

  /// The figures of so many right ones among the found and so many found ones among the gold.
  package init(right: Int, found: Int, recalled: Int, gold: Int) {
    precision = found > 0 ? Double(right) / Double(found) : 0
    recall = gold > 0 ? Double(recalled) / Double(gold) : 0
  }

  /// The harmonic mean of both.
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

/// A part of a whole.
package struct Share: Hashable {
  package var part = 0
  package var whole = 0

  package init(part: Int = 0, whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  /// The part as a number from 0 to 1; nil where there is no whole.
  package var value: Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  package mutating func add(_ isPart: Bool) {
    whole += 1
    if isPart { part += 1 }
  }
}

/// Things that there are and things that were found.
package struct MatchCounts {
  package var gold = 0
  package var found = 0
  /// The gold ones that were found, and the found ones that are right: two numbers, as several that
  /// were found may be right by the same gold one.
  package var recalled = 0
  package var right = 0

  package var figures: Figures {
    Figures(right: right, found: found, recalled: recalled, gold: gold)
  }

  static func += (sum: inout MatchCounts, counts: MatchCounts) {
    sum.gold += counts.gold
    sum.found += counts.found
    sum.recalled += counts.recalled
    sum.right += counts.right
  }
}
