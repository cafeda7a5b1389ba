import ArgumentParser
import BriefingLibrary
import BriefingModel

/// `lede bookmarks list`: the passages that the reader kept.
struct BookmarkListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the bookmarks of an article, or all of them.",
    discussion: """
      In JSON, "start" and "end" count Unicode scalars of the text of the article's version in which \
      the passage was last found.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "Only bookmarks with this tag.")
  var tag: String?

  @Flag(help: "Only bookmarks whose passages are no longer in their articles.")
  var orphans = false

  @Argument(help: "The number of an article.")
  var article: Int64?

  func run() throws {
    let library = try options.shelf.library()
    let bookmarks = try library.bookmarks(in: article, tag: tag, orphans: orphans)
    if options.json {
      let texts = BookmarkedTexts(library)
      try JSONOutput.write(
        try bookmarks.map { bookmark in
          ListedBookmark(
            bookmark, headline: try texts.metadata(of: bookmark)?.headline,
            offsets: try texts.offsets(of: bookmark))
        })
    } else {
      let headlines = try library.headlines(of: bookmarks)
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
      let number = String(bookmark.id)
      let first = String(repeating: " ", count: max(0, 4 - number.count)) + number + " > "
      let rest = String(repeating: " ", count: first.utf8.count - 2) + "> "
      lines += [""] + Paragraph(bookmark.anchor.exact, width: width, first: first, rest: rest).lines
      if bookmark.isOrphan { lines.append("       (no longer in the article)") }
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

/// A bookmark as JSON.
struct ListedBookmark: Encodable {
  var id, article: Int64
  var headline: String?
  var text, prefix, suffix: String
  var start, end: Int
  var note: String
  var tags: [String]
  var created: Int64
  var version: Int
  var orphan: Bool

  init(_ bookmark: Bookmark, headline: String?, offsets: ScalarOffsets) {
    id = bookmark.id
    article = bookmark.article.rawValue
    self.headline = headline
    text = bookmark.anchor.exact
    prefix = bookmark.anchor.prefix
    suffix = bookmark.anchor.suffix
    start = offsets.scalar(atByte: bookmark.anchor.position.start)
    end = offsets.scalar(atByte: bookmark.anchor.position.end)
    note = bookmark.note
    tags = bookmark.tags
    created = bookmark.created
    version = bookmark.version
    orphan = bookmark.isOrphan
  }
}

extension Library {
  /// The bookmarks that a command is about.
  ///
  /// - Throws: `LibraryError.noArticle` where an article is named that is not there, and the others.
  func bookmarks(in article: Int64?, tag: String?, orphans: Bool) throws -> [Bookmark] {
    let id = article.map(ArticleID.init)
    if let id, try self.article(id) == nil { throw LibraryError.noArticle(id) }
    return try bookmarks(in: id).filter { bookmark in
      (tag.map { bookmark.tags.contains($0) } ?? true) && (!orphans || bookmark.isOrphan)
    }
  }

  /// The headlines of the articles that bookmarks stand in.
  fileprivate func headlines(of bookmarks: [Bookmark]) throws -> [ArticleID: String] {
    let ids = Set(bookmarks.map(\.article))
    return Dictionary(
      try shelfEntries(ids).map { ($0.id, $0.metadata.headline) }, uniquingKeysWith: { $1 })
  }
}
