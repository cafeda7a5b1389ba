import BriefingModel
internal import GRDB

/// Looks registered actors up by their names.
struct RegistryNames {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// The registered actors that a rule of the reader's means, the oldest first: those that are
  /// called so, or else those that have it among their other names; with a role, those that were
  /// said to be that.
  func actors(_ reference: ActorReference) throws -> [Int64] {
    let key = NameKey(reference.name).text
    let named = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT registeredActor.id, registeredActor.key = ?1 FROM registeredName
            JOIN registeredActor ON registeredActor.id = registeredName.actor
          WHERE registeredName.key = ?1 AND coalesce(shownKind, kind) = ?2
          ORDER BY registeredActor.id
          """), arguments: [key, reference.kind.code])
    var found = named.filter { $0[1] }.map { $0[0] as Int64 }
    if found.isEmpty, named.count == 1 { found = named.map { $0[0] as Int64 } }
    found += try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM registeredActor INDEXED BY registeredActorCorrected
        WHERE (identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden)
          AND shownName = ? AND coalesce(shownKind, kind) = ? ORDER BY id
        """, arguments: [reference.name, reference.kind.code]
    ).filter { !found.contains($0) }
    guard reference.role != nil else { return found }
    return try found.filter { try hasRole($0, reference.role) }
  }

  /// All names of a registered actor.
  func keys(of id: Int64) throws -> [NameKey] {
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT key FROM registeredName WHERE actor = ?"),
      arguments: [id]
    ).map(NameKey.init(kept:))
  }

  /// Whether a registered actor has a name, and, where the reference says one, a role.
  func has(_ id: Int64, _ reference: ActorReference) throws -> Bool {
    let isNamed = try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM registeredName WHERE key = ? AND actor = ?"),
      arguments: [NameKey(reference.name).text, id])
    guard isNamed != nil else { return false }
    return try hasRole(id, reference.role)
  }

  private func hasRole(_ id: Int64, _ role: String?) throws -> Bool {
    guard let role else { return true }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT 1 FROM foundRole JOIN roleWording ON roleWording.id = foundRole.wording
        WHERE actor = ? AND roleWording.wording = ? COLLATE NOCASE LIMIT 1
        """, arguments: [id, role]) ?? false
  }

  /// The identities that have a name in which words stand, hidden ones left out: as a reader would
  /// type it, in any order of case and diacritics.
  ///
  /// - Parameter limit: So many that a common surname has them all, and so few that one letter with
  ///   an asterisk does not take all of a large library.
  func identities(holding words: SearchWords, limit: Int = 10_000) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT identity FROM nameSearch
          JOIN registeredName ON registeredName.id = nameSearch.rowid
          JOIN registeredActor ON registeredActor.id = registeredName.actor
        WHERE nameSearch MATCH ? AND NOT isHidden
        UNION SELECT identity FROM registeredActor INDEXED BY registeredActorCorrected
        WHERE (identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden)
          AND shownName LIKE ? ESCAPE '\\' AND NOT isHidden
        LIMIT ?
        """, arguments: [words.expression, words.pattern, limit])
  }

  /// The registered actors that are shown as one of `identities`.
  func members(of identities: [Int64]) throws -> [Int64] {
    guard !identities.isEmpty else { return [] }
    let list = IDList(identities).json
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT value FROM json_each(?1) WHERE value IN
          (SELECT id FROM registeredActor WHERE id = value AND identity = id)
        UNION SELECT id FROM registeredActor INDEXED BY registeredActorCorrected
        WHERE (identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden)
          AND identity IN (SELECT value FROM json_each(?1))
        """, arguments: [list])
  }
}
