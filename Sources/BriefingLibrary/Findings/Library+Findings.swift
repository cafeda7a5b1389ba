import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// What `engine` found in an article; nil where nothing of that engine is kept.
  public func findings(of id: ArticleID, engine: String) throws(LibraryError) -> Findings? {
    let found: (bytes: Data, length: Int)? = try read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT findings, length(text) FROM articleFindings JOIN articleText USING (article)
          WHERE article = ? AND engine = ?
          """, arguments: [id.rawValue, engine]
      ).map { ($0[0], $0[1]) }
    }
    guard let found, let findings = FindingsCoder.decode(Array(found.bytes), engine: engine),
      findings.end <= found.length
    else { return nil }
    return findings
  }

  /// Keeps what was found in a text of an article, in place of what was found before. Where the article
  /// is gone or has another text by now, nothing is kept.
  public func keep(
    _ findings: Findings, for id: ArticleID, in text: ArticleText
  ) throws(LibraryError) {
    try keep([FoundArticle(id, findings, in: text)])
  }

  /// Keeps what was found in several articles as `keep(_:for:in:)` does, in one transaction.
  public func keep(_ found: [FoundArticle]) throws(LibraryError) {
    let coded = found.map { ($0, Data(FindingsCoder.encode($0.findings))) }
    try write { database in
      for (found, bytes) in coded {
        let digest = try Int64.fetchOne(
          database.cachedStatement(sql: "SELECT digest FROM article WHERE id = ?"),
          arguments: [found.id.rawValue])
        guard digest == found.digest else { continue }
        try FindingsStore(database).keep(found.findings, bytes, for: found.id)
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
