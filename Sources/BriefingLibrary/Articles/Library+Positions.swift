import BriefingModel
internal import GRDB

extension Library {
  /// Where the reader was in an article; nil where it was not read yet.
  public func position(of id: ArticleID) throws(LibraryError) -> ReadingPosition? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT positionTop, positionCursor FROM article
          WHERE id = ? AND positionTop IS NOT NULL AND positionCursor IS NOT NULL
          """, arguments: [id.rawValue])
      return row.map { ReadingPosition(top: $0["positionTop"], cursor: $0["positionCursor"]) }
    }
  }

  /// Keeps where the reader is in an article, and that it was read now.
  ///
  /// - Throws: `LibraryError.noArticle` where there is no such article, and the others.
  public func keep(_ position: ReadingPosition, of id: ArticleID) throws(LibraryError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE article SET positionTop = ?, positionCursor = ?, lastRead = ? WHERE id = ?
          """, arguments: [position.top, position.cursor, Self.now, id.rawValue])
      guard database.changesCount == 1 else { throw LibraryError.noArticle(id) }
    }
  }
}
