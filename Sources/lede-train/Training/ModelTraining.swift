import BriefingAnalysis
import BriefingModel
import Foundation

/// Trains the three models and writes them. The same corpora give the same bytes.
///
/// Each model is trained twice: first with all features, then with those alone that have a place in
/// the table, so that the weights make up for what was left out.
struct ModelTraining {
  /// The documents with trees and names.
  let trees: [(tree: GoldTree, names: NamedText)]
  /// The documents with names alone.
  let texts: [NamedText]
  let language: TrainingText.Language
  /// Where the models go.
  let output: URL

  /// A fold of the treebank is tagged by a tagger that has not seen it, so that the parser learns
  /// from tags as wrong as those it will meet.
  private static let folds = 5

  /// Trains and writes all models; `report` takes a line for each.
  func run(_ report: (String) -> Void) throws {
    let gold = trees.map(\.tree)
    let tags = try jackknifed(gold)
    let tagger = try trainTagger(on: gold, to: file(AnalysisModels.tagsFile))
    report("\(AnalysisModels.tagsFile) written")
    try trainParser(on: gold, tags: tags)
    report("\(AnalysisModels.dependenciesFile) written")
    try trainNames(tags: tags, tagger: tagger)
    report("\(AnalysisModels.namesFile) written")
  }

  private func file(_ name: String) -> URL { output.appendingPathComponent(name) }

  private func trainTagger(on trees: [GoldTree], to file: URL) throws -> PartOfSpeechTagger {
    let writer = ModelWriter(
      kind: PartOfSpeechTagger.kind, labels: PartOfSpeech.allCases.map(\.name), placeBits: 14,
      data: Corpora.treebankOrigin, licence: Corpora.treebankLicence)
    var first = TaggerTrainer(minimumCount: 2)
    let selected = writer.selection(first.train(on: trees))
    var second = TaggerTrainer(selected: selected)
    try writer.write(second.train(on: trees), to: file)
    return try PartOfSpeechTagger(MappedFile(path: file.path))
  }

  private func jackknifed(_ trees: [GoldTree]) throws -> [[PartOfSpeech]] {
    var tags = [[PartOfSpeech]](repeating: [], count: trees.count)
    let file = file("fold-\(ProcessInfo.processInfo.processIdentifier).tmp")
    defer { try? FileManager.default.removeItem(at: file) }
    for fold in 0..<Self.folds {
      let others = trees.indices.filter { $0 % Self.folds != fold }.map { trees[$0] }
      let tagger = try trainTagger(on: others, to: file)
      for index in trees.indices where index % Self.folds == fold {
        tags[index] = trees[index].text.tags(by: tagger)
      }
    }
    return tags
  }

  private func trainParser(on trees: [GoldTree], tags: [[PartOfSpeech]]) throws {
    let writer = ModelWriter(
      kind: DependencyParser.kind, labels: ParserState.Move.names, placeBits: 15,
      data: Corpora.treebankOrigin, licence: Corpora.treebankLicence)
    var first = ParserTrainer(minimumCount: 3)
    let selected = writer.selection(first.train(on: trees, tags: tags))
    var second = ParserTrainer(selected: selected)
    try writer.write(
      second.train(on: trees, tags: tags), to: file(AnalysisModels.dependenciesFile))
  }

  private func trainNames(tags: [[PartOfSpeech]], tagger: PartOfSpeechTagger) throws {
    let writer = ModelWriter(
      kind: LearnedNameFinder.kind, labels: NameLabel.names, placeBits: 14,
      data: Corpora.nameOrigin, licence: Corpora.nameLicence)
    let fromTrees = zip(trees, tags).map { pair, tags in
      NameDocument(pair.names, language: language) { _ in tags }
    }
    let replaced = (trees.map(\.names) + texts).compactMap {
      NameReplacement(language: language).replaced($0)
    }
    let documents =
      fromTrees
      + (texts + replaced).map { text in
        NameDocument(text, language: language) { $0.tags(by: tagger) }
      }
    var first = NameTrainer(minimumCount: 3)
    let selected = writer.selection(first.train(on: documents, language: language))
    var second = NameTrainer(selected: selected)
    try writer.write(
      second.train(on: documents, language: language), to: file(AnalysisModels.namesFile))
  }
}
