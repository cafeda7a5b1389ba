internal import GRDB

extension Migrations {
  /// The feeds that the reader follows, and the items that came from them. An item stays known when
  /// the reader deletes its article, so that it does not come again.
  @Sendable static func feeds(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE feed (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          address TEXT NOT NULL UNIQUE,
          title TEXT,
          name TEXT,
          homepage TEXT,
          folders TEXT NOT NULL,
          fetchesPages INTEGER NOT NULL,
          added INTEGER NOT NULL,
          entityTag TEXT,
          lastModified TEXT,
          checked INTEGER,
          succeeded INTEGER,
          retryAt INTEGER,
          isGone INTEGER NOT NULL DEFAULT 0,
          problem TEXT
        );
        CREATE TABLE feedItem (
          feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
          key TEXT NOT NULL,
          digest INTEGER NOT NULL,
          article INTEGER REFERENCES article (id) ON DELETE SET NULL,
          PRIMARY KEY (feed, key)
        ) WITHOUT ROWID;
        CREATE INDEX feedItemArticle ON feedItem (article) WHERE article IS NOT NULL;
        CREATE INDEX feedItemFeed ON feedItem (feed, article);
        """)
  }
}
