import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede search`: the articles of the library that hold what is looked for.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the articles of the library.",
    discussion: """
      Words are found in any of their forms, without regard to case and diacritics. Also: \
      "a phrase" (quoted for the shell), prefix*, AND, OR, NOT, brackets, and fields:

      \(SearchField.help)

      speaker:, quote: and kind: side by side mean one and the same quotation. The best hit comes \
      first, and the newest where no words are looked for. Of more than \(Library.candidateLimit) \
      articles with some words, those that came last are ranked (--order date takes all); of more than \
      \(Library.quotationLimit) quotations with some words, those that came last are looked through. \
      Standard error says so where it happens. The status is 1 where nothing is found. In \
      JSON, offsets count Unicode scalars.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "The most hits to print.")
  var limit = 20

  @Option(help: "How many hits to leave out before them.")
  var offset = 0

  @Option(help: "The order of the hits.")
  var order = SearchOrder.relevance

  @Option(help: "Keep the search under a name.")
  var save: String?

  @Option(
    help: "Carry out the search that was kept under a name.", completion: Self.savedNames)
  var saved: String?

  @Flag(help: "List the searches that were kept.")
  var listSaved = false

  @Option(help: "Forget the search that was kept under a name.", completion: Self.savedNames)
  var removeSaved: String?

  @Argument(help: "What to look for.")
  var query: [String] = []

  func validate() throws {
    try NumberOption.check("limit", limit, in: 1...Library.candidateLimit)
    try NumberOption.check("offset", offset, in: 0...NumberOption.most)
    guard !query.isEmpty || saved != nil || listSaved || removeSaved != nil else {
      throw ValidationError("write what to look for")
    }
    guard save == nil || !query.isEmpty else {
      throw ValidationError("--save keeps a search: write what to look for")
    }
  }

  func run() throws {
    if let removeSaved { return try Workspace().library().removeSavedSearch(removeSaved) }
    if listSaved { return try list() }
    let library = try Workspace().searchedLibrary()
    var words = query.map(Self.quoted).joined(separator: " ")
    if let saved {
      let kept = try library.savedSearch(saved).query
      words = words.isEmpty ? kept : "(\(kept)) \(words)"
    }
    do {
      if let save { try keep(words, as: save, in: library) }
      let answer = try library.find(words, order: order, limit: limit + 1, offset: offset)
      let hits = answer.hits
      answer.limits.tell()
      try write(Array(hits.prefix(limit)), from: library)
      if hits.count > limit { Remainder.tell(shown: limit, of: "hits", from: offset) }
    } catch LibraryError.badQuery(let error) {
      Self.show(error)
      throw LibraryError.badQuery(error)
    }
  }

  /// The names of the searches that were kept.
  private static var savedNames: CompletionKind {
    .names { try Workspace().library().savedSearches().map(\.name) }
  }

  /// Keeps a search, and says which other one it took the name of.
  private func keep(_ words: String, as name: String, in library: Library) throws {
    let old = try library.savedSearches().first { $0.name == name }
    try library.keep(SavedSearch(name: name, query: words, created: Clock.secondsSince1970))
    if let old, old.query != words {
      StandardError.write("lede: “\(name)” was kept for another search until now: \(old.query)")
    }
  }

  private func list() throws {
    let searches = try Workspace().library().savedSearches()
    if options.json { return try JSONOutput.write(searches) }
    guard !searches.isEmpty else {
      return try StandardOutput.write(["No search is kept: lede search --save NAME keeps one."])
    }
    var table = TextTable([.init(title: "Name", limit: 32)], last: "Search")
    for search in searches { table.add([search.name, search.query]) }
    try StandardOutput.write(table.lines(width: options.tableWidth))
  }

  private func write(_ hits: [SearchHit], from library: Library) throws {
    if options.json {
      try JSONOutput.write(try hits.map { try ListedHit($0, in: library) })
    } else if !hits.isEmpty {
      try StandardOutput.write(Self.lines(hits, width: options.width))
    }
    if hits.isEmpty {
      throw try Failure.nothingFound("no article of the library holds that", in: library)
    }
  }

  /// Shows the query with its mistake marked.
  private static func show(_ error: SearchQueryError) {
    let query = Array(error.query.utf8)
    let before = String(decoding: query[..<error.passage.start], as: UTF8.self)
    let wrong = String(decoding: query[error.passage.range], as: UTF8.self)
    StandardError.write("  " + error.query)
    let carets = String(repeating: "^", count: max(1, PrintableText(wrong).columns))
    StandardError.write(
      "  " + String(repeating: " ", count: PrintableText(before).columns) + carets)
  }

  /// An argument of several words that the shell has taken the quotation marks off is a phrase,
  /// unless it is a query by itself; behind a field that takes several, what follows the colon is.
  static func quoted(_ argument: String) -> String {
    let isQuery =
      argument.contains { "\"“”()*".contains($0) }
      || argument.split(separator: " ").contains {
        ["AND", "OR", "NOT"].contains($0) || $0.dropFirst().contains(":")
      }
    guard argument.contains(" ") else { return argument }
    if let colon = argument.firstIndex(of: ":"),
      let field = SearchField(rawValue: argument[..<colon].lowercased())
    {
      if field.takesOneWord { return argument }
      let words = argument[argument.index(after: colon)...]
      let isPlain = !words.contains { "\"“”()*:".contains($0) }
      return isPlain ? "\(argument[...colon])\"\(words)\"" : argument
    }
    return isQuery ? argument : "\"\(argument)\""
  }

  /// The hits as text.
  static func lines(_ hits: [SearchHit], width: Int) -> [String] {
    let digits = hits.map { String($0.article.rawValue).count }.max() ?? 0
    return Array(
      hits.map { hit in
        let number = String(hit.article.rawValue)
        let indent = String(repeating: " ", count: digits + 2)
        let first = String(repeating: " ", count: digits - number.count) + number + "  "
        let source = [hit.outlet, hit.date?.description].compactMap(\.self)
          .joined(separator: ", ")
        return Paragraph(hit.headline, width: width, first: first).lines
          + (source.isEmpty ? [] : Paragraph(source, width: width, first: indent).lines)
          + Paragraph("… \(hit.excerpt) …", width: width, first: indent).lines
      }.joined(separator: [""]))
  }
}

extension SearchOrder: ExpressibleByArgument {}

extension Set<SearchLimit> {
  /// Says on standard error what a search left out.
  func tell() {
    for limit in self {
      switch limit {
      case .ranked(let count):
        StandardError.write(
          "lede: of the articles with these words, the \(count) that came last are ranked: "
            + "--order date takes all")
      case .quotations(let count):
        StandardError.write(
          "lede: of the quotations with these words, the \(count) that came last were looked through"
        )
      }
    }
  }
}
