import BriefingModel
internal import GRDB

/// The reader's bookmarks, within a transaction.
struct BookmarkStore {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The bookmarks in an article in the order of its text, or all of them by article.
  func bookmarks(in article: ArticleID?) throws -> [Bookmark] {
    guard let article else {
      return try Row.fetchAll(
        database, sql: "SELECT * FROM bookmark ORDER BY article, start, id"
      ).map(Bookmark.init)
    }
    return try Row.fetchAll(
      database.cachedStatement(sql: "SELECT * FROM bookmark WHERE article = ? ORDER BY start, id"),
      arguments: [article.rawValue]
    ).map(Bookmark.init)
  }

  /// Looks for the passages of an article's bookmarks in its new text. A bookmark whose words are not
  /// there, or not for certain, keeps what it has and is an orphan from then on; one whose words are
  /// there again is none any more.
  ///
  /// - Returns: how many have become orphans now.
  func findPassages(in text: ArticleText, of id: ArticleID, version: Int) throws -> Int {
    var orphans = 0
    for var bookmark in try bookmarks(in: id) {
      let wasOrphan = bookmark.isOrphan
      if let passage = bookmark.anchor.resolve(in: text) {
        bookmark.anchor = bookmark.anchor.moved(to: passage, in: text)
        bookmark.version = version
        bookmark.isOrphan = false
      } else {
        bookmark.isOrphan = true
        if !wasOrphan { orphans += 1 }
      }
      try update(bookmark)
    }
    return orphans
  }

  /// Keeps a new bookmark; its number.
  func insert(_ bookmark: Bookmark) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO bookmark
          (article, exact, prefix, suffix, start, "end", note, tags, created, version, isOrphan)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: bookmark.columns)
    return database.lastInsertedRowID
  }

  /// Keeps what changed of a bookmark.
  ///
  /// - Throws: `LibraryError.noBookmark` where there is none of its number.
  func update(_ bookmark: Bookmark) throws {
    try database.execute(
      sql: """
        UPDATE bookmark SET article = ?, exact = ?, prefix = ?, suffix = ?, start = ?,
          "end" = ?, note = ?, tags = ?, created = ?, version = ?, isOrphan = ?
        WHERE id = ?
        """, arguments: bookmark.columns + [bookmark.id])
    guard database.changesCount == 1 else { throw LibraryError.noBookmark(bookmark.id) }
  }
}

extension Bookmark {
  fileprivate init(_ row: Row) {
    let (start, end): (Int, Int) = (max(row["start"], 0), row["end"])
    self.init(
      id: row["id"], article: ArticleID(rawValue: row["article"]),
      anchor: TextAnchor(
        exact: row["exact"], prefix: row["prefix"], suffix: row["suffix"],
        position: Passage(start, max(start, end))),
      note: row["note"], tags: Self.tags(row["tags"]), created: row["created"],
      version: row["version"], isOrphan: row["isOrphan"])
  }

  fileprivate var columns: StatementArguments {
    [
      article.rawValue, anchor.exact, anchor.prefix, anchor.suffix, anchor.position.start,
      anchor.position.end, note, Self.text(tags), created, version, isOrphan,
    ]
  }

  /// Tags are kept one a line; white space within one is collapsed.
  private static func text(_ tags: [String]) -> String {
    tags.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func tags(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
