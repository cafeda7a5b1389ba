import ArgumentParser
import BriefingModel

/// `lede list`: the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the articles of the library, the newest first.",
    discussion: "An asterisk stands before the headline of an article that was not read yet.")

  @OptionGroup var options: CommandOptions

  func run() throws {
    let entries = try options.shelf.library().shelf()
    if options.json {
      try JSONOutput.write(entries.map(ListedArticle.init))
    } else {
      try StandardOutput.write(Self.lines(entries, width: options.width))
    }
  }

  /// The list as text.
  static func lines(_ entries: [ShelfEntry], width: Int) -> [String] {
    guard !entries.isEmpty else { return ["The library is empty: read a file with lede FILE."] }
    var table = TextTable(
      [
        .init(title: "ID", isNumber: true), .init(title: "Date"),
        .init(title: "Outlet", limit: 18), .init(title: "Quotes", isNumber: true),
        .init(title: "Marks", isNumber: true),
      ], last: "Headline")
    for entry in entries {
      table.add([
        String(entry.id.rawValue), entry.metadata.date?.description ?? "",
        entry.metadata.outlet ?? "", entry.quotationCount.map(String.init) ?? "",
        entry.bookmarkCount == 0 ? "" : String(entry.bookmarkCount),
        (entry.lastRead == nil ? "* " : "") + entry.metadata.headline,
      ])
    }
    return table.lines(width: width)
  }
}

/// An article of the list as JSON.
struct ListedArticle: Encodable {
  var id: Int64
  var headline: String
  var byline, outlet, dateline, date, url, language: String?
  var added: Int64
  var lastRead: Int64?
  var words, actors, quotations: Int?
  var bookmarks: Int

  init(_ entry: ShelfEntry) {
    id = entry.id.rawValue
    headline = entry.metadata.headline
    byline = entry.metadata.byline
    outlet = entry.metadata.outlet
    dateline = entry.metadata.dateline
    date = entry.metadata.date?.description
    url = entry.metadata.url
    language = entry.metadata.language
    added = entry.added
    lastRead = entry.lastRead
    words = entry.wordCount
    actors = entry.actorCount
    quotations = entry.quotationCount
    bookmarks = entry.bookmarkCount
  }
}
