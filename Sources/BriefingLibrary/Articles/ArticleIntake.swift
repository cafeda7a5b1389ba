import BriefingModel
import Foundation
import GRDB

/// Takes articles in, within a transaction: says whether one is known, a new version, or new.
struct ArticleIntake {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds an article, or a version of one, or nothing. `old` is the article that it is known to be a
  /// version of.
  func add(_ article: PreparedArticle, asVersionOf old: ArticleID? = nil) throws -> AddedArticle {
    if let id = try known(article) {
      try keepFindings(of: article, for: id, isNew: false)
      return AddedArticle(id: id, outcome: .known)
    }
    if let id = try old ?? predecessor(of: article) {
      let isOldText = try VersionStore(database).holds(article, of: id)
      if isOldText { return AddedArticle(id: id, outcome: .known) }
      let outcome = try VersionStore(database).replace(id, with: article)
      try keepFindings(of: article, for: id, isNew: true)
      return AddedArticle(id: id, outcome: outcome)
    }
    let id = try insert(article)
    try keepFindings(of: article, for: id, isNew: true)
    return AddedArticle(id: id, outcome: .added)
  }

  /// The article that has this text: the same words that two outlets printed are two articles.
  func known(_ article: PreparedArticle) throws -> ArticleID? {
    let metadata = article.article.metadata
    return try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM article JOIN articleText ON articleText.article = article.id
          WHERE digest = ?1 AND text = ?2
            AND NOT coalesce(address <> ?3, 0) AND NOT coalesce(outlet <> ?4, 0)
          """),
      arguments: [article.digest, article.text, article.address, metadata.outlet]
    ).map(ArticleID.init)
  }

  /// The article that this one is a version of: what its publisher calls it decides, then its
  /// address, then the file it was read from, where the two have enough in common.
  private func predecessor(of article: PreparedArticle) throws -> ArticleID? {
    if let identifier = article.identifier {
      if let id = try first("identifier = ?1", [identifier]) { return id }
    }
    if let address = article.address {
      let clash = "AND NOT coalesce(identifier <> ?2, 0)"
      if let id = try first("address = ?1 \(clash)", [address, article.identifier]) { return id }
    }
    guard let origin = article.origin else { return nil }
    let candidates = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM article WHERE origin = ?1
            AND NOT coalesce(identifier <> ?2, 0) AND NOT coalesce(address <> ?3, 0)
          ORDER BY id DESC LIMIT 8
          """), arguments: [origin, article.identifier, article.address])
    return try candidates.map(ArticleID.init).first { try isVersion(article, of: $0) }
  }

  private func first(_ condition: String, _ arguments: StatementArguments) throws -> ArticleID? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE \(condition) LIMIT 1"),
      arguments: arguments
    ).map(ArticleID.init)
  }

  /// Whether a file that was read before still holds the same article: another one may have been
  /// written over it.
  private func isVersion(_ article: PreparedArticle, of id: ArticleID) throws -> Bool {
    guard let old = try StoredArticle(id, in: database) else { return false }
    if old.metadata.headline == article.article.metadata.headline { return true }
    return ShingleSet(old.text, blocks: old.blocks).resemblance(to: article.shingles).smaller >= 0.5
  }

  private func insert(_ article: PreparedArticle) throws -> ArticleID {
    let metadata = article.article.metadata
    try database.cachedStatement(
      sql: """
        INSERT INTO article (digest, origin, headline, byline, outlet, dateline, date, url,
          language, section, added, wordCount, address, identifier)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        article.digest, article.origin, metadata.headline, metadata.byline, metadata.outlet,
        metadata.dateline, metadata.date?.description, metadata.url, metadata.language,
        metadata.section, Library.now, article.wordCount, article.address, article.identifier,
      ])
    let id = ArticleID(rawValue: database.lastInsertedRowID)
    try database.cachedStatement(
      sql: "INSERT INTO articleText (article, structure, text) VALUES (?, ?, ?)"
    ).execute(arguments: [id.rawValue, article.structure, article.text])
    if !metadata.subjects.isEmpty {
      try SubjectTable(database).keep(metadata.subjects, of: id)
    }
    try SearchedText(database).add(id)
    try StoryIndex(database).link(article, id)
    try StoryIndex(database).add(article.fingerprint, of: id)
    return id
  }

  private func keepFindings(
    of article: PreparedArticle, for id: ArticleID, isNew: Bool
  ) throws {
    guard let findings = article.findings, let bytes = article.foundBytes else { return }
    let store = FindingsStore(database)
    if try isNew || store.engine(of: id) != findings.engine {
      try store.keep(findings, bytes, for: id)
    }
  }
}
