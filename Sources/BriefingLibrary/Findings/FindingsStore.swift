import BriefingModel
import Foundation
internal import GRDB

/// What was found in articles, within a transaction. The one place where findings are written, so that
/// whatever is made from them is written with them.
struct FindingsStore {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The engine that made the findings of an article; nil where there are none.
  func engine(of id: ArticleID) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT engine FROM articleFindings WHERE article = ?"),
      arguments: [id.rawValue])
  }

  /// Keeps findings, `bytes` being their coded form, in place of those before.
  ///
  /// - Throws: `LibraryError.noArticle`.
  func keep(_ findings: Findings, _ bytes: Data, for id: ArticleID) throws {
    let isThere = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM article WHERE id = ?"),
      arguments: [id.rawValue])
    guard isThere != nil else { throw LibraryError.noArticle(id) }
    try database.cachedStatement(
      sql: """
        INSERT INTO articleFindings (article, engine, findings) VALUES (?, ?, ?)
        ON CONFLICT (article) DO UPDATE SET engine = excluded.engine,
          findings = excluded.findings
        """
    ).execute(arguments: [id.rawValue, findings.engine, bytes])
    try FoundIndex(database).keep(findings, for: id)
  }

  /// Forgets what was found in an article.
  func forget(_ id: ArticleID) throws {
    try FoundIndex(database).forget(id)
    try database.execute(
      sql: "DELETE FROM articleFindings WHERE article = ?", arguments: [id.rawValue])
    try database.execute(
      sql: "UPDATE article SET actorCount = NULL, quotationCount = NULL WHERE id = ?",
      arguments: [id.rawValue])
  }
}
