import BriefingAnalysis
import BriefingModel
import Foundation

/// Measures the stages and prints the figures.
struct Evaluation {
  let corpora: Corpora

  /// A corpus of names and how it marks them.
  private static let nameCorpora = [
    (file: "gum/news.jsonl", marksHeads: true), (file: "worldwide/dev.jsonl", marksHeads: false),
    (file: "conllpp/dev.jsonl", marksHeads: false),
  ]

  /// The figures of the trained stages, with models trained without the news, on what they have not
  /// seen.
  func heldOut() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lede-held-out-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let training = ModelTraining(
      trees: try corpora.trees(Corpora.other),
      texts: try Corpora.names.flatMap { try corpora.documents($0).map { NamedText($0) } },
      language: corpora.language, output: folder)
    try training.run { _ in }
    let models = try AnalysisModels(folder: folder.path)
    print("models trained without the 16 news articles of GUM")
    try measureSyntax(models)
    try measureNames(models)
  }

  private func measureSyntax(_ models: AnalysisModels) throws {
    let trees = try corpora.trees(Corpora.news).map(\.tree)
    var score = SyntaxScore()
    let syntaxes = trees.map { $0.text.syntax(by: models.syntax) }
    for (tree, syntax) in zip(trees, syntaxes) { score.add(syntax, gold: tree) }
    print("\nsyntax, \(Corpora.news)")
    for line in score.lines { print(line) }
  }

  private func measureNames(_ models: AnalysisModels) throws {
    for corpus in Self.nameCorpora where exists(corpus.file) {
      var rules = NameScore()
      var learned = NameScore()
      for document in try corpora.documents(corpus.file) {
        let text = TrainingText(document.text, language: corpora.language)
        let tokens = text.tokens
        let names = { (models: AnalysisModels?) in
          text.names(by: models, language: corpora.language).map {
            NamedText.Name(
              passage: Passage(
                tokens[$0.tokens.lowerBound].start, tokens[$0.tokens.upperBound - 1].end),
              kind: $0.kind)
          }
        }
        rules.add(names(nil), document, corpus.marksHeads)
        learned.add(names(models), document, corpus.marksHeads)
      }
      print("\nnames, \(corpus.file): precision/recall/F1")
      print("  rules    \(rules.line)")
      print("  learned  \(learned.line)")
    }
  }

  /// The figures of the whole program: what `lede analyze --jsonl` prints for each corpus.
  func program(_ program: String) throws {
    for corpus in Self.nameCorpora where exists(corpus.file) {
      let file = corpora.folder.appendingPathComponent(corpus.file)
      let start = ContinuousClock.now
      let found = try AnalysisOutput(of: file, by: program)
      let time = ContinuousClock.now - start
      var score = NameScore()
      for document in try corpora.documents(corpus.file) {
        score.add(found.names(in: document), document, corpus.marksHeads)
      }
      print("\nlede analyze, \(corpus.file), in \(time.formatted()): precision/recall/F1")
      print("  names    \(score.line)")
    }
  }

  /// How fast the trained stages are on one core, the stages before them apart.
  func speed(_ models: AnalysisModels) throws {
    for corpus in Self.nameCorpora where exists(corpus.file) {
      let texts = try corpora.documents(corpus.file).map {
        TrainingText($0.text, language: corpora.language)
      }
      let tokens = texts.reduce(0) { $0 + $1.tokens.count } * 5
      let syntax = seconds { for text in texts { _ = text.syntax(by: models.syntax) } }
      let all = seconds {
        for text in texts { _ = text.nameCount(by: models, language: corpora.language) }
      }
      let rate = { (seconds: Double) in Int(Double(tokens) / seconds / 1000) }
      print(
        "\(corpus.file): tagger and parser \(rate(syntax)), with names \(rate(all)) "
          + "thousand tokens a second")
    }
  }

  /// The processor time of doing something five times.
  private func seconds(_ body: () -> Void) -> Double {
    let start = clock()
    for _ in 0..<5 { body() }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: corpora.folder.appendingPathComponent(file).path)
  }
}

extension NameScore {
  /// Counts a document in the way that its corpus asks for.
  fileprivate mutating func add(
    _ names: [NamedText.Name], _ document: CorpusDocument, _ marksHeads: Bool
  ) {
    if marksHeads { add(names, heads: document) } else { add(names, gold: document) }
  }
}
