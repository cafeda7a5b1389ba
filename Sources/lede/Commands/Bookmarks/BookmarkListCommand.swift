import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede bookmarks list`: the passages that the reader kept.
struct BookmarkListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the bookmarks of an article, or all of them.",
    discussion: """
      In JSON, "start" and "end" count Unicode scalars of the text of the article's version in which \
      the words were last found. Where others stand in their place, "now" has them, counted in the text as \
      it is now.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "Only bookmarks with this tag.")
  var tag: String?

  @Flag(help: "Only bookmarks whose passages are no longer in their articles.")
  var orphans = false

  @Flag(help: "Only bookmarks of passages whose words have changed.")
  var changed = false

  @Argument(help: "The number of an article.")
  var article: Int64?

  func run() throws {
    let library = try Workspace().library()
    let bookmarks = try library.bookmarks(in: article, tag: tag, orphans: orphans, changed: changed)
    if options.json {
      let texts = BookmarkedTexts(library)
      try JSONOutput.write(
        try bookmarks.map { bookmark in
          try ListedBookmark(bookmark, texts: texts)
        })
    } else if bookmarks.isEmpty, orphans || changed, tag == nil {
      try StandardOutput.write([
        !changed
          ? "No bookmark has lost its passage."
          : orphans
            ? "All bookmarks have their words."
            : "No bookmark has other words in its place."
      ])
    } else if !bookmarks.isEmpty || tag == nil {
      let headlines = try library.headlines(of: Set(bookmarks.map(\.article)))
      try StandardOutput.write(
        Self.lines(bookmarks, headlines: headlines, width: options.width))
    }
    if let tag, bookmarks.isEmpty { throw Failure("no bookmark has the tag “\(tag)”", status: 1) }
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
      let number = String(bookmark.id)
      let first = String(repeating: " ", count: max(0, 4 - number.count)) + number + " > "
      let rest = String(repeating: " ", count: first.utf8.count - 2) + "> "
      lines += [""] + Paragraph(bookmark.anchor.exact, width: width, first: first, rest: rest).lines
      if bookmark.isOrphan { lines.append("       (no longer in the article)") }
      if let words = bookmark.changedWords {
        lines += Paragraph(words, width: width, first: "   now > ", rest: "       > ").lines
      }
      if !bookmark.note.isEmpty {
        lines += Paragraph(bookmark.note, width: width, first: "       ").lines
      }
      if !bookmark.tags.isEmpty {
        let tags = bookmark.tags.map { "#\($0)" }.joined(separator: " ")
        lines += Paragraph(tags, width: width, first: "       ").lines
      }
    }
    return lines
  }
}
