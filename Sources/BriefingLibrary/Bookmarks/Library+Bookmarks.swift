import BriefingModel
import Foundation
import GRDB

extension Library {
  /// The bookmarks in an article in the order of its text, or all of them by article.
  public func bookmarks(in article: ArticleID?) throws(LibraryError) -> [Bookmark] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM bookmark WHERE ?1 IS NULL OR article = ?1 ORDER BY article, start, id",
        arguments: [article?.rawValue]
      ).map(Bookmark.init)
    }
  }

  /// Keeps a bookmark: a new one where its number is 0, otherwise what changed of the one with that
  /// number.
  ///
  /// - Returns: the bookmark with its number.
  /// - Throws: `LibraryError.noArticle` or `.noBookmark` where there is no such one.
  public func keep(_ bookmark: Bookmark) throws(LibraryError) -> Bookmark {
    try write { database in
      let known = try Bool.fetchOne(
        database, sql: "SELECT 1 FROM article WHERE id = ?",
        arguments: [bookmark.article.rawValue])
      guard known != nil else { throw LibraryError.noArticle(bookmark.article) }
      var kept = bookmark
      if bookmark.id == 0 {
        try database.execute(
          sql: """
            INSERT INTO bookmark
              (article, exact, prefix, suffix, start, "end", note, tags, created)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, arguments: bookmark.columns)
        kept.id = database.lastInsertedRowID
      } else {
        try database.execute(
          sql: """
            UPDATE bookmark SET article = ?, exact = ?, prefix = ?, suffix = ?, start = ?,
              "end" = ?, note = ?, tags = ?, created = ?
            WHERE id = ?
            """, arguments: bookmark.columns + [bookmark.id])
        guard database.changesCount == 1 else { throw LibraryError.noBookmark(bookmark.id) }
      }
      return kept
    }
  }

  /// Deletes a bookmark; nothing happens where there is none of that number.
  public func deleteBookmark(_ id: Int64) throws(LibraryError) {
    try write { try $0.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [id]) }
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
      note: row["note"], tags: Self.tags(row["tags"]), created: row["created"])
  }

  fileprivate var columns: StatementArguments {
    [
      article.rawValue, anchor.exact, anchor.prefix, anchor.suffix, anchor.position.start,
      anchor.position.end, note, Self.text(tags), created,
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
