import BriefingAnalysis
import BriefingModel
import Foundation

/// Learns how much each feature speaks for an antecedent: a choice among all candidates by their
/// sums of weights, fitted by gradient ascent. The same documents give the same weights.
struct PronounTrainer {
  /// A pronoun and whom it means.
  struct Example {
    /// The weights that add up for each candidate.
    var candidates: [[Int]]
    /// Which of them are right.
    var right: [Bool]
    /// Whether somebody whom the text names is right.
    var isNamed: Bool
    /// Whether the pronoun is "it" or "they".
    var isOfGroups: Bool
    /// How much the example counts.
    var importance: Float
  }

  private static let epochs = 12
  private static let rounds = 3
  private static let rate: Float = 0.15
  private static let decay: Float = 0.003

  let cases: PronounCases

  /// The weights after several rounds; in each the pronouns before are resolved by the weights of the
  /// round before.
  func train(on documents: [PronounDocument], importance: [Float]) -> [Float] {
    var weights = [Float](repeating: 0, count: PronounCases.weightCount)
    for _ in 0..<Self.rounds {
      let examples = zip(documents, importance).flatMap { document, importance in
        self.examples(of: document, weights: weights, importance: importance)
      }
      // The two kinds of pronouns share no feature: each is fitted by itself.
      let groups = fit(examples.filter(\.isOfGroups))
      weights = zip(fit(examples.filter { !$0.isOfGroups }), groups).map { $0 + $1 }
    }
    return weights
  }

  /// The pronouns of a document whose meaning is known.
  func examples(
    of document: PronounDocument, weights: [Float], importance: Float = 1
  ) -> [Example] {
    cases.cases(in: document.text, weights: weights).compactMap { item in
      guard let answer = document.answers[item.passage.start] else { return nil }
      return example(item, answer, importance)
    }
  }

  private func example(
    _ item: PronounCases.Case, _ answer: PronounDocument.Answer, _ importance: Float
  ) -> Example? {
    var right = item.candidates.map { candidate in
      let hits = Self.hits(candidate.mentions, answer.right)
      return hits > 0 && hits > Self.hits(candidate.mentions, answer.wrong ?? [])
        && (answer.wrong != nil || hits * 2 >= candidate.mentions.count)
    }
    let isNamed = right.contains(true)
    if answer.wrong != nil, !isNamed { return nil }
    if !isNamed { right[right.count - 1] = true }
    return Example(
      candidates: item.candidates.map(\.weights), right: right, isNamed: isNamed,
      isOfGroups: item.isOfGroups,
      importance: importance)
  }

  /// How many of the mentions hold one of the places.
  private static func hits(_ mentions: [Passage], _ places: [Passage]) -> Int {
    mentions.count { mention in places.contains { $0.overlaps(mention) } }
  }

  private func fit(_ examples: [Example]) -> [Float] {
    var weights = [Float](repeating: 0, count: PronounCases.weightCount)
    var squares = [Float](repeating: 0.01, count: PronounCases.weightCount)
    var random = SplitMix(seed: 11)
    var order = Array(examples.indices)
    for _ in 0..<Self.epochs {
      order.shuffle(using: &random)
      for index in order {
        for (weight, slope) in slopes(of: examples[index], weights) {
          let step = slope * examples[index].importance - Self.decay * weights[weight]
          squares[weight] += step * step
          weights[weight] += Self.rate * step / squares[weight].squareRoot()
        }
      }
    }
    return weights
  }

  /// In which direction each weight makes the right candidates likelier, and how much.
  private func slopes(of example: Example, _ weights: [Float]) -> [Int: Float] {
    let scores = Self.scores(example.candidates, weights)
    let highest = scores.max() ?? 0
    let powers = scores.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    let rightSum = zip(powers, example.right).reduce(Float(0)) { $0 + ($1.1 ? $1.0 : 0) }
    var slopes: [Int: Float] = [:]
    for (index, candidate) in example.candidates.enumerated() {
      let target = example.right[index] ? powers[index] / max(rightSum, .leastNormalMagnitude) : 0
      let slope = target - powers[index] / sum
      for weight in candidate { slopes[weight, default: 0] += slope }
    }
    return slopes
  }

  static func scores(_ candidates: [[Int]], _ weights: [Float]) -> [Float] {
    candidates.map { $0.reduce(0) { $0 + weights[$1] } }
  }
}
