import ArgumentParser
import BriefingAnalysis
import BriefingLibrary
import BriefingModel

/// `lede export`: articles with what was found in them, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles with their actors and quotations.",
    discussion: """
      JSON-LD is one document of schema.org's NewsArticle and Quotation; JSON Lines is an object a \
      line, with offsets in Unicode scalars as in lede analyze --jsonl. Without numbers and --query \
      all articles are written, the oldest first; with --query the newest first.
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One JSON-LD document.
    case jsonld
    /// An object a line.
    case jsonl
  }

  @Option(help: "What to write: jsonld or jsonl.")
  var format = Format.jsonld

  @Option(help: "Only the articles that a search finds.")
  var query: String?

  @Argument(help: "The numbers of articles.")
  var articles: [Int64] = []

  func validate() throws {
    guard articles.isEmpty || query == nil else {
      throw ValidationError("Name articles or a --query, and not both.")
    }
  }

  func run() throws {
    let workspace = Workspace()
    let ids = try chosen(from: try workspace.library())
    if format == .jsonld { try StandardOutput.write([NewsArticleDocument.opening]) }
    for (index, id) in ids.enumerated() {
      // Read one by one: a library is larger than memory.
      let briefing = try workspace.briefing(ArticleSource(kept: id))
      switch format {
      case .jsonl: try JSONOutput.writeLine(ExportedArticle(id: id, briefing: briefing))
      case .jsonld:
        let text = try JSONOutput.text(of: NewsArticleDocument(id: id, briefing), on: .one)
        try StandardOutput.write([text + (index == ids.count - 1 ? "" : ",")])
      }
    }
    if format == .jsonld { try StandardOutput.write([NewsArticleDocument.closing]) }
    if ids.isEmpty, query != nil {
      throw try Failure.nothingFound(
        "no article of the library holds that", in: try workspace.library())
    }
  }

  private func chosen(from library: Library) throws -> [ArticleID] {
    if let query {
      let (ids, limits) = try library.articles(holding: query)
      limits.tell()
      return ids
    }
    guard !articles.isEmpty else { return try library.shelfOrder(ShelfQuery()).reversed() }
    let ids = articles.map(ArticleID.init)
    for id in ids where try library.article(id) == nil { throw LibraryError.noArticle(id) }
    return ids
  }
}
