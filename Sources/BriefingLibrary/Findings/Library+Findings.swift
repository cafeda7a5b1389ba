import BriefingModel
import Foundation
import GRDB

extension Library {
  /// What `engine` found in an article; nil where nothing of that engine is kept.
  public func findings(of id: ArticleID, engine: String) throws(LibraryError) -> Findings? {
    let bytes: Data? = try read { database in
      try Data.fetchOne(
        database, sql: "SELECT findings FROM articleFindings WHERE article = ? AND engine = ?",
        arguments: [id.rawValue, engine])
    }
    return bytes.flatMap { FindingsCoder.decode(Array($0), engine: engine) }
  }

  /// Keeps what was found in an article, in place of what was found before.
  ///
  /// - Throws: `LibraryError.noArticle` where there is no such article, and the others.
  public func keep(_ findings: Findings, for id: ArticleID) throws(LibraryError) {
    let bytes = Data(FindingsCoder.encode(findings))
    try write { try FindingsStore($0).keep(findings, bytes, for: id) }
  }

  /// Keeps what was found in several articles, in one transaction. Findings of an article that is gone
  /// or has another text by now, told by its length, are left out.
  public func keep(_ findings: [(ArticleID, Findings)]) throws(LibraryError) {
    let coded = findings.map { ($0, $1, Data(FindingsCoder.encode($1))) }
    try write { database in
      for (id, findings, bytes) in coded {
        let length = try Int.fetchOne(
          database, sql: "SELECT length(text) FROM articleText WHERE article = ?",
          arguments: [id.rawValue])
        guard length == findings.analyzedBytes else { continue }
        try FindingsStore(database).keep(findings, bytes, for: id)
      }
    }
  }

  /// Articles that were not analysed yet, or by another engine than `engine`: of the
  /// former the newest first.
  public func stale(engine: String, limit: Int) throws(LibraryError) -> [ArticleID] {
    try read { database in
      try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM (SELECT id FROM article WHERE actorCount IS NULL ORDER BY id DESC LIMIT ?2)
          UNION ALL SELECT article FROM articleFindings WHERE engine < ?1
          UNION ALL SELECT article FROM articleFindings WHERE engine > ?1
          LIMIT ?2
          """, arguments: [engine, max(0, limit)]
      ).map(ArticleID.init)
    }
  }

  /// How many articles `stale` would give without a limit.
  public func staleCount(engine: String) throws(LibraryError) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT (SELECT count(*) FROM article WHERE actorCount IS NULL)
            + (SELECT count(*) FROM articleFindings WHERE engine < ?1)
            + (SELECT count(*) FROM articleFindings WHERE engine > ?1)
          """, arguments: [engine]) ?? 0
    }
  }
}
