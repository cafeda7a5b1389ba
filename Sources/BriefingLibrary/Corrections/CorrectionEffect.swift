import BriefingModel
import Foundation
internal import GRDB

/// Brings the tables of what was found in line with a rule that was made, taken back or made again,
/// within a transaction.
struct CorrectionEffect {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Does what the rule asks for, or takes back what it did.
  func follow(_ correction: Correction, isUndone: Bool = false) throws {
    if let article = correction.article {
      if isUndone { try forget(article, correction.change) }
      try index(article)
      if isUndone { try replay() }
      return
    }
    switch correction.change {
    case .split, .keepApart:
      for article in try articles(of: correction.references) { try index(article) }
      try replay()
    case .merge, .rename, .retype, .hide: try replay()
    case .reassign, .drop, .addQuotation, .addActor: break
    }
  }

  /// Forgets what was found in an article, and with it the names and roles that actors of the library
  /// have from a rule for it alone.
  private func forget(_ id: ArticleID, _ change: Correction.Change) throws {
    let keys = try JSONEncoder().encode(change.names.map { NameKey($0).text })
    let actors = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT foundActor.actor FROM foundActor
          JOIN registeredName ON registeredName.actor = foundActor.actor
        WHERE article = ? AND key IN (SELECT value FROM json_each(?))
        """, arguments: [id.rawValue, String(decoding: keys, as: UTF8.self)])
    try FoundIndex(database).forget(id)
    try ActorRegistry(database).renew(actors)
  }

  private func replay() throws {
    try ActorRegistry(database).replay(try CorrectionStore(database).active())
  }

  /// Makes the rows of an article anew from its findings.
  private func index(_ id: ArticleID) throws {
    let row = try Row.fetchOne(
      database, sql: "SELECT engine, findings FROM articleFindings WHERE article = ?",
      arguments: [id.rawValue])
    guard let row else { return }
    let findings = FindingsCoder.decode(Array(row[1] as Data), engine: row[0])
    try FoundIndex(database).keep(findings ?? Findings(), for: id)
  }

  /// The articles that name one of some actors, by any of their names.
  private func articles(of references: [ActorReference]) throws -> [ArticleID] {
    let keys = references.map { NameKey($0.name).text }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT article FROM foundActor WHERE actor IN
          (SELECT actor FROM registeredName WHERE key IN (?, ?)) ORDER BY article
        """, arguments: [keys.first, keys.last]
    ).map(ArticleID.init)
  }
}
