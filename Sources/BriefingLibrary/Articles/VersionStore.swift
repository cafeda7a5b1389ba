import BriefingModel
import Foundation
internal import GRDB

/// The texts that an article had before: each as what turns the next one back into it.
struct VersionStore {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Puts a new text in place of an article's. The article keeps its number, the reader's bookmarks and
  /// position go where their words are now, and what was found in the old text is forgotten.
  func replace(
    _ id: ArticleID, with article: PreparedArticle
  ) throws -> AddedArticle.Outcome {
    guard let old = try StoredArticle(id, in: database) else { return .known }
    let delta = TextDelta(of: old.text, from: article.article.text)
    try keep(old, delta, of: id)
    try StoryIndex(database).remove(
      StoryFingerprint(ShingleSet(old.text, blocks: old.blocks)), of: id)
    try StoryIndex(database).unlink(id)
    try SearchedText(database).remove(id)
    try update(id, old, with: article, position: old.position.map { moved($0, by: delta) })
    try SearchedText(database).add(id)
    try StoryIndex(database).link(article, id)
    try StoryIndex(database).add(article.fingerprint, of: id)
    try FindingsStore(database).forget(id)
    let found = try BookmarkStore(database).findPassages(
      in: article.article.text, of: id, version: old.version + 1)
    return .changed(
      version: old.version + 1, orphans: found.orphans, altered: found.altered)
  }

  /// Whether a text is one that the article had before. A file that was read again counts for what it
  /// holds now, also where that is what it held once.
  func holds(_ article: PreparedArticle, of id: ArticleID) throws -> Bool {
    let known = try Bool.fetchOne(
      database,
      sql: """
        SELECT 1 FROM articleVersion JOIN article ON article.id = articleVersion.article
        WHERE article.id = ?1 AND articleVersion.digest = ?2 AND NOT coalesce(origin = ?3, 0)
        """, arguments: [id.rawValue, article.digest, article.origin])
    return known != nil
  }

  /// The versions of an article, the newest first.
  func versions(of id: ArticleID) throws -> [ArticleVersion] {
    let current = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT * FROM article WHERE id = ?"), arguments: [id.rawValue])
    guard let current else { return [] }
    let old = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT * FROM articleVersion WHERE article = ? ORDER BY number DESC"),
      arguments: [id.rawValue])
    let newest = ArticleVersion(
      number: current["version"], metadata: Article.Metadata(current),
      added: current["changed"] ?? current["added"])
    return [newest]
      + old.map {
        ArticleVersion(number: $0["number"], metadata: Article.Metadata($0), added: $0["added"])
      }
  }

  /// An article as it was in a version; nil where there is none of that number.
  ///
  /// - Throws: `ByteReader.Malformed` where what is kept of it is damaged.
  func article(_ id: ArticleID, version: Int) throws -> Article? {
    guard let current = try StoredArticle(id, in: database) else { return nil }
    if version == current.version {
      return Article(
        text: current.text, metadata: current.metadata, blocks: current.blocks,
        sections: current.sections)
    }
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT * FROM articleVersion WHERE article = ? AND number >= ? ORDER BY number DESC",
      arguments: [id.rawValue, version])
    guard let wanted = rows.last, wanted["number"] == version else { return nil }
    var text = current.text
    for row in rows {
      let bytes = try TextDelta(Array(row["delta"] as Data)).applied(to: text)
      guard let older = ArticleText(validating: bytes), ContentDigest.digest(older) == row["digest"]
      else { throw ByteReader.Malformed() }
      text = older
    }
    let structure = try ArticleStructure(
      Array(wanted["structure"] as Data), length: text.count)
    return Article(
      text: text, metadata: Article.Metadata(wanted), blocks: structure.blocks,
      sections: structure.sections)
  }

  private func keep(_ old: StoredArticle, _ delta: TextDelta, of id: ArticleID) throws {
    try database.execute(
      sql: """
        INSERT INTO articleVersion (article, number, digest, headline, byline, outlet, dateline,
          date, url, language, section, added, structure, delta)
        SELECT id, version, digest, headline, byline, outlet, dateline, date, url, language, section,
          coalesce(changed, added), ?, ?
        FROM article WHERE id = ?
        """, arguments: [old.structure, Data(delta.bytes), id.rawValue])
  }

  private func update(
    _ id: ArticleID, _ old: StoredArticle, with article: PreparedArticle,
    position: ReadingPosition?
  ) throws {
    let metadata = old.edited.kept(
      old.metadata, in: article.article.metadata.completed(by: old.metadata))
    let address = old.edited.contains(.url) ? nil : article.address
    try database.execute(
      sql: """
        UPDATE article SET digest = ?, headline = ?, byline = ?, outlet = ?, dateline = ?,
          date = ?, url = ?, language = ?, section = ?, wordCount = ?, actorCount = NULL, quotationCount = NULL,
          positionTop = ?, positionCursor = ?, version = version + 1, changed = ?,
          address = coalesce(?, address), identifier = coalesce(?, identifier),
          origin = coalesce(?, origin)
        WHERE id = ?
        """,
      arguments: [
        article.digest, metadata.headline, metadata.byline, metadata.outlet, metadata.dateline,
        metadata.date?.description, metadata.url, metadata.language, metadata.section,
        article.wordCount,
        position?.top, position?.cursor, Library.now, address, article.identifier,
        article.origin, id.rawValue,
      ])
    try SubjectTable(database).keep(metadata.subjects, of: id)
    try database.execute(
      sql: "UPDATE articleText SET structure = ?, text = ? WHERE article = ?",
      arguments: [article.structure, article.text, id.rawValue])
  }

  private func moved(_ position: ReadingPosition, by delta: TextDelta) -> ReadingPosition {
    ReadingPosition(top: delta.place(of: position.top), cursor: delta.place(of: position.cursor))
  }
}
