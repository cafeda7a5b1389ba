import ArgumentParser
import BriefingModel
import Glibc

/// `lede search`: the articles of the library that hold some words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the articles of the library.",
    discussion: """
      Words are found in any of their forms, without regard to case and diacritics. Also: \
      "a phrase" (quoted for the shell), prefix*, AND, OR, NOT and brackets. The best hit comes \
      first; the status is 1 where nothing is found. In JSON, offsets count UTF-8 bytes.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "The most hits to print.")
  var limit = 20

  @Argument(help: "What to look for.")
  var query: [String]

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit is 1 or more, and not \(limit)") }
  }

  func run() throws {
    let hits = try options.shelf.library().search(
      query.map(Self.quoted).joined(separator: " "), limit: limit)
    if options.json {
      try JSONOutput.write(hits)
    } else if !hits.isEmpty {
      try StandardOutput.write(Self.lines(hits, width: options.width))
    }
    if hits.isEmpty { throw Failure("no article of the library holds that", status: 1) }
  }

  /// An argument of several words that the shell has taken the quotation marks off is a phrase,
  /// unless it is a query by itself.
  private static func quoted(_ argument: String) -> String {
    let isQuery =
      argument.contains { "\"“”()*".contains($0) }
      || argument.split(separator: " ").contains { ["AND", "OR", "NOT"].contains($0) }
    return argument.contains(" ") && !isQuery ? "\"\(argument)\"" : argument
  }

  /// The hits as text.
  static func lines(_ hits: [SearchHit], width: Int) -> [String] {
    let digits = hits.map { String($0.article.rawValue).count }.max() ?? 0
    return Array(
      hits.map { hit in
        let number = String(hit.article.rawValue)
        let indent = String(repeating: " ", count: digits + 2)
        let first = String(repeating: " ", count: digits - number.count) + number + "  "
        return Paragraph(hit.headline, width: width, first: first).lines
          + Paragraph("… \(hit.excerpt) …", width: width, first: indent).lines
      }.joined(separator: [""]))
  }
}
