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
    try write { database in
      try database.execute(
        sql: "UPDATE article SET actorCount = ?, quotationCount = ? WHERE id = ?",
        arguments: [findings.actors.count, findings.quotations.count, id.rawValue])
      guard database.changesCount == 1 else { throw LibraryError.noArticle(id) }
      try database.execute(
        sql: """
          INSERT INTO articleFindings (article, engine, findings) VALUES (?, ?, ?)
          ON CONFLICT (article) DO UPDATE SET engine = excluded.engine,
            findings = excluded.findings
          """, arguments: [id.rawValue, findings.engine, bytes])
      try FoundIndex(database).keep(findings, for: id)
    }
  }
}
