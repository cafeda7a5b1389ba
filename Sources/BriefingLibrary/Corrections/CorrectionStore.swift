import BriefingModel
import Foundation
internal import GRDB

/// The reader's corrections, within a transaction.
struct CorrectionStore {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The rules that hold, in the order in which they were made.
  func active() throws -> [Correction] {
    try decode("SELECT article, rule FROM correction WHERE undone IS NULL ORDER BY id", [])
  }

  /// The rules that hold in an article, in their order.
  func active(in id: ArticleID) throws -> [Correction] {
    try decode(
      """
      SELECT article, rule FROM correction
      WHERE undone IS NULL AND (article IS NULL OR article = ?) ORDER BY id
      """, [id.rawValue])
  }

  /// The rules that decide what an article's rows in the tables are: those for it, and those of the
  /// library that part names. The others of the library are laid over the registry.
  func indexRules(for id: ArticleID) throws -> [Correction] {
    try active(in: id).filter { rule in
      if rule.article != nil { return true }
      return switch rule.change {
      case .split, .keepApart: true
      case .merge, .rename, .retype, .hide, .reassign, .drop, .addQuotation, .addActor: false
      }
    }
  }

  /// Whether a rule of the library names one of these actors, so that the registry has to be looked
  /// at again.
  func concernsRegistry(_ actors: [Actor]) throws -> Bool {
    let rules = try decode(
      "SELECT article, rule FROM correction WHERE undone IS NULL AND article IS NULL", [])
    guard !rules.isEmpty else { return false }
    let keys = Set(rules.flatMap(\.references).map { NameKey($0.name) })
    return actors.contains { actor in
      keys.contains(NameKey(actor.name)) || actor.aliases.contains { keys.contains(NameKey($0)) }
    }
  }

  private func decode(_ sql: String, _ arguments: StatementArguments) throws -> [Correction] {
    try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
      .compactMap { try? Self.correction($0[1], article: $0[0]) }
  }

  /// The rule of a row.
  static func correction(_ rule: String, article: Int64?) throws -> Correction {
    var correction = try JSONDecoder().decode(Correction.self, from: Data(rule.utf8))
    correction.article = article.map { ArticleID(rawValue: $0) }
    return correction
  }

  /// Adds a rule; its number.
  func add(_ correction: Correction) throws -> Int64 {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var rule = correction
    rule.article = nil
    try database.execute(
      sql: "INSERT INTO correction (article, rule, created) VALUES (?, ?, ?)",
      arguments: [
        correction.article?.rawValue,
        String(decoding: try encoder.encode(rule), as: UTF8.self), correction.created,
      ])
    return database.lastInsertedRowID
  }
}

extension Correction {
  /// The actors that it names.
  var references: [ActorReference] { change.actors }
}
