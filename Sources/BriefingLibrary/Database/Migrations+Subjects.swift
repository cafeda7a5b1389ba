internal import GRDB

extension Migrations {
  /// What publishers say of their articles: the section of the publication, whom and what they are
  /// about, and the identifiers by which they know actors.
  @Sendable static func subjects(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE article ADD COLUMN section TEXT;
        ALTER TABLE articleVersion ADD COLUMN section TEXT;
        CREATE INDEX articleSection ON article (section) WHERE section IS NOT NULL;
        CREATE TABLE articleSubjects (
          article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
          subjects TEXT NOT NULL
        );
        CREATE TABLE registeredIdentifier (
          vocabulary TEXT NOT NULL,
          code TEXT NOT NULL,
          actor INTEGER NOT NULL,
          PRIMARY KEY (vocabulary, code, actor)
        ) WITHOUT ROWID;
        CREATE INDEX registeredIdentifierActor ON registeredIdentifier (actor, vocabulary);
        """)
  }
}
