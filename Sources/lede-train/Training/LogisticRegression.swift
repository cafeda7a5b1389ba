import BriefingAnalysis
import Foundation

/// Fits the weights of the speaker score: the most likely ones, held near those that leave the odds of
/// the rules as they are. The same rows give the same weights.
struct LogisticRegression {
  /// One attribution, and whether it is right.
  struct Row {
    var features: SpeakerFeatures
    var isRight: Bool
    /// Whether it is from a corpus that was chosen for being hard, where fewer are right by chance.
    var isHard = false
    /// Which document it is from, so that none is in training and held out at once.
    var document: Int
  }

  /// How strongly the weights are held: few rows must not carry them far.
  private static let hold = 3.0
  private static let steps = 4000
  private static let rate = 0.5

  /// The weights before anything is learned: the odds are those of the rule.
  static var unlearned: SpeakerFeatures {
    var weights = SpeakerFeatures()
    weights[.bias] = 0
    weights[.rule] = 1
    return weights
  }

  /// The weights that fit the rows.
  static func fit(_ rows: [Row]) -> SpeakerFeatures {
    var weights = unlearned
    guard !rows.isEmpty else { return weights }
    // What the hard rows are likelier to be wrong by: it is learned beside the weights and left out.
    var hardness = 0.0
    for _ in 0..<steps {
      var slope = [Double](repeating: 0, count: SpeakerFeatures.Name.allCases.count)
      var hardSlope = 0.0
      for row in rows {
        var adjusted = row.features
        if row.isHard { adjusted[.rule] += hardness / weights[.rule] }
        let error = SpeakerScore(weights: weights).probability(adjusted) - (row.isRight ? 1 : 0)
        for name in SpeakerFeatures.Name.allCases {
          slope[name.rawValue] += error * row.features[name]
        }
        if row.isHard { hardSlope += error }
      }
      hardness -= rate * hardSlope / Double(rows.count)
      for name in SpeakerFeatures.Name.allCases {
        let held = hold * (weights[name] - unlearned[name])
        weights[name] -= rate * (slope[name.rawValue] + held) / Double(rows.count)
      }
    }
    return weights
  }

  /// The mean logarithmic loss of the rows, smaller is better.
  static func loss(_ rows: [(probability: Double, isRight: Bool)]) -> Double {
    let total = rows.reduce(0) { sum, row in
      sum - log(max(1e-6, row.isRight ? row.probability : 1 - row.probability))
    }
    return rows.isEmpty ? 0 : total / Double(rows.count)
  }
}
