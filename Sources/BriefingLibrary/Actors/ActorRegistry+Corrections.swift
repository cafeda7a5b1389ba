import BriefingModel
internal import GRDB

extension ActorRegistry {
  /// Lays the reader's rules for the whole library over the registry anew, in their order: who is
  /// shown as whom, under which name and kind, or not at all. What an article shows by itself, and
  /// rules that part names, are the business of `CorrectionReplay`.
  /// O(rules × actors of the names in them).
  func replay(_ rules: [Correction]) throws {
    try database.execute(
      sql: """
        UPDATE registeredActor
        SET identity = id, shownName = NULL, shownKind = NULL, isHidden = 0
        WHERE identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden
        """)
    for rule in rules where rule.article == nil { try apply(rule.change) }
  }

  private func apply(_ change: Correction.Change) throws {
    let names = RegistryNames(database)
    switch change {
    case .merge(let actor, let target):
      let sources = try names.actors(actor)
      guard let goal = try names.actors(target).first(where: { !sources.contains($0) }) else {
        try set("shownName = ?, shownKind = ?", [target.name, target.kind.code], of: sources)
        return
      }
      try merge(sources, into: goal)
    case .rename(let actor, let name):
      try set("shownName = ?", [name], of: try names.actors(actor))
    case .retype(let actor, let kind):
      try set("shownKind = ?", [kind.code], of: try names.actors(actor))
    case .hide(let actor):
      try set("isHidden = ?", [1], of: try names.actors(actor))
    case .split, .keepApart, .reassign, .drop, .addQuotation, .addActor: break
    }
  }

  /// Shows actors, and whoever is shown as one of them, as `goal` is shown.
  private func merge(_ sources: [Int64], into goal: Int64) throws {
    let names = RegistryNames(database)
    let members = try names.members(of: try names.identities(of: sources))
    guard let identity = try names.identities(of: [goal]).first else { return }
    for member in members where member != identity {
      try database.execute(
        sql: "UPDATE registeredActor SET identity = ? WHERE id = ?", arguments: [identity, member])
    }
  }

  /// Sets what the identities of actors are shown as.
  private func set(
    _ assignment: String, _ values: [any DatabaseValueConvertible], of ids: [Int64]
  ) throws {
    let list = IDList(try RegistryNames(database).identities(of: ids)).json
    try database.execute(
      sql: """
        UPDATE registeredActor SET \(assignment)
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: StatementArguments(values) + [list])
  }
}
