-- A library as lede wrote it with version 1 of its schema. Frozen.
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
INSERT INTO article ("id", "digest", "origin", "headline", "byline", "outlet", "dateline", "date", "url", "language", "added", "lastRead", "wordCount", "actorCount", "quotationCount", "positionTop", "positionCursor") VALUES (1, 542768694175056442, '/news/strike.txt', 'Strike in the port', NULL, 'The Harbour Post', NULL, '2023-11-05', 'https://post.example/1', NULL, 1795795568, 1795795568, 18, 2, 2, 4, 30);
INSERT INTO article ("id", "digest", "origin", "headline", "byline", "outlet", "dateline", "date", "url", "language", "added", "lastRead", "wordCount", "actorCount", "quotationCount", "positionTop", "positionCursor") VALUES (2, -1710617265045141795, '/news/vote.txt', 'Council votes', NULL, 'Meridian Daily', NULL, '2024-01', 'https://meridian.example/2', NULL, 1795795568, NULL, 13, 1, 1, NULL, NULL);
INSERT INTO articleText ("article", "structure", "text") VALUES (1, X'010200000012040002500100000102', X'537472696B6520696E2074686520706F72740A0A416461204C756E642C2074686520686172626F75722070696C6F742C20736169643A20E2809C57652073746179206173686F72652EE2809D20426F205261736B20646964206E6F7420616E737765722E');
INSERT INTO articleText ("article", "structure", "text") VALUES (2, X'01020000000D0400023D0100000102', X'436F756E63696C20766F7465730A0A54686520636F756E63696C20766F74657320696E20617574756D6E2C20426F205261736B20736169642E204E6F626F6479206B6E6F7773206D6F72652E');
INSERT INTO articleFindings ("article", "engine", "findings") VALUES (1, 'test-1', X'0264000208416461204C756E640001044C756E64010D686172626F75722070696C6F74220D0007426F205261736B000000000314080000180400014D070100023A0F0000010000CDCCCCCCCCCCEC3F046E6F6E6500550E0200010100CDCCCCCCCCCCEC3F046E6F6E65000001');
INSERT INTO articleFindings ("article", "engine", "findings") VALUES (2, 'test-1', X'024C000107426F205261736B00000000012C070000010F1B0200010000CDCCCCCCCCCCEC3F046E6F6E65000001');
INSERT INTO bookmark ("id", "article", "exact", "prefix", "suffix", "start", "end", "note", "tags", "created") VALUES (1, 1, 'We stay ashore.', 'Strike in the port

Ada Lund, the harbour pilot, said: “', '” Bo Rask did not answer.', 58, 73, 'ask her', 'ports', 1700000000);
INSERT INTO articleSearch (articleSearch) VALUES ('rebuild');
PRAGMA application_id = 1818584165;
PRAGMA user_version = 1;
