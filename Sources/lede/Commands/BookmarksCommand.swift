import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede bookmarks`: the passages that the reader kept.
struct BookmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmarks", abstract: "Print the bookmarks of an article, or all of them.",
    discussion: """
      In JSON, "start" and "end" count UTF-8 bytes of the article's text and stand where the \
      bookmark was made.
      """)

  @OptionGroup var options: CommandOptions

  @Argument(help: "The number of an article.")
  var article: Int64?

  func run() throws {
    let library = try options.shelf.library()
    let id = article.map(ArticleID.init)
    let bookmarks = try library.bookmarks(in: id)
    let headlines = Dictionary(
      uniqueKeysWithValues: try library.shelf().map { ($0.id, $0.metadata.headline) })
    if let id, headlines[id] == nil { throw LibraryError.noArticle(id) }
    if options.json {
      try JSONOutput.write(bookmarks.map { ListedBookmark($0, headline: headlines[$0.article]) })
    } else {
      try StandardOutput.write(
        Self.lines(bookmarks, headlines: headlines, width: options.width))
    }
  }

  /// The bookmarks as text, by article.
  static func lines(
    _ bookmarks: [Bookmark], headlines: [ArticleID: String], width: Int
  ) -> [String] {
    guard !bookmarks.isEmpty else { return ["There are no bookmarks."] }
    var lines: [String] = []
    var previous: ArticleID?
    for bookmark in bookmarks {
      if bookmark.article != previous {
        let first = "\(bookmark.article.rawValue)  "
        if previous != nil { lines.append("") }
        lines += Paragraph(headlines[bookmark.article] ?? "", width: width, first: first).lines
        previous = bookmark.article
      }
      lines +=
        [""] + Paragraph(bookmark.anchor.exact, width: width, first: "  > ", rest: "  > ").lines
      if !bookmark.note.isEmpty {
        lines += Paragraph(bookmark.note, width: width, first: "    ").lines
      }
      if !bookmark.tags.isEmpty {
        let tags = bookmark.tags.map { "#\($0)" }.joined(separator: " ")
        lines += Paragraph(tags, width: width, first: "    ").lines
      }
    }
    return lines
  }
}

/// A bookmark as JSON.
struct ListedBookmark: Encodable {
  var id, article: Int64
  var headline: String?
  var text, prefix, suffix: String
  var start, end: Int
  var note: String
  var tags: [String]
  var created: Int64

  init(_ bookmark: Bookmark, headline: String?) {
    id = bookmark.id
    article = bookmark.article.rawValue
    self.headline = headline
    text = bookmark.anchor.exact
    prefix = bookmark.anchor.prefix
    suffix = bookmark.anchor.suffix
    start = bookmark.anchor.position.start
    end = bookmark.anchor.position.end
    note = bookmark.note
    tags = bookmark.tags
    created = bookmark.created
  }
}
