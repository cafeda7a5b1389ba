internal import GRDB

extension Migrations {
  /// What was found, in tables that can be searched: actors, quotations, roles and headings by
  /// article, the registry of actors across articles, the reader's corrections and saved searches.
  ///
  /// All that is made from findings hangs on a row of `foundArticle`: where that goes, it goes.
  /// A quotation's number is its article's, 20 bits up, and its place in the article.
  static func version3(_ database: Database) throws {
    try database.execute(sql: registry)
    try database.execute(sql: found)
    try database.execute(sql: foundTriggers)
    try database.execute(sql: readers)
    try database.execute(
      sql: """
        CREATE INDEX articleOutlet ON article (outlet);
        INSERT INTO articleSearch (articleSearch, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
        """)
  }

  private static let registry = """
    CREATE TABLE registeredActor (
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      name TEXT NOT NULL,
      key TEXT NOT NULL,
      gender INTEGER NOT NULL,
      evidence BLOB NOT NULL,
      shownName TEXT,
      shownKind INTEGER,
      isHidden INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX registeredActorCorrected ON registeredActor (identity)
      WHERE identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden;
    CREATE TABLE registeredName (
      id INTEGER PRIMARY KEY,
      actor INTEGER NOT NULL,
      key TEXT NOT NULL,
      name TEXT NOT NULL
    );
    CREATE UNIQUE INDEX registeredNameKey ON registeredName (key, actor);
    CREATE INDEX registeredNameActor ON registeredName (actor);
    CREATE VIRTUAL TABLE nameSearch USING fts5(
      name, content = 'registeredName', content_rowid = 'id', columnsize = 0,
      tokenize = 'unicode61 remove_diacritics 2');
    """

  private static let found = """
    CREATE TABLE foundState (isComplete INTEGER NOT NULL);
    INSERT INTO foundState SELECT NOT EXISTS (SELECT 1 FROM articleFindings);
    CREATE TABLE foundArticle (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
    );
    CREATE TABLE foundActor (
      actor INTEGER NOT NULL,
      day INTEGER NOT NULL,
      article INTEGER NOT NULL,
      number INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      quotations INTEGER NOT NULL,
      PRIMARY KEY (actor, day, article, number)
    ) WITHOUT ROWID;
    CREATE INDEX foundActorArticle ON foundActor (article, number);
    CREATE TABLE roleWording (id INTEGER PRIMARY KEY, wording TEXT NOT NULL UNIQUE);
    CREATE TABLE foundRole (
      actor INTEGER NOT NULL,
      wording INTEGER NOT NULL,
      day INTEGER NOT NULL,
      article INTEGER NOT NULL,
      PRIMARY KEY (actor, wording, day, article)
    ) WITHOUT ROWID;
    CREATE INDEX foundRoleArticle ON foundRole (article);
    CREATE TABLE foundQuotation (
      id INTEGER PRIMARY KEY,
      speaker INTEGER,
      day INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      cueStart INTEGER,
      cueLength INTEGER,
      confidence INTEGER NOT NULL,
      source TEXT,
      words TEXT
    );
    CREATE INDEX foundQuotationSpeaker ON foundQuotation (speaker, day, id)
      WHERE speaker IS NOT NULL;
    CREATE VIEW foundStatement AS
      SELECT foundQuotation.id AS id, source,
        coalesce(words, CAST(substr(articleText.text, start + 1, length) AS TEXT)) AS words
      FROM foundQuotation JOIN articleText ON articleText.article = foundQuotation.id >> 20;
    CREATE VIRTUAL TABLE quotationSearch USING fts5(
      words, source, content = 'foundStatement', content_rowid = 'id', columnsize = 0,
      tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TABLE foundSection (
      id INTEGER PRIMARY KEY,
      start INTEGER NOT NULL,
      title TEXT NOT NULL
    );
    CREATE VIRTUAL TABLE sectionSearch USING fts5(
      title, content = 'foundSection', content_rowid = 'id', columnsize = 0,
      tokenize = 'porter unicode61 remove_diacritics 2');
    """

  private static let foundTriggers = """
    CREATE TRIGGER foundForgotten BEFORE DELETE ON foundArticle BEGIN
      INSERT INTO quotationSearch (quotationSearch, rowid, words, source)
        SELECT 'delete', id, words, source FROM foundStatement
        WHERE id BETWEEN old.article << 20 AND (old.article << 20) + 1048575;
      DELETE FROM foundQuotation
        WHERE id BETWEEN old.article << 20 AND (old.article << 20) + 1048575;
      INSERT INTO sectionSearch (sectionSearch, rowid, title)
        SELECT 'delete', id, title FROM foundSection
        WHERE id BETWEEN old.article << 20 AND (old.article << 20) + 1048575;
      DELETE FROM foundSection
        WHERE id BETWEEN old.article << 20 AND (old.article << 20) + 1048575;
      DELETE FROM foundActor WHERE article = old.article;
      DELETE FROM foundRole WHERE article = old.article;
    END;
    CREATE TRIGGER foundRemoved BEFORE DELETE ON article BEGIN
      DELETE FROM foundArticle WHERE article = old.id;
    END;
    CREATE TRIGGER foundRewritten BEFORE UPDATE OF text ON articleText BEGIN
      DELETE FROM foundArticle WHERE article = old.article;
    END;
    CREATE TRIGGER foundRedated AFTER UPDATE OF date ON article
    WHEN new.date IS NOT old.date BEGIN
      UPDATE foundActor SET day = \(day("new.date")) WHERE article = new.id;
      UPDATE foundRole SET day = \(day("new.date")) WHERE article = new.id;
      UPDATE foundQuotation SET day = \(day("new.date"))
        WHERE id BETWEEN new.id << 20 AND (new.id << 20) + 1048575;
    END;
    """

  /// A date in ISO 8601 as a number of eight digits, 0 where there is none.
  private static func day(_ date: String) -> String {
    "CAST(substr(replace(coalesce(\(date), ''), '-', '') || '00000000', 1, 8) AS INTEGER)"
  }

  private static let readers = """
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      article INTEGER REFERENCES article (id) ON DELETE CASCADE,
      rule TEXT NOT NULL,
      created INTEGER NOT NULL,
      undone INTEGER
    );
    CREATE INDEX correctionArticle ON correction (article) WHERE undone IS NULL;
    CREATE TABLE savedSearch (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL,
      created INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE noteSearch USING fts5(
      note, content = 'bookmark', content_rowid = 'id', columnsize = 0,
      tokenize = 'porter unicode61 remove_diacritics 2');
    INSERT INTO noteSearch (noteSearch) VALUES ('rebuild');
    CREATE TRIGGER noteAdded AFTER INSERT ON bookmark BEGIN
      INSERT INTO noteSearch (rowid, note) VALUES (new.id, new.note);
    END;
    CREATE TRIGGER noteRemoved BEFORE DELETE ON bookmark BEGIN
      INSERT INTO noteSearch (noteSearch, rowid, note) VALUES ('delete', old.id, old.note);
    END;
    CREATE TRIGGER noteChanged AFTER UPDATE OF note ON bookmark BEGIN
      INSERT INTO noteSearch (noteSearch, rowid, note) VALUES ('delete', old.id, old.note);
      INSERT INTO noteSearch (rowid, note) VALUES (new.id, new.note);
    END;
    """
}
