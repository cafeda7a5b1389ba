import BriefingModel
import Foundation
internal import GRDB

/// The findings that the tables were made from: as the analysis has them, with the corrections that
/// decide an article's rows.
struct FoundFindings {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The findings of an article; nil where there are none.
  func findings(of id: ArticleID, _ text: ArticleText) throws -> Findings? {
    guard let found = try uncorrected(of: id) else { return nil }
    let rules = try CorrectionStore(database).indexRules(for: id)
    guard !rules.isEmpty else { return found }
    return CorrectionReplay(rules, on: found, of: text, article: id).findings
  }

  /// The findings of an article as the analysis has them; nil where there are none.
  func uncorrected(of id: ArticleID) throws -> Findings? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT engine, findings FROM articleFindings WHERE article = ?"),
      arguments: [id.rawValue])
    return row.flatMap { FindingsCoder.decode(Array($0[1] as Data), engine: $0[0]) }
  }
}
