import BriefingModel
internal import GRDB

extension Library {
  /// The lines that the reader typed, of all kinds, the oldest first.
  public func typedLines() throws(LibraryError) -> [TypedLine] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT kind, line FROM typedLine ORDER BY number")
        .compactMap { row in
          // A later lede may know more kinds.
          TypedLine.Kind(rawValue: row["kind"]).map { TypedLine($0, row["line"]) }
        }
    }
  }

  /// Keeps a line as the newest of its kind, once; of those that were typed most long ago more than
  /// `TypedLine.limit` are forgotten. Lines that another lede kept meanwhile stay.
  public func keep(_ line: TypedLine) throws(LibraryError) {
    try write { database in
      let kind = line.kind.rawValue
      try database.execute(
        sql: "INSERT OR REPLACE INTO typedLine (kind, line) VALUES (?, ?)",
        arguments: [kind, line.text])
      try database.execute(
        sql: """
          DELETE FROM typedLine WHERE kind = ?1 AND number <= (
            SELECT number FROM typedLine WHERE kind = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)
          """, arguments: [kind, TypedLine.limit])
    }
  }
}
