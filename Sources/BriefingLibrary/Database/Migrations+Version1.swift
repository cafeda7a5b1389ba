internal import GRDB

extension Migrations {
  /// Articles, their texts, findings, bookmarks and the search.
  ///
  /// The text stands apart from what the shelf shows, so that the shelf is read without it.
  static func version1(_ database: Database) throws {
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
