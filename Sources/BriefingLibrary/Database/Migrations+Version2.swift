import BriefingModel
import Foundation
internal import GRDB

extension Migrations {
  /// Versions of articles, what an article is known by, copies of one story, imported files, and
  /// bookmarks without a place.
  static func version2(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE article ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE article ADD COLUMN changed INTEGER;
        ALTER TABLE article ADD COLUMN address TEXT;
        ALTER TABLE article ADD COLUMN identifier TEXT;
        ALTER TABLE article ADD COLUMN story INTEGER;
        CREATE INDEX articleAddress ON article (address) WHERE address IS NOT NULL;
        CREATE INDEX articleIdentifier ON article (identifier) WHERE identifier IS NOT NULL;
        CREATE INDEX articleOrigin ON article (origin) WHERE origin IS NOT NULL;
        CREATE INDEX articleDate ON article (date);
        CREATE INDEX articleStory ON article (story) WHERE story IS NOT NULL;
        CREATE INDEX articleUnanalyzed ON article (id) WHERE actorCount IS NULL;
        CREATE INDEX articleFindingsEngine ON articleFindings (engine);
        CREATE TABLE articleVersion (
          article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          digest INTEGER NOT NULL,
          headline TEXT NOT NULL,
          byline TEXT,
          outlet TEXT,
          dateline TEXT,
          date TEXT,
          url TEXT,
          language TEXT,
          added INTEGER NOT NULL,
          structure BLOB NOT NULL,
          delta BLOB NOT NULL,
          PRIMARY KEY (article, number)
        );
        ALTER TABLE bookmark ADD COLUMN isOrphan INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE bookmark ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        CREATE TABLE importedFile (
          path TEXT PRIMARY KEY,
          size INTEGER NOT NULL,
          modified INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE storyBand (
          band INTEGER NOT NULL,
          article INTEGER NOT NULL,
          PRIMARY KEY (band, article)
        ) WITHOUT ROWID;
        """)
    try addAddresses(database)
    try addStoryBands(database)
  }

  private static func addAddresses(_ database: Database) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT id, url FROM article WHERE url IS NOT NULL")
    for row in rows {
      try database.execute(
        sql: "UPDATE article SET address = ? WHERE id = ?",
        arguments: [CanonicalAddress(row["url"] as String)?.text, row["id"] as Int64])
    }
  }

  private static func addStoryBands(_ database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT article, structure, text FROM articleText")
    while let row = try rows.next() {
      let text = ArticleText(decoding: Array(row["text"] as Data))
      let structure = Array(row["structure"] as Data)
      guard let structure = try? ArticleStructure(structure, length: text.count) else { continue }
      let fingerprint = StoryFingerprint(ShingleSet(text, blocks: structure.blocks))
      try StoryIndex(database).add(fingerprint, of: ArticleID(rawValue: row["article"]))
    }
  }
}
