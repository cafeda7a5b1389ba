import BriefingAnalysis
import BriefingEvaluation
import BriefingModel
import Foundation

/// Trains the speaker score: which attributions of the rules are right, as two corpora tell.
struct SpeakerTraining {
  private typealias Row = LogisticRegression.Row

  private static let gold = "gum/gold.jsonl"
  private static let pronouns = ["gap/gap-development.tsv", "gap/gap-validation.tsv"]
  private static let folds = 8

  let corpora: Corpora
  let lexicons: [String: [UInt8]]

  /// Trains on all rows and writes the file; `report` takes how it does on rows held out.
  func run(output: URL, _ report: (String) -> Void) throws {
    let news = try newsRows()
    let passages = try pronounRows(firstDocument: 1000)
    let documents = try otherRows(firstDocument: 10_000)
    for line in heldOut(news: news, others: documents + passages) { report(line) }
    let score = SpeakerScore(weights: LogisticRegression.fit(news + documents + passages))
    let comments = [
      "Which attributions are right, by a few features; the sum is the logarithm of the odds.",
      "data: GUM (gucorpling.org/gum), 16 news articles with speakers annotated for lede:",
      "  \(news.count) attributions; GAP (github.com/google-research-datasets/gap-coreference):",
      "  \(passages.count) by pronouns; the other documents of GUM, by their coreference: "
        + "\(documents.count)",
      "licence: annotations CC BY 4.0 (GUM), Apache-2.0 (GAP)",
      "made by: make train CORPORA=FOLDER, from the folder that docs/analysis.md describes",
    ]
    let file = output.appendingPathComponent("\(SpeakerScore.name).txt")
    try Data(score.text(comments: comments).utf8).write(to: file)
    report("\(SpeakerScore.name).txt written")
  }

  // MARK: - Rows

  /// The attributions of the annotated news that name somebody.
  private func newsRows() throws -> [Row] {
    let analyzer = try BriefingAnalyzer(lexicons: lexicons)
    let texts = Dictionary(
      uniqueKeysWithValues: try corpora.documents(Corpora.news).map { ($0.id, $0.text) })
    let golds = try JSONLines.load(GoldBriefing.self, from: corpora.url(Self.gold))
    return golds.enumerated().flatMap { number, gold -> [Row] in
      guard let text = texts[gold.id] else { return [] }
      let article = Article(paragraphs: text)
      let offsets = ScalarOffsets(article.text)
      let (findings, features) = analyzer.scored(article)
      return zip(findings.quotations, features).compactMap { quotation, features in
        isRight(quotation, in: findings, by: gold, offsets).map {
          Row(features: features, isRight: $0, document: number)
        }
      }
    }
  }

  /// Whether the gold has the quotation under the same speaker; nil where it does not say.
  private func isRight(
    _ quotation: Quotation, in findings: Findings, by gold: GoldBriefing, _ offsets: ScalarOffsets
  ) -> Bool? {
    guard quotation.speaker != .unknown else { return nil }
    let start = offsets.scalar(atByte: quotation.passage.start)
    let end = offsets.scalar(atByte: quotation.passage.end)
    let fits = { (quote: GoldBriefing.Quote) in
      let shared = min(end, quote.end) - max(start, quote.start)
      return 2 * shared >= max(end, quote.end) - min(start, quote.start)
    }
    guard let quote = gold.quotes.first(where: fits) else {
      return gold.optional?.quotes?.contains(where: fits) == true ? nil : false
    }
    switch quotation.speaker {
    case .unknown: return nil
    case .anonymous: return quote.speakerKind == .anonymous
    case .actor(let id):
      let names = names(of: quote.speaker ?? "", in: gold)
      let actor = findings[id]
      return quote.speakerKind == .named
        && ([actor.name] + actor.aliases).contains { names.contains(Self.folded($0)) }
    }
  }

  /// The names under which the text knows a speaker.
  private func names(of speaker: String, in gold: GoldBriefing) -> Set<String> {
    let known = ((gold.persons ?? []) + (gold.organizations ?? [])).first { $0.name == speaker }
    return Set(([speaker] + (known?.aliases ?? [])).map(Self.folded))
  }

