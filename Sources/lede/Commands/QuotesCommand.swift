import ArgumentParser
import BriefingModel

/// `lede quotes`: who said what in an article.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Print the quotations of an article by speaker.",
    discussion: "In JSON, offsets count Unicode scalars of the text.")

  /// What a quotation is, for `--kind`.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case direct, mixed, indirect
    case noComment = "no-comment"
  }

  @OptionGroup var options: CommandOptions

  @Option(help: "Only those of speakers whose name or description holds this.")
  var speaker: String?

  @Option(help: "Only those of this kind; may be given again.")
  var kind: [Kind] = []

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource

  func run() throws {
    let briefing = try source.briefing(from: options.shelf)
    let entries = QuotationEntry.all(in: briefing).filter { entry in
      (kind.isEmpty || kind.contains(entry.kind))
        && (speaker.map { entry.isBy($0, in: briefing.findings) } ?? true)
    }
    if options.json {
      let offsets = ScalarOffsets(briefing.article.text)
      try JSONOutput.write(entries.map { ListedQuotation($0, in: briefing, offsets) })
    } else {
      try StandardOutput.write(Self.lines(entries, in: briefing, width: options.width))
    }
  }

  /// The quotations as text, by speaker in the order of their first; unknown ones come last.
  static func lines(_ entries: [QuotationEntry], in briefing: Briefing, width: Int) -> [String] {
    guard briefing.findings.isLanguageKnown else {
      return Paragraph("No quotations were found. \(UnknownLanguage.note)", width: width).lines
    }
    guard !entries.isEmpty else { return ["No quotations were found."] }
    let groups = Dictionary(grouping: entries, by: \.speaker)
    var seen: Set<Speaker> = []
    let speakers = entries.map(\.speaker).filter { seen.insert($0).inserted }
    let ordered = speakers.filter { $0 != .unknown } + speakers.filter { $0 == .unknown }
    return Array(
      ordered.map { speaker in
        let name = briefing.name(of: speaker) ?? "Speaker unknown"
        let role = speaker.actor.flatMap { briefing.findings[$0].roles.first }
        let title = name + (role.map { ", \($0.text)" } ?? "")
        return Paragraph(title, width: width).lines
          + (groups[speaker] ?? []).flatMap { entry in
            Paragraph(entry.marked(in: briefing.article.text), width: width, first: entry.label)
              .lines
          }
      }.joined(separator: [""]))
  }
}

/// A quotation, or a source that did not comment.
struct QuotationEntry {
  var kind: QuotesCommand.Kind
  var passage: Passage
  var cue: Passage?
  var speaker: Speaker
  var speakerMention: Passage?
  var confidence: Double?

  /// All of them in the order of the text.
  static func all(in briefing: Briefing) -> [QuotationEntry] {
    let quotations = briefing.findings.quotations.map { quotation in
      QuotationEntry(
        kind: QuotesCommand.Kind(quotation.kind), passage: quotation.passage, cue: quotation.cue,
        speaker: quotation.speaker, speakerMention: quotation.speakerMention,
        confidence: quotation.confidence)
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

  /// Its words, in quotation marks where the article has them so.
  func marked(in text: ArticleText) -> String {
    kind == .direct ? "“\(text[passage])”" : text[passage]
  }
}

extension QuotesCommand.Kind {
  fileprivate init(_ kind: Quotation.Kind) {
    switch kind {
    case .direct: self = .direct
    case .mixed: self = .mixed
    case .indirect: self = .indirect
    }
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
    confidence = entry.confidence
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
