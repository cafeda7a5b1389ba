import ArgumentParser
import BriefingModel

/// `lede list`: the articles of the library.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the articles of the library, those first that came last.",
    discussion: "An asterisk stands before the headline of an article that was not read yet.")

  @OptionGroup var options: CommandOptions

  @Option(help: "What they are ordered by.")
  var order = ShelfQuery.Order.added

  @Flag(help: "Only those that were not read.")
  var unread = false

  @Flag(help: "Only those with bookmarks.")
  var bookmarked = false

  @Option(help: "Only those of this outlet.")
  var outlet: String?

  @Option(help: "The most articles to list; all without it.")
  var limit: Int?

  @Argument(help: "Only those that hold these letters in headline, outlet, author or date.")
  var words: [String] = []

  func validate() throws {
    try NumberOption.checkLimit(limit)
  }

  func run() throws {
    let query = ShelfQuery(
      words: words.joined(separator: " "), isRead: unread ? false : nil,
      isBookmarked: bookmarked ? true : nil, outlet: outlet, order: order)
    let library = try Workspace().library()
    let entries = try library.shelf(query, limit: limit ?? NumberOption.most)
    if entries.isEmpty, query != ShelfQuery(order: order) {
      if options.json { try JSONOutput.write([ListedArticle]()) }
      throw Failure("the library holds no such article", status: 1)
    }
    if options.json {
      try JSONOutput.write(entries.map(ListedArticle.init))
    } else {
      try StandardOutput.write(Self.lines(entries, width: options.tableWidth))
    }
  }

  /// The list as text.
  static func lines(_ entries: [ShelfEntry], width: Int?) -> [String] {
    guard !entries.isEmpty else { return ["The library is empty: read a file with lede FILE."] }
    var table = TextTable(
      [
        .init(title: "ID", isNumber: true), .init(title: "Date", isWhole: true),
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

extension ShelfQuery.Order: ExpressibleByArgument {}
