import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// Whether searches and dossiers know all that was found: not so after a library of an older lede
  /// was opened, or after `forgetFound`, until `catchUp` has gone through it.
  public func knowsAllFound() throws(LibraryError) -> Bool {
    try read {
      try Bool.fetchOne($0, sql: "SELECT isComplete FROM foundState") ?? true
    }
  }

  /// Makes what was found in some more articles known to searches and dossiers, in the order of
  /// their numbers; one transaction. To be called until it answers 0.
  ///
  /// - Returns: how many articles it went through, at most `limit`.
  public func catchUp(limit: Int) throws(LibraryError) -> Int {
    if try knowsAllFound() { return 0 }
    return try write { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT article, engine, findings FROM articleFindings
          WHERE article NOT IN (SELECT article FROM foundArticle) ORDER BY article LIMIT ?
          """, arguments: [max(limit, 1)])
      let index = FoundIndex(database)
      for row in rows {
        let id = ArticleID(rawValue: row[0])
        // Bytes that are no findings are made anew by an analysis; until then nothing was found.
        let findings = FindingsCoder.decode(Array(row[2] as Data), engine: row[1])
        try index.keep(findings ?? Findings(), for: id)
      }
      if rows.isEmpty { try database.execute(sql: "UPDATE foundState SET isComplete = 1") }
      return rows.count
    }
  }

  /// Forgets everything that `catchUp` makes, so that it is made anew; nothing of the reader's.
  public func forgetFound() throws(LibraryError) {
    try write { try FoundIndex($0).forgetAll() }
  }
}
