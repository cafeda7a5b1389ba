import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede quotes`: who said what, in an article or in the whole library.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Print the quotations of an article by speaker, or those of the library by date.",
    discussion: """
      Without an article, the quotations of the whole library, the newest first; what several copies \
      of a story print is listed once, with the outlets that have it too. CSV is safe to open \
      in a spreadsheet: what looks like a formula begins with an apostrophe. In JSON and CSV, offsets \
      count Unicode scalars of the text.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "Only those of speakers whose name or description holds this.")
  var speaker: String?

  @Option(help: "Only those of this kind; may be given again.")
  var kind: [StatementKind] = []

  @Option(help: "Only those published on this day or later: 2023, 2023-11 or 2023-11-05.")
  var since: CalendarDate?

  @Option(help: "Only those published until the end of this day, month or year.")
  var until: CalendarDate?

  @Option(help: "Only those of outlets whose name holds this.")
  var outlet: String?

  @Flag(help: "What several copies of a story print, once a copy; otherwise it is printed once.")
  var copies = false

  @Option(help: "How to print them.")
  var format = ListFormat.text

  @Option(help: "The most quotations of the library to print; 100 as text, otherwise all.")
  var limit: Int?

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource?

  func validate() throws {
    try NumberOption.checkLimit(limit)
    if let since, let until, SearchDates(first: since, last: until).isBackwards {
      throw ValidationError("--until \(until) is before --since \(since)")
    }
    guard source == nil || since == nil && until == nil && outlet == nil && limit == nil && !copies
    else {
      throw ValidationError(
        "--since, --until, --outlet, --copies and --limit are for the whole library")
    }
  }

  func run() throws {
    let format = options.json ? .json : format
    if let source {
      try write(source, as: format)
    } else {
      try writeLedger(as: format)
    }
  }

  private func write(_ source: ArticleSource, as format: ListFormat) throws {
    let briefing = try Workspace().briefing(source)
    let entries = QuotationEntry.all(in: briefing).filter { entry in
      (kind.isEmpty || kind.contains(entry.kind))
        && (speaker.map { entry.isBy($0, in: briefing.findings) } ?? true)
    }
    let offsets = ScalarOffsets(briefing.article.text)
    let isNarrowed = speaker != nil || !kind.isEmpty
    switch format {
    case .text where entries.isEmpty && isNarrowed: break
    case .text:
      try StandardOutput.write(Self.lines(entries, in: briefing, width: options.width))
    case .json:
      try JSONOutput.write(entries.map { ListedQuotation($0, in: briefing, offsets) })
    case .markdown, .jsonl, .csv:
      var output = LedgerOutput(format, width: options.width)
      for entry in entries {
        try output.write(LedgerRow(entry, of: source.kept, in: briefing, offsets))
      }
      try output.finish()
    }
    if entries.isEmpty, isNarrowed {
      throw Failure("the article holds no such quotation", status: 1)
    }
  }

  private func writeLedger(as format: ListFormat) throws {
    let library = try Workspace().searchedLibrary()
    let dates = since == nil && until == nil ? nil : SearchDates(first: since, last: until)
    let limit = limit ?? (format == .text ? 100 : NumberOption.most)
    let query = LedgerQuery(
      speaker: speaker, kinds: Set(kind), dates: dates, outlet: outlet,
      joinsCopies: !copies && outlet == nil, limit: limit + 1)
    var output = LedgerOutput(format, width: options.width)
    var texts = ArticleOffsets(library)
    var isMore = false
    try library.quotations(query) { entry in
      guard output.count < limit else { return isMore = true }
      try output.write(LedgerRow(entry, try texts.offsets(of: entry.article)))
    }
    try output.finish()
    if isMore { Remainder.tell(shown: limit, of: "quotations") }
    if output.count == 0 {
      throw try Failure.nothingFound("the library holds no such quotation", in: library)
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

extension StatementKind: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads a day, month or year on the command line.
  public init?(argument: String) { self.init(iso: argument) }
}
