import BriefingAnalysis
import BriefingEvaluation
import Foundation

/// Trains the weights of pronouns, and measures them on documents that they have not seen.
struct PronounTraining {
  /// How many pronouns were decided on, and how.
  struct Score {
    var all = 0
    var right = 0
    var wrong = 0
    /// Pronouns that mean nobody whom the text names, and were given to somebody.
    var invented = 0

    /// The figures of the pronouns whose antecedent the text names.
    var line: String {
      let share = { (count: Int) in
        String(format: "%.1f", 100 * Double(count) / Double(max(all, 1)))
      }
      return "\(all) pronouns, right \(share(right)) %, wrong \(share(wrong)) %, "
        + "\(invented) others given to somebody"
    }
  }

  /// The texts of one corpus.
  private struct Source {
    var name: String
    var documents: [PronounDocument]
    /// How much one of its pronouns counts.
    var importance: Float
  }

  private static let folds = 5

  private let trainer: PronounTrainer
  private let sources: [Source]

  /// Reads GUM and GAP.
  init(_ corpora: Corpora, lexicons: [String: [UInt8]]) throws {
    trainer = PronounTrainer(
      cases: try PronounCases(lexicons: lexicons, language: corpora.language))
    sources =
      try [Corpora.news, Corpora.other].map { file in
        Source(
          name: file, documents: try corpora.documents(file).map { PronounDocument($0) },
          importance: file == Corpora.news ? 3 : 1)
      } + [
        Source(
          name: "gap",
          documents: try Corpora.gap.flatMap {
            try PronounDocument.load(gap: corpora.url($0))
          }, importance: 0.5)
      ]
  }

  /// Trains on everything and writes the lexicon.
  func run(output: URL) throws {
    let weights = train { _ in true }
    let head = [
      "# How much each feature speaks for an antecedent's being whom a pronoun means, in hundredths.",
      "# Trained by `make train` on GUM (gucorpling.org/gum; annotations CC BY 4.0, texts CC BY and",
      "# CC BY-SA) and GAP (github.com/google-research-datasets/gap-coreference; Apache-2.0).",
      "# Columns: feature; weight for every pronoun, and more for a subject, an object, a possessive.",
    ]
    let text = (head + PronounCases.lines(weights)).joined(separator: "\n") + "\n"
    try text.write(to: output, atomically: true, encoding: .utf8)
  }

  /// The figures of each corpus, with weights trained without the fifth that they are measured on.
  func crossValidated() -> [String] {
    var scores = [Score](repeating: Score(), count: sources.count)
    var groups = scores
    for fold in 0..<Self.folds {
      let weights = train { $0 % Self.folds != fold }
      for (index, source) in sources.enumerated() {
        for (at, document) in source.documents.enumerated() where at % Self.folds == fold {
          for example in trainer.examples(of: document, weights: weights) {
            if example.isOfGroups {
              groups[index].add(example, weights)
            } else {
              scores[index].add(example, weights)
            }
          }
        }
      }
    }
    return zip(sources, scores).map { "\($0.name), he and she: \($1.line)" }
      + zip(sources, groups).map { "\($0.name), it and they: \($1.line)" }
  }

  private func train(where isTrained: (Int) -> Bool) -> [Float] {
    let chosen = sources.flatMap { source in
      source.documents.enumerated().filter { isTrained($0.offset) }
        .map { ($0.element, source.importance) }
    }
    return trainer.train(on: chosen.map(\.0), importance: chosen.map(\.1))
  }
}

extension PronounTraining.Score {
  /// Counts a pronoun whose antecedent the text names.
  fileprivate mutating func add(_ example: PronounTrainer.Example, _ weights: [Float]) {
    if example.isNamed { all += 1 }
    let scores = PronounTrainer.scores(example.candidates, weights)
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }),
      best < scores.count - 1,
      scores.indices.allSatisfy({
        $0 == best
          || scores[best] - scores[$0] >= PronounCases.margin(isOfGroups: example.isOfGroups)
      })
    else { return }
    guard example.isNamed else {
      invented += 1
      return
    }
    if example.right[best] { right += 1 } else { wrong += 1 }
  }
}
