import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede dossier`: everything that the library holds on one actor.
struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract:
      "Print what the library holds on an actor: roles, companions, articles, what was said.",
    discussion: """
      Two actors of one name are two until their articles show that they are one (a shared role, two \
      shared companions) or you say so (lede correct merge). Copies of one story count once, and what \
      they quote is printed once, with the outlets that have it too; outlets count each of their \
      own articles. CSV has the quotations.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "How to print it.")
  var format = ListFormat.text

  @Option(help: "The most quotations; 20 as text and Markdown, otherwise all.")
  var limit: Int?

  @Option(help: "Only quotations with these words in them, in the headline or in the outlet.")
  var words = ""

  @Option(help: "The most companions and outlets.")
  var companions = Self.mostCompanions

  @Argument(help: "The name of the actor, or its number where several have it.")
  var name: [String]

  /// As many companions as stand on a screen with the rest of the head, and as many articles and
  /// quotations as are read at once.
  private static let (mostCompanions, pageLimit) = (12, 20)

  func validate() throws {
    try NumberOption.check("limit", limit, in: 0...NumberOption.most)
    try NumberOption.check("companions", companions, in: 0...NumberOption.most)
  }

  func run() throws {
    let library = try Workspace().searchedLibrary()
    let actor = try ActorChoice.actor(named: name.joined(separator: " "), in: library)
    guard let dossier = try library.dossier(of: actor.id, companionLimit: companions) else {
      throw Failure("the library knows no actor of that number", status: 1)
    }
    let format = options.json ? .json : format
    let isPage = format == .text || format == .markdown
    let articles = try library.articles(
      behind: ChartSelection(actors: [actor.id]),
      limit: isPage ? Self.pageLimit : format == .csv ? 0 : NumberOption.most)
    let query = LedgerQuery(
      actor: actor.id, words: words, joinsCopies: true,
      limit: limit ?? (isPage ? Self.pageLimit : NumberOption.most))
    switch format {
    case .text:
      try StandardOutput.write(DossierPage(dossier, articles, width: options.width).lines)
      try writeQuotations(query, of: dossier, as: .text, title: ["Quotations", ""], from: library)
    case .markdown:
      try StandardOutput.write(DossierPage.markdown(dossier, articles))
      try writeQuotations(
        query, of: dossier, as: .markdown, title: ["## Quotations", ""], from: library)
    case .json, .jsonl:
      var texts = ArticleOffsets(library)
      var rows: [LedgerRow] = []
      try library.quotations(query) {
        rows.append(LedgerRow($0, try texts.offsets(of: $0.article)))
      }
      let listed = ListedDossier(dossier, articles, quotations: rows)
      if format == .json { try JSONOutput.write(listed) } else { try JSONOutput.writeLine(listed) }
    case .csv:
      try writeQuotations(query, of: dossier, as: .csv, title: [], from: library)
    }
  }

  private func writeQuotations(
    _ query: LedgerQuery, of dossier: ActorDossier, as format: ListFormat, title: [String],
    from library: Library
  ) throws {
    if query.limit > 0, dossier.actor.quotationCount > 0 { try StandardOutput.write(title) }
    var output = LedgerOutput(format, width: options.width)
    var texts = ArticleOffsets(library)
    try library.quotations(query) {
      try output.write(LedgerRow($0, try texts.offsets(of: $0.article)))
    }
    try output.finish()
    let left = words.isEmpty ? dossier.actor.quotationCount - output.count : 0
    if format == .text, left > 0 {
      try StandardOutput.write(["", "(\(left) more; --limit shows them)"])
    }
  }
}
