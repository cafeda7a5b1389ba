import BriefingModel
internal import GRDB

/// The rows of what publishers call registered actors.
struct IdentifierTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The registered actor of a kind that a publisher means, the oldest of several.
  func actor(_ identifiers: [PublisherIdentifier], kind: Actor.Kind) throws -> Int64? {
    for identifier in identifiers {
      let actor = try Int64.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT actor FROM registeredIdentifier
              JOIN registeredActor ON registeredActor.id = registeredIdentifier.actor
            WHERE vocabulary = ? AND code = ? AND kind = ? ORDER BY actor LIMIT 1
            """), arguments: [identifier.vocabulary, identifier.code, kind.code])
      if let actor { return actor }
    }
    return nil
  }

  /// Whether a publisher knows a registered actor by another code of the same vocabulary.
  func contradict(_ identifiers: [PublisherIdentifier], _ actor: Int64) throws -> Bool {
    try identifiers.contains { identifier in
      let codes = try String.fetchSet(
        database.cachedStatement(
          sql: "SELECT code FROM registeredIdentifier WHERE actor = ? AND vocabulary = ?"),
        arguments: [actor, identifier.vocabulary])
      return !codes.isEmpty && !codes.contains(identifier.code)
    }
  }

  /// Remembers what publishers call an actor.
  func keep(_ identifiers: [PublisherIdentifier], of actor: Int64) throws {
    for identifier in identifiers {
      try database.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO registeredIdentifier (vocabulary, code, actor) VALUES (?, ?, ?)
          """
      ).execute(arguments: [identifier.vocabulary, identifier.code, actor])
    }
  }
}
