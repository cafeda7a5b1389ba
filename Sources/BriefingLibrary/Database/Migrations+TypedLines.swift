internal import GRDB

extension Migrations {
  /// What the reader searched for, filtered by and called by name.
  @Sendable static func typedLines(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE typedLine (
          number INTEGER PRIMARY KEY AUTOINCREMENT,
          kind TEXT NOT NULL,
          line TEXT NOT NULL,
          UNIQUE (kind, line)
        )
        """)
  }
}
