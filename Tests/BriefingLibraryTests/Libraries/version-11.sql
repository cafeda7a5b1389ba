-- A library as lede wrote it with version 11 of its schema. Frozen.
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
, version INTEGER NOT NULL DEFAULT 1, changed INTEGER, address TEXT, identifier TEXT, story INTEGER, section TEXT, edited INTEGER NOT NULL DEFAULT 0);
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
, isOrphan INTEGER NOT NULL DEFAULT 0, version INTEGER NOT NULL DEFAULT 1, changedStart INTEGER, changedEnd INTEGER);
CREATE INDEX bookmarkArticle ON bookmark (article, start);
CREATE VIEW searchedText AS
  SELECT article.id AS id, article.headline AS headline,
    CAST(articleText.text AS TEXT) AS text
  FROM article JOIN articleText ON articleText.article = article.id;
CREATE VIRTUAL TABLE articleSearch USING fts5(
  headline, text, content = 'searchedText', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2');
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
  delta BLOB NOT NULL, section TEXT,
  PRIMARY KEY (article, number)
);
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
CREATE TABLE foundState (isComplete INTEGER NOT NULL);
CREATE TABLE foundArticle (
  article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
);
CREATE TABLE foundActor (
  actor INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL,
  number INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  quotations INTEGER NOT NULL, isCopy INTEGER NOT NULL DEFAULT 0, copiedQuotations INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (actor, day, article, number)
) WITHOUT ROWID;
CREATE INDEX foundActorArticle ON foundActor (article, number);
CREATE TABLE roleWording (id INTEGER PRIMARY KEY, wording TEXT NOT NULL UNIQUE);
CREATE TABLE foundRole (
  actor INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL, isCopy INTEGER NOT NULL DEFAULT 0,
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
, isCopy INTEGER NOT NULL DEFAULT 0, wording INTEGER);
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
CREATE INDEX articleOutlet ON article (outlet);
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
CREATE INDEX articleRead ON article (lastRead) WHERE lastRead IS NOT NULL;
CREATE TABLE typedLine (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  line TEXT NOT NULL,
  UNIQUE (kind, line)
);
INSERT INTO article ("id", "digest", "origin", "headline", "byline", "outlet", "dateline", "date", "url", "language", "added", "lastRead", "wordCount", "actorCount", "quotationCount", "positionTop", "positionCursor", "version", "changed", "address", "identifier", "story", "section") VALUES (1, 542768694175056442, '/news/strike.txt', 'Strike in the port', NULL, 'The Harbour Post', NULL, '2023-11-05', 'https://post.example/1', NULL, 1795795568, 1795795568, 18, 2, 2, 4, 30, 1, NULL, 'post.example/1', NULL, NULL, 'Ports');
INSERT INTO article ("id", "digest", "origin", "headline", "byline", "outlet", "dateline", "date", "url", "language", "added", "lastRead", "wordCount", "actorCount", "quotationCount", "positionTop", "positionCursor", "version", "changed", "address", "identifier", "story", "section") VALUES (2, -1710617265045141795, '/news/vote.txt', 'Council votes', NULL, 'Meridian Daily', NULL, '2024-01', 'https://meridian.example/2', NULL, 1795795568, NULL, 13, 1, 1, NULL, NULL, 2, 1795795568, 'meridian.example/2', NULL, NULL, NULL);
INSERT INTO articleText ("article", "structure", "text") VALUES (1, X'010200000012040002500100000102', X'537472696B6520696E2074686520706F72740A0A416461204C756E642C2074686520686172626F75722070696C6F742C20736169643A20E2809C57652073746179206173686F72652EE2809D20426F205261736B20646964206E6F7420616E737765722E');
INSERT INTO articleText ("article", "structure", "text") VALUES (2, X'01020000000D0400023D0100000102', X'436F756E63696C20766F7465730A0A54686520636F756E63696C20766F74657320696E20617574756D6E2C20426F205261736B20736169642E204E6F626F6479206B6E6F7773206D6F72652E');
INSERT INTO articleFindings ("article", "engine", "findings") VALUES (1, 'test-1', X'0264000208416461204C756E640001044C756E64010D686172626F75722070696C6F74220D0007426F205261736B000000000314080000180400014D070100023A0F0000010000CDCCCCCCCCCCEC3F046E6F6E6500550E0200010100CDCCCCCCCCCCEC3F046E6F6E65000001');
INSERT INTO articleFindings ("article", "engine", "findings") VALUES (2, 'test-1', X'024C000107426F205261736B00000000012C070000010F1B0200010000CDCCCCCCCCCCEC3F046E6F6E65000001');
INSERT INTO bookmark ("id", "article", "exact", "prefix", "suffix", "start", "end", "note", "tags", "created", "isOrphan", "version") VALUES (1, 1, 'We stay ashore.', 'Strike in the port

Ada Lund, the harbour pilot, said: “', '” Bo Rask did not answer.', 58, 73, 'ask her', 'ports', 1700000000, 0, 1);
INSERT INTO articleVersion ("article", "number", "digest", "headline", "byline", "outlet", "dateline", "date", "url", "language", "added", "structure", "delta", "section") VALUES (2, 1, 4249854130836447074, 'Council votes', NULL, 'Meridian Daily', NULL, '2024-01', 'https://meridian.example/2', NULL, 1795795568, X'01020000000D0400022A0100000102', X'010200000F012A54686520636F756E63696C20766F74657320696E20737072696E672C20426F205261736B20736169642E', NULL);
INSERT INTO registeredActor ("id", "identity", "kind", "name", "key", "gender", "evidence", "shownName", "shownKind", "isHidden") VALUES (1, 1, 0, 'Ada Lund', 'ada lund', 0, X'01A686C5F006000288F6FAC00EE1D599800101C9E5B4D202', NULL, NULL, 0);
INSERT INTO registeredActor ("id", "identity", "kind", "name", "key", "gender", "evidence", "shownName", "shownKind", "isHidden") VALUES (2, 2, 0, 'Bo Rask', 'bo rask', 0, X'0000000194A6BAC205', 'Bosse Rask', NULL, 0);
INSERT INTO registeredActor ("id", "identity", "kind", "name", "key", "gender", "evidence", "shownName", "shownKind", "isHidden") VALUES (3, 3, 0, 'Bo Rask', 'bo rask', 0, X'00000000', 'Bosse Rask', NULL, 0);
INSERT INTO registeredName ("id", "actor", "key", "name") VALUES (1, 1, 'ada lund', 'Ada Lund');
INSERT INTO registeredName ("id", "actor", "key", "name") VALUES (2, 1, 'lund', 'Lund');
INSERT INTO registeredName ("id", "actor", "key", "name") VALUES (3, 2, 'bo rask', 'Bo Rask');
INSERT INTO registeredName ("id", "actor", "key", "name") VALUES (4, 3, 'bo rask', 'Bo Rask');
INSERT INTO foundState ("isComplete") VALUES (1);
INSERT INTO foundArticle ("article") VALUES (1);
INSERT INTO foundArticle ("article") VALUES (2);
INSERT INTO foundActor ("actor", "day", "article", "number", "mentions", "quotations") VALUES (1, 20231105, 1, 0, 2, 1);
INSERT INTO foundActor ("actor", "day", "article", "number", "mentions", "quotations") VALUES (2, 20231105, 1, 1, 1, 1);
INSERT INTO foundActor ("actor", "day", "article", "number", "mentions", "quotations") VALUES (3, 20240100, 2, 0, 1, 1);
INSERT INTO roleWording ("id", "wording") VALUES (1, 'harbour pilot');
INSERT INTO foundRole ("actor", "wording", "day", "article") VALUES (1, 1, 20231105, 1);
INSERT INTO foundQuotation ("id", "speaker", "day", "kind", "start", "length", "cueStart", "cueLength", "confidence", "source", "words") VALUES (1048576, 1, 20231105, 0, 58, 15, NULL, NULL, 900, NULL, NULL);
INSERT INTO foundQuotation ("id", "speaker", "day", "kind", "start", "length", "cueStart", "cueLength", "confidence", "source", "words") VALUES (1048577, 2, 20231105, 2, 85, 14, NULL, NULL, 900, NULL, NULL);
INSERT INTO foundQuotation ("id", "speaker", "day", "kind", "start", "length", "cueStart", "cueLength", "confidence", "source", "words") VALUES (2097152, 3, 20240100, 2, 15, 27, NULL, NULL, 900, NULL, NULL);
INSERT INTO correction ("id", "article", "rule", "created", "undone") VALUES (1, NULL, '{"actor":{"kind":"person","name":"Bo Rask"},"change":"rename","created":1700000001,"name":"Bosse Rask"}', 1700000001, NULL);
INSERT INTO savedSearch ("name", "query", "created") VALUES ('pilots', 'speaker:lund', 1700000002);
INSERT INTO mark ("article", "letter", "top", "cursor") VALUES (1, 'A', 0, 20);
INSERT INTO typedLine ("number", "kind", "line") VALUES (1, 'search', 'ashore');
INSERT INTO feed ("id", "address", "title", "name", "homepage", "folders", "fetchesPages", "added", "entityTag", "lastModified", "checked", "succeeded", "retryAt", "isGone", "problem") VALUES (1, 'https://post.example/feed', NULL, 'Post', NULL, 'News', 0, 1795795568, NULL, NULL, NULL, NULL, NULL, 0, NULL);
INSERT INTO articleSubjects ("article", "subjects") VALUES (1, '[{"identifier":"people:7","kind":"person","name":"Ada Lund"}]');
INSERT INTO registeredIdentifier ("vocabulary", "code", "actor") VALUES ('the harbour post people:', '7', 1);
INSERT INTO articleSearch (articleSearch) VALUES ('rebuild');
INSERT INTO nameSearch (nameSearch) VALUES ('rebuild');
INSERT INTO quotationSearch (quotationSearch) VALUES ('rebuild');
INSERT INTO sectionSearch (sectionSearch) VALUES ('rebuild');
INSERT INTO noteSearch (noteSearch) VALUES ('rebuild');
INSERT INTO articleSearch (articleSearch, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
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
  UPDATE foundActor SET day = CAST(substr(replace(coalesce(new.date, ''), '-', '') || '00000000', 1, 8) AS INTEGER) WHERE article = new.id;
  UPDATE foundRole SET day = CAST(substr(replace(coalesce(new.date, ''), '-', '') || '00000000', 1, 8) AS INTEGER) WHERE article = new.id;
  UPDATE foundQuotation SET day = CAST(substr(replace(coalesce(new.date, ''), '-', '') || '00000000', 1, 8) AS INTEGER)
    WHERE id BETWEEN new.id << 20 AND (new.id << 20) + 1048575;
END;
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
PRAGMA application_id = 1818584165;
PRAGMA user_version = 11;
