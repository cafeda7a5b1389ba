import BriefingLibrary
import BriefingModel

/// A quotation as a row of the ledger; offsets count Unicode scalars.
struct LedgerRow: Encodable {
  var article: Int64?
  var headline: String
  var outlet, date, url: String?
  var kind, text: String
  var start, end: Int
  var cue, speaker: String?
  /// Whether the speaker is named, anonymous or unknown.
  var source: String
  var confidence: Double?
  /// The same words in other copies of the story; nil where there are none.
  var copies: [Copy]?

  /// The same words in a copy of the story.
  struct Copy: Encodable {
    var article: Int64
    var outlet, date, url: String?
  }

  /// A row of the library's ledger.
  init(_ entry: LedgerEntry, _ offsets: ScalarOffsets) {
    article = entry.article.rawValue
    headline = entry.headline
    outlet = entry.outlet
    date = entry.date?.description
    url = entry.url
    kind = entry.kind.rawValue
    text = entry.words
    start = offsets.scalar(atByte: entry.passage.start)
    end = offsets.scalar(atByte: entry.passage.end)
    cue = entry.cue
    speaker = entry.speaker
    source = entry.actor != nil ? "named" : entry.speaker != nil ? "anonymous" : "unknown"
    confidence = entry.kind == .noComment ? nil : entry.confidence.asConfidence
    copies = Self.copies(entry)
  }

  private static func copies(_ entry: LedgerEntry) -> [Copy]? {
    guard !entry.copies.isEmpty else { return nil }
    return entry.copies.map {
      Copy(
        article: $0.article.rawValue, outlet: $0.outlet, date: $0.date?.description, url: $0.url)
    }
  }

  /// A row of one article.
  init(
    _ entry: QuotationEntry, of id: ArticleID?, in briefing: Briefing, _ offsets: ScalarOffsets
  ) {
    let (listed, metadata) = (
      ListedQuotation(entry, in: briefing, offsets), briefing.article.metadata
    )
    article = id?.rawValue
    headline = metadata.headline
    outlet = metadata.outlet
    date = metadata.date?.description
    url = metadata.url
    kind = listed.kind
    text = listed.text
    (start, end) = (listed.start, listed.end)
    cue = listed.cue
    speaker = listed.speaker
    source = listed.source
    confidence = listed.confidence
  }

  /// The names of the cells.
  static let head = [
    "date", "outlet", "speaker", "source", "kind", "text", "cue", "confidence", "article",
    "headline", "url", "start", "end", "copies",
  ]

  /// The row as cells.
  var cells: [String] {
    [
      date ?? "", outlet ?? "", speaker ?? "", source, kind, printed, cue ?? "",
      confidence.map { "\($0)" } ?? "", article.map(String.init) ?? "", headline, url ?? "",
      String(start), String(end), String(copies?.count ?? 0),
    ]
  }

  /// The words, in quotation marks where the article has them so.
  var marked: String { marked(text) }

  /// Words in quotation marks where the article has them so.
  func marked(_ words: String) -> String {
    kind == StatementKind.direct.rawValue ? "“\(words)”" : words
  }

  /// The words as they go into a text of one's own: without the comma by which the article's sentence
  /// goes on behind them.
  var printed: String { text.hasSuffix(",") ? String(text.dropLast()) : text }

  /// Where else the words stand, in a line; none where nowhere.
  var alsoIn: [String] {
    guard let copies else { return [] }
    var seen: Set<String> = []
    let names = copies.map { $0.outlet ?? "[\($0.article)]" }.filter { seen.insert($0).inserted }
    let others = names.count > 4 ? ", and \(names.count - 3) more" : ""
    let shown = names.count > 4 ? names.prefix(3) : names[...]
    return [
      "also in \(copies.count == 1 ? "" : "\(copies.count) copies: ")"
        + shown.joined(separator: ", ") + others
    ]
  }

  /// Where it is from: outlet, date and headline.
  var origin: String {
    [outlet, date, headline].compactMap(\.self).joined(separator: ", ")
      + (article.map { " [\($0)]" } ?? "")
  }
}

/// The scalars of one article after another.
struct ArticleOffsets {
  private let library: Library
  private var last: (id: ArticleID, offsets: ScalarOffsets)?

  init(_ library: Library) { self.library = library }

  /// The offsets of an article; those of the last one are at hand.
  mutating func offsets(of id: ArticleID) throws -> ScalarOffsets {
    if let last, last.id == id { return last.offsets }
    let offsets = ScalarOffsets(try library.article(id)?.text ?? ArticleText(""))
    last = (id, offsets)
    return offsets
  }
}
