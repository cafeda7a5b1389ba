import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// The rules that hold and no longer find what they are about in their article: the words that they
  /// name, or the actor. O(what was found in the articles that have rules of their own).
  public func lostCorrections() throws(LibraryError) -> Set<Int64> {
    try read { database in
      let articles = try Int64.fetchAll(
        database,
        sql: """
          SELECT DISTINCT article FROM correction WHERE undone IS NULL AND article IS NOT NULL
          """)
      return try articles.reduce(into: []) { lost, id in
        lost.formUnion(try Self.lost(in: ArticleID(rawValue: id), database))
      }
    }
  }

  /// How many of the rules for an article found their words in the version before that one, and find
  /// them no longer. O(rules × length of the text).
  public func correctionsLost(
    in id: ArticleID, version: Int
  ) throws(LibraryError) -> Int {
    let anchors = try corrections(for: id).compactMap(\.change.anchor)
    guard !anchors.isEmpty, let text = try article(id, version: version)?.text,
      let before = try article(id, version: version - 1)?.text
    else { return 0 }
    return anchors.count { $0.resolve(in: text) == nil && $0.resolve(in: before) != nil }
  }

  private static func lost(in id: ArticleID, _ database: Database) throws -> Set<Int64> {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, article, rule FROM correction
        WHERE undone IS NULL AND (article IS NULL OR article = ?) ORDER BY id
        """, arguments: [id.rawValue])
    let rules = rows.compactMap { row in
      (try? CorrectionStore.correction(row[2], article: row[1])).map { (id: row[0] as Int64, $0) }
    }
    guard
      let bytes = try Data.fetchOne(
        database, sql: "SELECT text FROM articleText WHERE article = ?", arguments: [id.rawValue])
    else { return [] }
    let text = ArticleText(decoding: Array(bytes))
    guard let findings = try FoundFindings(database).uncorrected(of: id) else {
      // Nothing is known of the article yet but its words.
      return Set(
        rules.filter {
          $0.1.article == id && $0.1.change.anchor.map { $0.resolve(in: text) == nil } ?? false
        }
        .map(\.id))
    }
    let replay = CorrectionReplay(rules.map(\.1), on: findings, of: text, article: id)
    let orphans = Set(replay.orphans)
    return Set(rules.filter { orphans.contains($0.1) }.map(\.id))
  }
}
