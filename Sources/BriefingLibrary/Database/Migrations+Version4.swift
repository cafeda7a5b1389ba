internal import GRDB

extension Migrations {
  /// The reader's marks, and the places that they jumped from, the oldest first.
  @Sendable static func version4(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE mark (
          article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
          letter TEXT NOT NULL,
          top INTEGER NOT NULL,
          cursor INTEGER NOT NULL,
          PRIMARY KEY (article, letter)
        ) WITHOUT ROWID;
        CREATE TABLE jump (
          number INTEGER PRIMARY KEY,
          article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
          top INTEGER NOT NULL,
          cursor INTEGER NOT NULL
        );
        CREATE INDEX jumpArticle ON jump (article);
        """)
  }
}
