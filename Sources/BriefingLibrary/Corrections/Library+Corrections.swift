import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// All rules of the reader's in the order in which they were made, those taken back among them.
  public func corrections() throws(LibraryError) -> [KeptCorrection] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM correction ORDER BY id").compactMap {
        try? KeptCorrection($0)
      }
    }
  }

  /// The rules that hold in an article, in the order in which they are replayed
  /// (`CorrectionReplay`).
  public func corrections(for id: ArticleID) throws(LibraryError) -> [Correction] {
    try read { try CorrectionStore($0).active(in: id) }
  }

  /// Findings of an article as the reader corrected them: what every view of the article shows.
  public func corrected(
    _ findings: Findings, of id: ArticleID, in text: ArticleText
  ) throws(LibraryError) -> Findings {
    let rules = try corrections(for: id)
    guard !rules.isEmpty else { return findings }
    return CorrectionReplay(rules, on: findings, of: text, article: id).findings
  }

  /// Keeps a rule, and lets it hold everywhere: searches, dossiers and ledgers show it when this
  /// returns. O(actors of the article) for a rule for one article; for one that parts names in the
  /// whole library, as much for each article of that actor.
  ///
  /// - Returns: its number, for `undoCorrection`.
  /// - Throws: `LibraryError.noArticle` where the rule is for an article that is not there.
  @discardableResult
  public func keep(_ correction: Correction) throws(LibraryError) -> Int64 {
    try write { database in
      if let article = correction.article {
        let known = try Bool.fetchOne(
          database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [article.rawValue])
        guard known != nil else { throw LibraryError.noArticle(article) }
      }
      let id = try CorrectionStore(database).add(correction)
      try CorrectionEffect(database).follow(correction)
      return id
    }
  }

  /// The number of the rule that says the same and still decides: none that was made after it is about
  /// the same words or one of the same actors. Nil where there is none.
  public func standing(_ correction: Correction) throws(LibraryError) -> Int64? {
    let holding = try corrections().filter { !$0.isUndone }
    guard
      let same = holding.last(where: {
        $0.correction.change == correction.change && $0.correction.article == correction.article
      })
    else { return nil }
    let isDecided = holding.allSatisfy { later in
      later.id <= same.id || !later.correction.change.concerns(correction.change)
    }
    return isDecided ? same.id : nil
  }

  /// Takes a rule back: the one of that number, or the last one that holds. What it changed is as if
  /// it had never been made.
  ///
  /// - Returns: the rule; nil where none holds.
  /// - Throws: `LibraryError.noCorrection` where there is none of that number, or it is undone.
  public func undoCorrection(_ id: Int64? = nil) throws(LibraryError) -> KeptCorrection? {
    try toggle(
      id, "undone IS NULL", "id DESC",
      "UPDATE correction SET undone = 1 + (SELECT coalesce(max(undone), 0) FROM correction)")
  }

  /// Lets a rule hold again that was taken back: the one of that number, or the last one that was.
  ///
  /// - Returns: the rule; nil where none was taken back.
  /// - Throws: `LibraryError.noCorrection` where there is none of that number, or it holds.
  public func redoCorrection(_ id: Int64? = nil) throws(LibraryError) -> KeptCorrection? {
    try toggle(id, "undone IS NOT NULL", "undone DESC", "UPDATE correction SET undone = NULL")
  }

  private func toggle(
    _ id: Int64?, _ state: String, _ order: String, _ update: String
  ) throws(LibraryError) -> KeptCorrection? {
    try write { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT * FROM correction WHERE \(state) AND (?1 IS NULL OR id = ?1)
          ORDER BY \(order) LIMIT 1
          """, arguments: [id])
      guard let row else {
        if let id { throw LibraryError.noCorrection(id) }
        return nil
      }
      var kept = try KeptCorrection(row)
      kept.isUndone.toggle()
      try database.execute(sql: update + " WHERE id = ?", arguments: [kept.id])
      try CorrectionEffect(database).follow(kept.correction, isUndone: kept.isUndone)
      return kept
    }
  }
}

extension KeptCorrection {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["id"],
      correction: try CorrectionStore.correction(row["rule"], article: row["article"]),
      isUndone: row["undone"] != nil)
  }
}
