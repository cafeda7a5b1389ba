import GRDB

/// The schema of the library, by the steps that led to it. A step is never changed once it has
/// been in a release: a later one changes what it made.
enum Migrations {
  /// The steps in order: each leads from the version before it to the next.
  private static let steps: [@Sendable (Database) throws -> Void] = [version1, addMarks]

  /// The version that this lede reads and writes, kept as SQLite's `user_version`.
  static var version: Int32 { Int32(steps.count) }

  /// Brings a database up to date, all steps in one transaction.
  static func run(on database: Database) throws {
    try database.inTransaction(.immediate) {
      // Another lede may have done it in the meantime.
      let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      for (number, step) in zip(1..., steps) where number > version {
        try step(database)
        try database.execute(sql: "PRAGMA user_version = \(number)")
      }
      return .commit
    }
  }

  /// Articles, their texts, findings, bookmarks and the search.
  ///
  /// The text stands apart from what the shelf shows, so that the shelf is read without it.
  @Sendable private static func version1(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE article (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          digest INTEGER NOT NULL,
          origin TEXT,
          headline TEXT NOT NULL,
          byline TEXT,
          outlet TEXT,
          dateline TEXT,
          date TEXT,
          url TEXT,
          language TEXT,
          added INTEGER NOT NULL,
          lastRead INTEGER,
          wordCount INTEGER,
          actorCount INTEGER,
          quotationCount INTEGER,
          positionTop INTEGER,
          positionCursor INTEGER
        );
        CREATE INDEX articleDigest ON article (digest);
        CREATE TABLE articleText (
          article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
          structure BLOB NOT NULL,
          text BLOB NOT NULL
        );
        CREATE TABLE articleFindings (
          article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
          engine TEXT NOT NULL,
          findings BLOB NOT NULL
        );
        CREATE TABLE bookmark (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
          exact TEXT NOT NULL,
          prefix TEXT NOT NULL,
          suffix TEXT NOT NULL,
          start INTEGER NOT NULL,
          "end" INTEGER NOT NULL,
          note TEXT NOT NULL,
          tags TEXT NOT NULL,
          created INTEGER NOT NULL
        );
        CREATE INDEX bookmarkArticle ON bookmark (article, start);
        CREATE VIEW searchedText AS
          SELECT article.id AS id, article.headline AS headline,
            CAST(articleText.text AS TEXT) AS text
          FROM article JOIN articleText ON articleText.article = article.id;
        CREATE VIRTUAL TABLE articleSearch USING fts5(
          headline, text, content = 'searchedText', content_rowid = 'id',
          tokenize = 'porter unicode61 remove_diacritics 2');
        PRAGMA application_id = \(LibraryFile.applicationID);
        PRAGMA user_version = 1;
        """)
  }
}
