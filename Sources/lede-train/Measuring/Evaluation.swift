import BriefingAnalysis
import BriefingEvaluation
import Foundation

/// Measures the analysis on the corpora that are at hand.
struct Evaluation {
  let corpora: Corpora
  /// The `lede` that is measured.
  let program: String
  /// The folder of the project's own briefings, seen and held out.
  var written: URL?

  /// Measures everything; `report` takes a line for each part that is done.
  func measure(_ report: (String) -> Void) throws -> Measurements {
    var measured = Measurements()
    try measureQuotations(&measured)
    report("quotations")
    try measureNames(&measured)
    report("names")
    try measureNews(&measured)
    report("gold briefings, coreference")
    try measureWritten(&measured)
    measured.speed = try speeds()
    report("speed")
    return measured
  }

  private func output(_ file: String) throws -> AnalysisOutput {
    try AnalysisOutput(of: corpora.url(file), by: program)
  }

  private func measureQuotations(_ measured: inout Measurements) throws {
    for corpus in QuotationCorpus.all where corpora.has(corpus.file) {
      let score = try QuotationScore(
        of: output(corpus.texts), gold: corpora.documents(corpus.file))
      measured.quotations.append((corpus.name, score))
    }
  }

  private func measureNames(_ measured: inout Measurements) throws {
    for corpus in NameCorpus.all where corpora.has(corpus.file) {
      let score = try NameScore(
        of: output(corpus.file), gold: corpora.documents(corpus.file), byHeads: corpus.marksHeads)
      measured.names.append((corpus.name, score))
    }
  }

  private func measureNews(_ measured: inout Measurements) throws {
    guard corpora.has(Corpora.news) else { return }
    let output = try output(Corpora.news)
    let texts = try corpora.documents(Corpora.news)
    measured.coreference = CoreferenceScore(of: output, gold: texts)
    guard corpora.has(Corpora.gold) else { return }
    let gold = try JSONLines.load(GoldBriefing.self, from: corpora.url(Corpora.gold))
    measured.gold = GoldScore(of: output, gold: gold, texts: texts)
  }

  private func measureWritten(_ measured: inout Measurements) throws {
    guard let written else { return }
    for (name, folder) in [("seen", "seen"), ("held out", "heldout")] {
      let briefings = try WrittenBriefing.all(in: written.appendingPathComponent(folder))
      let texts = briefings.map(\.document)
      let output = try AnalysisOutput(of: texts, by: program)
      measured.written.append(
        (name, GoldScore(of: output, gold: briefings.map(\.gold), texts: texts)))
    }
  }

  private func speeds() throws -> [(corpus: String, rate: SpeedMeasurement.Rate)] {
    let files = [
      (QuotationCorpus.polnear.name, QuotationCorpus.polnear.texts),
      ("GUM news", Corpora.news), ("CoNLL++", "conllpp/dev.jsonl"),
    ]
    return try files.filter { corpora.has($0.1) }.map { name, file in
      let texts = try corpora.documents(file).map(\.text)
      return (name, try SpeedMeasurement(texts, language: corpora.language).wholeAnalysis())
    }
  }
}
