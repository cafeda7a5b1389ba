import BriefingModel
import Foundation
import GRDB
import Testing

@testable import BriefingLibrary

@Suite("A library of an older lede")
struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A library as lede 0.1 made it, with one article.
  private func makeVersion1() throws {
    let queue = try DatabaseQueue(path: "\(folder.path)/library.sqlite")
    let article = Sample.article()
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: Self.version1)
      try database.execute(
        sql: """
          INSERT INTO article (id, digest, origin, headline, byline, outlet, date, url, added,
            wordCount, positionTop, positionCursor)
          VALUES (7, ?, 'a.txt', ?, 'Ada Lund', 'The Harbour Post', '2024-03',
            'https://post.example/1', 1700000000, 15, 4, 5)
          """, arguments: [ContentDigest.digest(article.text), article.metadata.headline])
      try database.execute(
        sql: "INSERT INTO articleText VALUES (7, ?, ?)",
        arguments: [Data(ArticleStructure(article).bytes), Data(article.text.utf8)])
      try database.execute(
        sql: """
          INSERT INTO articleSearch (rowid, headline, text)
          SELECT id, headline, text FROM searchedText;
          INSERT INTO bookmark (article, exact, prefix, suffix, start, "end", note, tags, created)
          VALUES (7, 'The pilots', '', '', 20, 30, 'ask', 'ports', 1700000000)
          """)
    }
  }

  @Test("opens with all that is in it, and a copy of it as it was stands beside")
  func opens() throws {
    try makeVersion1()
    let library = try Library.open(at: folder.location())
    let id = ArticleID(rawValue: 7)
    let article = try #require(try library.article(id))
    #expect(article.text == Sample.article().text)
    #expect(try library.bookmarks(in: id).map(\.note) == ["ask"])
    #expect(try library.position(of: id) == ReadingPosition(top: 4, cursor: 5))
    #expect(try library.search("pilots", limit: 9).count == 1)
    #expect(try library.versions(of: id).map(\.number) == [1])

    var changed = Sample.article("Harbour town waits", "The pilots sail.")
    changed.metadata.url = "http://post.example/1/"
    #expect(try library.add(changed, origin: nil).outcome == .changed(version: 2, orphans: 0))

    let backup = try DatabaseQueue(path: "\(folder.path)/library.sqlite.v1-backup")
    let (version, count) = try backup.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA user_version"),
        try Int.fetchOne(database, sql: "SELECT count(*) FROM article")
      )
    }
    #expect(version == 1)
    #expect(count == 1)
  }

  @Test("that can only be read says so")
  func readOnly() throws {
    try makeVersion1()
    let path = "\(folder.path)/library.sqlite"
    #expect(throws: LibraryError.older(path)) {
      try LibraryFile(path: path, patience: 1).openToRead()
    }
  }

  @Test("keeps the newest backups alone")
  func pruned() throws {
    for version in 3...6 { try folder.write([1], to: "library.sqlite.v\(version)-backup") }
    try makeVersion1()
    _ = try Library.open(at: folder.location())
    let backup = LibraryBackup(path: "\(folder.path)/library.sqlite")
    #expect(backup.versions == [6, 5])
  }

  /// The schema of lede 0.1, to the letter.
  private static let version1 = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT, digest INTEGER NOT NULL, origin TEXT,
      headline TEXT NOT NULL, byline TEXT, outlet TEXT, dateline TEXT, date TEXT, url TEXT,
      language TEXT, added INTEGER NOT NULL, lastRead INTEGER, wordCount INTEGER,
      actorCount INTEGER, quotationCount INTEGER, positionTop INTEGER, positionCursor INTEGER
    );
    CREATE INDEX articleDigest ON article (digest);
    CREATE TABLE articleText (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      structure BLOB NOT NULL, text BLOB NOT NULL
    );
    CREATE TABLE articleFindings (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      engine TEXT NOT NULL, findings BLOB NOT NULL
    );
    CREATE TABLE bookmark (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL, created INTEGER NOT NULL
    );
    CREATE INDEX bookmarkArticle ON bookmark (article, start);
    CREATE VIEW searchedText AS
      SELECT article.id AS id, article.headline AS headline,
        CAST(articleText.text AS TEXT) AS text
      FROM article JOIN articleText ON articleText.article = article.id;
    CREATE VIRTUAL TABLE articleSearch USING fts5(
      headline, text, content = 'searchedText', content_rowid = 'id',
      tokenize = 'porter unicode61 remove_diacritics 2');
    PRAGMA application_id = 1818584165;
    PRAGMA user_version = 1;
    """
}
