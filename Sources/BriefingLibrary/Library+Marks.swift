import BriefingModel
internal import GRDB

extension Library {
  /// The marks of an article and those of the whole library; only the latter where `id` is nil.
  public func marks(in id: ArticleID?) throws(LibraryError) -> [Mark] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT letter, article, top, cursor FROM mark
          WHERE article = ? OR letter BETWEEN 'A' AND 'Z' ORDER BY letter
          """, arguments: [id?.rawValue])
      return rows.compactMap { row in
        (row["letter"] as String).first.map { Mark($0, at: Self.spot(row)) }
      }
    }
  }

  /// Keeps a mark in place of the one with the same letter: in its article, or for a capital letter
  /// in the library.
  public func keep(_ mark: Mark) throws(LibraryError) {
    try write { database in
      let letter = String(mark.letter)
      if mark.isOfLibrary {
        try database.execute(sql: "DELETE FROM mark WHERE letter = ?", arguments: [letter])
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO mark (article, letter, top, cursor) VALUES (?, ?, ?, ?)",
        arguments: [
          mark.spot.article.rawValue, letter, mark.spot.position.top, mark.spot.position.cursor,
        ])
    }
  }

  /// The places that the reader jumped from, the oldest first.
  public func jumps() throws(LibraryError) -> [Spot] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT article, top, cursor FROM jump ORDER BY number")
        .map(Self.spot)
    }
  }

  /// Keeps the places that the reader jumped from, in place of those kept before; those in articles
  /// that are gone are left out.
  public func keepJumps(_ spots: [Spot]) throws(LibraryError) {
    try write { database in
      try database.execute(sql: "DELETE FROM jump")
      for spot in spots {
        try database.execute(
          sql: """
            INSERT INTO jump (article, top, cursor)
            SELECT id, ?, ? FROM article WHERE id = ?
            """,
          arguments: [spot.position.top, spot.position.cursor, spot.article.rawValue])
      }
    }
  }

  private static func spot(_ row: Row) -> Spot {
    Spot(
      article: ArticleID(rawValue: row["article"]),
      position: ReadingPosition(top: row["top"], cursor: row["cursor"]))
  }
}
