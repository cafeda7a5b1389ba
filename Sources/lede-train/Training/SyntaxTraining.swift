import BriefingAnalysis
import BriefingData
import Foundation

/// Trains the tagger and the parser on the treebank.
struct SyntaxTraining {
  let corpora: URL
  let output: URL
  let holdsOut: Bool

  func run() throws {
    let trees = try load()
    let news = trees.filter { $0.id.hasPrefix("GUM_news") }
    let rest = trees.filter { !$0.id.hasPrefix("GUM_news") }
    let training = holdsOut ? rest : trees
    let measured = news
    try tagger(training)
    let jack = try jackknifed(training)
    try parser(training, jack)
    let stage = try SyntaxStage(
      tagger: PartOfSpeechTagger(MappedFile(path: output.appendingPathComponent("tags.bin").path)),
      parser: DependencyParser(
        MappedFile(path: output.appendingPathComponent("dependencies.bin").path)))
    var score = SyntaxScore()
    let start = clock()
    for _ in 0..<20 { for tree in measured { _ = tree.text.syntax(by: stage) } }
    let results = measured.map { $0.text.syntax(by: stage) }
    print("time", Double(clock() - start) / 1e6)
    for (tree, syntax) in zip(measured, results) { score.add(syntax, gold: tree) }
    print(score.lines.joined(separator: "\n"))
  }

  func load() throws -> [GoldTree] {
    let language = try TrainingText.Language(BriefingData().lexicons())
    let texts = try ["gum/news.jsonl", "gum/other.jsonl"].flatMap {
      try CorpusDocument.load(corpora.appendingPathComponent($0))
    }
    return try texts.map { document in
      let file = corpora.appendingPathComponent("gum/dep/\(document.id).conllu")
      return GoldTree(
        try Treebank(conllu: file), text: TrainingText(document.text, language: language),
        utf8: Array(document.text.utf8))
    }
  }

  func writer(_ bits: Int) -> ModelWriter {
    ModelWriter(
      kind: PartOfSpeechTagger.kind, labels: PartOfSpeech.allCases.map(\.name), placeBits: bits,
      data: "GUM", licence: "CC BY 4.0")
  }

  func tagger(_ trees: [GoldTree]) throws {
    var first = TaggerTrainer()
    let weights = first.train(on: trees)
    let writer = writer(14)
    var second = TaggerTrainer(minimumCount: 1, selected: writer.selection(weights))
    let again = second.train(on: trees)
    print("tags: features", weights.count, again.count)
    try writer.write(again, to: output.appendingPathComponent("tags.bin"))
  }

  func jackknifed(_ trees: [GoldTree]) throws -> [[PartOfSpeech]] {
    var tags = [[PartOfSpeech]](repeating: [], count: trees.count)
    let file = output.appendingPathComponent("fold.bin")
    for fold in 0..<5 {
      var trainer = TaggerTrainer()
      let kept = trees.indices.filter { $0 % 5 != fold }.map { trees[$0] }
      try writer(14).write(trainer.train(on: kept), to: file)
      let tagger = try PartOfSpeechTagger(MappedFile(path: file.path))
      for index in trees.indices where index % 5 == fold {
        tags[index] = trees[index].text.tags(by: tagger)
      }
    }
    return tags
  }

  func parser(_ trees: [GoldTree], _ tags: [[PartOfSpeech]]) throws {
    let writer = ModelWriter(
      kind: DependencyParser.kind, labels: ParserState.Move.names, placeBits: knob("BITS", 15),
      data: "GUM", licence: "CC BY 4.0")
    var first = ParserTrainer(minimumCount: knob("MIN", 2))
    let weights = first.train(on: trees, tags: tags)
    if knob("ONE", 0) == 1 { try writer.write(weights, to: output.appendingPathComponent("dependencies.bin")); return }
    var second = ParserTrainer(minimumCount: 1, selected: writer.selection(weights))
    let again = second.train(on: trees, tags: tags)
    print("parser: features", weights.count, again.count)
    try writer.write(again, to: output.appendingPathComponent("dependencies.bin"))
  }
}

func knob(_ n: String, _ d: Int) -> Int { Int(ProcessInfo.processInfo.environment[n] ?? "") ?? d }
