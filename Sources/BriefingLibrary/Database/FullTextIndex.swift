internal import GRDB

/// An index of words that is made of other tables, and so can be made anew.
struct FullTextIndex {
  private let database: Database
  /// The name of its table, which is one of lede's own.
  private let name: String

  init(_ name: String, in database: Database) {
    self.database = database
    self.name = name
  }

  /// Fills it with all that its table of contents holds.
  func rebuild() throws {
    try empty()
    try database.execute(sql: "INSERT INTO \(name) (\(name)) VALUES ('rebuild')")
  }

  /// Empties it, whatever is damaged of it. FTS5 opens no index whose first records are lost, also not to
  /// empty it: those of an empty index come first (https://sqlite.org/fts5.html, "The %_data Table").
  func empty() throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO \(name)_data (id, block) VALUES (1, x''), (10, x'00000000000000');
        INSERT INTO \(name) (\(name)) VALUES ('delete-all');
        """)
  }
}
