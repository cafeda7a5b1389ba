import BriefingAnalysis
import BriefingEvaluation
import BriefingModel
import Foundation

/// The trained stages by themselves, with models trained without the 16 news articles of GUM, on
/// what they have not seen.
struct HeldOutModels {
  let corpora: Corpora
  let models: AnalysisModels

  /// Trains the models in a folder of their own, which is removed again.
  init(_ corpora: Corpora) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lede-held-out-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let training = ModelTraining(
      trees: try corpora.trees(Corpora.other),
      texts: try Corpora.names.flatMap { try corpora.documents($0).map { NamedText($0) } },
      language: corpora.language, output: folder)
    try training.run { _ in }
    models = try AnalysisModels(folder: folder.path)
    self.corpora = corpora
  }

  /// How often the tagger and the parser are right.
  func syntax() throws -> SyntaxScore {
    try corpora.trees(Corpora.news).map(\.tree).reduce(into: SyntaxScore()) { score, tree in
      score.add(tree.text.syntax(by: models.syntax), gold: tree)
    }
  }

  /// The names that rules alone find, and those that rules and the tagger find.
  func names(_ corpus: NameCorpus) throws -> (rules: NameScore, learned: NameScore) {
    var scores = (rules: NameScore(), learned: NameScore())
    for document in try corpora.documents(corpus.file) {
      let text = TrainingText(document.text, language: corpora.language)
      let tokens = text.tokens
      let offsets = ScalarOffsets(ArticleText(document.text))
      let names = { (models: AnalysisModels?) in
        text.names(by: models, language: corpora.language).map { name in
          let start = tokens[name.tokens.lowerBound].start
          let end = tokens[name.tokens.upperBound - 1].end
          return FoundName(
            offsets.scalar(atByte: start)..<offsets.scalar(atByte: end), NameType(name.kind))
        }
      }
      scores.rules.add(names(nil), gold: document, byHeads: corpus.marksHeads)
      scores.learned.add(names(models), gold: document, byHeads: corpus.marksHeads)
    }
    return scores
  }
}

extension NameType {
  fileprivate init(_ kind: Actor.Kind) {
    self =
      switch kind {
      case .person: .person
      case .organization: .organization
      case .place: .place
      }
  }
}
