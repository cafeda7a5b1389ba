import BriefingEvaluation
import Foundation

/// Scores what `lede analyze --jsonl` printed for one corpus, in the words of the corpora's own
/// scorers, so that both can be compared line by line.
struct ScoreCommand {
  /// What is scored.
  enum Measure: String, CaseIterable {
    case quotes, names, coreference, gold
    /// Names in GUM, which marks noun phrases with their heads.
    case nameHeads = "name-heads"
  }

  let measure: Measure
  /// The corpus, what was printed for it, and for `gold` the file with the texts.
  let files: [URL]

  /// The command of these arguments; nil where they make none.
  init?(_ arguments: [String]) {
    guard let measure = arguments.first.flatMap(Measure.init),
      arguments.count == (measure == .gold ? 4 : 3)
    else { return nil }
    self.measure = measure
    files = arguments.dropFirst().map { URL(fileURLWithPath: $0) }
  }

  /// The figures.
  func lines() throws -> [String] {
    let output = try AnalysisOutput(printedTo: files[1])
    guard measure != .gold else { return try goldLines(output) }
    let gold = try JSONLines.load(CorpusDocument.self, from: files[0])
    switch measure {
    case .quotes: return QuotationScore(of: output, gold: gold).lines
    case .coreference: return CoreferenceScore(of: output, gold: gold).lines
    default: return NameScore(of: output, gold: gold, byHeads: measure == .nameHeads).lines
    }
  }

  private func goldLines(_ output: AnalysisOutput) throws -> [String] {
    let gold = try JSONLines.load(GoldBriefing.self, from: files[0])
    let texts = try JSONLines.load(CorpusDocument.self, from: files[2])
    return GoldScore(of: output, gold: gold, texts: texts).lines(documentCount: gold.count)
  }
}

extension QuotationScore {
  /// The score of a corpus.
  init(of output: AnalysisOutput, gold: [CorpusDocument]) {
    self.init()
    for document in gold { add(output[document.id], gold: document) }
  }
}

extension NameScore {
  /// The score of a corpus.
  init(of output: AnalysisOutput, gold: [CorpusDocument], byHeads: Bool) {
    self.init()
    for document in gold {
      add(output[document.id]?.names ?? [], gold: document, byHeads: byHeads)
    }
  }
}

extension CoreferenceScore {
  /// The score of a corpus.
  init(of output: AnalysisOutput, gold: [CorpusDocument]) {
    self.init()
    for document in gold { add(output[document.id], gold: document) }
  }
}

extension GoldScore {
  /// The score of the gold briefings; `texts` are the articles.
  init(of output: AnalysisOutput, gold: [GoldBriefing], texts: [CorpusDocument]) {
    self.init()
    let textOf = Dictionary(texts.map { ($0.id, $0.text) }) { $1 }
    for briefing in gold {
      add(output[briefing.id], gold: briefing, text: textOf[briefing.id] ?? "")
    }
  }
}
