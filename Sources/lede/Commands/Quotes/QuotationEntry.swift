import BriefingModel

/// A quotation, or a source that did not comment.
struct QuotationEntry {
  var kind: StatementKind
  var passage: Passage
  var cue: Passage?
  var speaker: Speaker
  var speakerMention: Passage?
  var confidence: Double?
  /// The words that lead to it.
  var lead: String?

  /// All of them in the order of the text.
  static func all(in briefing: Briefing) -> [QuotationEntry] {
    let quotations = briefing.findings.quotations.map { quotation in
      QuotationEntry(
        kind: StatementKind(quotation.kind), passage: quotation.passage, cue: quotation.cue,
        speaker: quotation.speaker, speakerMention: quotation.speakerMention,
        confidence: quotation.confidence, lead: quotation.lead(in: briefing.article.text))
    }
    let noComments = briefing.findings.noComments.map { noComment in
      QuotationEntry(
        kind: .noComment, passage: noComment.passage, cue: noComment.cue,
        speaker: noComment.speaker, speakerMention: noComment.speakerMention)
    }
    return (quotations + noComments).sorted { $0.passage < $1.passage }
  }

  /// Whether the speaker's name, another of its names, or its description holds `words`.
  func isBy(_ words: String, in findings: Findings) -> Bool {
    let names =
      switch speaker {
      case .actor(let id): [findings[id].name] + findings[id].aliases
      case .anonymous(let description): [description]
      case .unknown: ["unknown"]
      }
    return names.contains { $0.lowercased().contains(words.lowercased()) }
  }

  /// What stands before it in a list.
  var label: String {
    let name = kind == .noComment ? "no comment" : kind.rawValue
    return "  " + name + String(repeating: " ", count: 12 - name.count)
  }

  /// Its words, in quotation marks where the article has them so; those of a clause behind the words
  /// that lead to it, in brackets, without which it may not be read ("[described] the plan as “mad”").
  func marked(in text: ArticleText) -> String {
    let words = kind == .direct ? "“\(text[passage])”" : text[passage]
    return lead.map { "[\($0)] \(words)" } ?? words
  }
}

/// A quotation as JSON.
struct ListedQuotation: Encodable {
  var kind, text: String
  var start, end: Int
  var cue, speaker, speakerWords, section: String?
  /// Whether the speaker is named, anonymous or unknown.
  var source: String
  var confidence: Double?

  init(_ entry: QuotationEntry, in briefing: Briefing, _ offsets: ScalarOffsets) {
    let article = briefing.article
    kind = entry.kind.rawValue
    text = article.text[entry.passage]
    start = offsets.scalar(atByte: entry.passage.start)
    end = offsets.scalar(atByte: entry.passage.end)
    cue = entry.cue.map { article.text[$0] }
    speaker = briefing.name(of: entry.speaker)
    speakerWords = entry.speakerMention.map { article.text[$0] }
    confidence = entry.confidence?.asConfidence
    section = article.blockIndex(atOrBefore: entry.passage.start)
      .flatMap { article.sectionIndex(ofBlock: $0) }
      .flatMap { article.sections[$0].title }.map { article.text[$0] }
    source =
      switch entry.speaker {
      case .actor: "named"
      case .anonymous: "anonymous"
      case .unknown: "unknown"
      }
  }
}