  /// A name without case and a leading "the".
  private static func folded(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
  }

  /// The attributions to a pronoun of which the corpus says whom it means.
  private func pronounRows(firstDocument: Int) throws -> [Row] {
    let analyzer = try BriefingAnalyzer(lexicons: lexicons)
    let passages = try Self.pronouns.flatMap {
      try PronounGold.load(corpora.url($0))
    }
    return passages.enumerated().flatMap { number, gold -> [Row] in
      let article = Article(paragraphs: gold.text)
      let offsets = ScalarOffsets(article.text)
      let (findings, features) = analyzer.scored(article)
      let meant = gold.names.filter(\.isMeant)
      return zip(findings.quotations, features).compactMap { quotation, features in
        guard let mention = quotation.speakerMention, case .actor(let speaker) = quotation.speaker,
          offsets.scalar(atByte: mention.start) == gold.pronoun
        else { return nil }
        let isRight = meant.contains { name in
          let end = name.offset + name.name.unicodeScalars.count
          return findings.mentions.contains { mention in
            mention.actor == speaker && mention.form != .pronoun
              && offsets.scalar(atByte: mention.passage.start) < end
              && offsets.scalar(atByte: mention.passage.end) > name.offset
          }
        }
        return Row(
          features: features, isRight: isRight, isHard: true, document: firstDocument + number)
      }
    }
  }

  /// The attributions of the other documents of GUM whose speaker their coreference tells.
  private func otherRows(firstDocument: Int) throws -> [Row] {
    let analyzer = try BriefingAnalyzer(lexicons: lexicons)
    return try corpora.documents(Corpora.other).enumerated().flatMap { number, document -> [Row] in
      let article = Article(paragraphs: document.text)
      let entities = GoldEntities(document, offsets: ScalarOffsets(article.text))
      let (findings, features) = analyzer.scored(article)
      let actors = entities.ofActors(in: findings)
      return zip(findings.quotations, features).compactMap { quotation, features in
        guard case .actor(let speaker) = quotation.speaker, let mention = quotation.speakerMention,
          let actor = actors[speaker], let meant = entities.entity(at: mention)
        else { return nil }
        return Row(
          features: features, isRight: actor == meant, document: firstDocument + number)
      }
    }
  }

  // MARK: - Held out

  /// How the score does on documents that it was not trained on, beside the odds of the rules.
  private func heldOut(news: [Row], others: [Row]) -> [String] {
    let wrong = (news + others).count { !$0.isRight }
    let size = "speakers: \(news.count) and \(others.count) attributions, \(wrong) wrong"
    var learned: [(probability: Double, isRight: Bool)] = []
    for fold in 0..<Self.folds {
      let score = SpeakerScore(
        weights: LogisticRegression.fit(
          (news + others).filter { $0.document % Self.folds != fold }))
      learned += news.filter { $0.document % Self.folds == fold }.map {
        (score.probability($0.features), $0.isRight)
      }
    }
    let rules = SpeakerScore(weights: LogisticRegression.unlearned)
    let constant = news.map { (rules.probability($0.features), $0.isRight) }
    return [
      size,
      String(
        format: "speakers held out: loss %.3f, by the rules alone %.3f",
        LogisticRegression.loss(learned), LogisticRegression.loss(constant)),
    ] + bins(learned)
  }

  /// Of the attributions in each range of confidence, how many are right.
  private func bins(_ rows: [(probability: Double, isRight: Bool)]) -> [String] {
    let bounds = [0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]
    return zip(bounds, bounds.dropFirst()).compactMap { low, high in
      let inside = rows.filter { $0.probability >= low && $0.probability < high }
      guard !inside.isEmpty else { return nil }
      let mean = inside.map(\.probability).reduce(0, +) / Double(inside.count)
      let right = Double(inside.count { $0.isRight }) / Double(inside.count)
      return String(
        format: "  %.2f to %.2f: %d attributions, mean %.3f, right %.3f", low, min(high, 1),
        inside.count, mean, right)
    }
  }
}
