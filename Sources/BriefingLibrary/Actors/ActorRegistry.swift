import BriefingModel
import Foundation
internal import GRDB

/// Links the actors of different articles, within a transaction.
///
/// Each actor of an article is given to a registered one, or registered anew; registered ones are
/// never joined by themselves. Precision comes first:
///
/// - **A place or an organisation** is the registered one of the same name. By another name (an
///   acronym, a name of several words) it is one that has that name, if only one has.
/// - **A person** is a registered one that has the same name, or the same full name among its other
///   names, *and* shares something that tells people of one name apart (`ActorEvidence`): the wording
///   of a role, a name within a role, two words of roles, or two companions. Copies of one
///   story share all of these. Of several, it is the one that shares most; of equals, the oldest. A
///   single name ("Rask") is only linked where one alone shares something.
/// - **Whoever the publisher calls the same** (`PublisherIdentifier`) is the same, whatever the names;
///   whoever it calls something else is somebody else.
/// - People whose gender the texts show to differ are two, and so are those whom the reader keeps
///   apart.
///
/// The result depends on nothing but the articles and the order in which they came. Adding one costs
/// a few look-ups a name, whatever the size of the library; `Library.forgetFound` and `catchUp` make it
/// all anew.
///
/// What the reader corrected in the whole library (`Correction`) is not mixed into this: it is laid
/// over it in columns of its own (`ActorRegistry+Corrections.swift`), so that it can be taken back.
struct ActorRegistry {
  let database: Database
  /// The pairs that the reader keeps apart.
  private let apart: [(ActorReference, ActorReference)]
  /// Those of the library's whom the reader named as speakers, told from others by a role.
  private let chosen: [ActorReference]

  /// How many registered actors of one name are compared, the oldest first.
  private static let candidateLimit = 64

  init(_ database: Database, rules: [Correction] = []) {
    self.database = database
    chosen = rules.compactMap { rule in
      switch rule.change {
      case .reassign(_, let speaker), .addQuotation(_, _, let speaker):
        speaker?.actor.flatMap { $0.role == nil ? nil : $0 }
      default: nil
      }
    }
    apart = rules.compactMap { rule in
      if case .keepApart(let actor, let other) = rule.change { (actor, other) } else { nil }
    }
  }

  /// A registered actor that a new one is compared with.
  struct Candidate {
    var id: Int64
    var key: String
    var name: String
    var gender: Int
    var evidence: ActorEvidence

    init(id: Int64, _ actor: Actor, _ key: NameKey) {
      self.id = id
      (self.key, name, gender) = (key.text, actor.name, 0)
      evidence = ActorEvidence()
    }

    /// The actor in a row of number, key, name, gender and evidence.
    init(_ row: Row) {
      (id, key, name, gender) = (row[0], row[1], row[2], row[3])
      evidence = ActorEvidence(Array(row[4] as Data))
    }

    /// Takes over what an occurrence shows; whether anything was new.
    mutating func learn(_ actor: Actor, _ key: NameKey, _ evidence: ActorEvidence) -> Bool {
      var isNew = self.evidence.formUnion(evidence)
      if gender == 0, actor.gender.code != 0 { (gender, isNew) = (actor.gender.code, true) }
      // An acronym or a single name gives way to the full name.
      if key.isFull, !self.key.contains(" ") {
        (self.key, name, isNew) = (key.text, actor.name, true)
      }
      return isNew
    }
  }

  /// The registered actors of an article's actors, in their order; new ones are made. `identifiers`
  /// are what the publisher calls them, by their places.
  func register(
    _ actors: [Actor], identifiers: [Int: [PublisherIdentifier]] = [:]
  ) throws -> [Int64] {
    let evidence = Self.evidence(actors)
    return try actors.indices.map { index in
      let actor = actors[index]
      return try register(
        actor, NameKey(actor.name), evidence[index], identifiers[index] ?? [])
    }
  }

  /// What an article shows of each of its actors.
  static func evidence(_ actors: [Actor]) -> [ActorEvidence] {
    let companions = actors.map { actor in
      let key = NameKey(actor.name)
      return actor.kind != .place && (key.isFull || actor.kind == .organization) ? key.hash : nil
    }
    // One more than is kept, because nobody is a companion of their own.
    let known = ActorEvidence.firstCompanions(companions.compactMap(\.self))
    return zip(actors, companions).map { actor, own in
      guard actor.kind == .person else { return ActorEvidence() }
      return ActorEvidence(
        roles: actor.roles.map(\.text), companions: known.filter { $0 != own })
    }
  }

  private func register(
    _ actor: Actor, _ key: NameKey, _ evidence: ActorEvidence,
    _ identifiers: [PublisherIdentifier]
  ) throws -> Int64 {
    let known =
      try chosenByReader(actor, key)
      ?? identified(actor, identifiers)
      ?? (actor.kind == .person
        ? person(actor, key, evidence, identifiers) : body(actor, key, identifiers))
    let id: Int64
    if let known {
      id = known.id
      try update(known, with: actor, key, evidence)
    } else {
      id = try insert(actor, key, evidence)
    }
    try add([actor.name] + actor.aliases, to: id)
    try IdentifierTable(database).keep(identifiers, of: id)
    return id
  }

  /// The one of the library's that the reader meant, where the article itself says nothing of it.
  private func chosenByReader(_ actor: Actor, _ key: NameKey) throws -> Candidate? {
    guard actor.roles.isEmpty,
      let reference = chosen.first(where: {
        $0.kind == actor.kind && ActorReference.isSameName($0.name, actor.name)
      })
    else { return nil }
    let meant = try RegistryNames(database).actors(reference)
    return try candidates(key, actor, []).first { meant.contains($0.id) }
  }

  /// The registered actor that the publisher calls the same, unless the reader keeps the two apart, or
  /// the names have no word in common: whoever writes a page can call anybody anything.
  private func identified(
    _ actor: Actor, _ identifiers: [PublisherIdentifier]
  ) throws -> Candidate? {
    guard let id = try IdentifierTable(database).actor(identifiers, kind: actor.kind),
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT id, key, name, gender, evidence FROM registeredActor WHERE id = ?"),
        arguments: [id])
    else { return nil }
    let candidate = Candidate(row)
    guard try sharesWord(actor, candidate.id) else { return nil }
    return try isKeptApart(actor, candidate) ? nil : candidate
  }

  /// Whether a word of an actor's names is in a name of a registered one.
  private func sharesWord(_ actor: Actor, _ id: Int64) throws -> Bool {
    let known = Set(try RegistryNames(database).keys(of: id).flatMap(\.words))
    return ([actor.name] + actor.aliases).contains { !known.isDisjoint(with: NameKey($0).words) }
  }

  private func person(
    _ actor: Actor, _ key: NameKey, _ evidence: ActorEvidence,
    _ identifiers: [PublisherIdentifier]
  ) throws -> Candidate? {
    let otherNames = actor.aliases.map { NameKey($0) }.filter(\.isFull)
    for name in [key] + otherNames where !name.text.isEmpty {
      let scored = try candidates(name, actor, identifiers)
        .map { (candidate: $0, shared: $0.evidence.shared(with: evidence)) }
        .filter { $0.shared >= ActorEvidence.threshold }
      if name.isFull || scored.count == 1,
        let most = scored.map(\.shared).max(),
        let best = scored.first(where: { $0.shared == most })
      {
        return best.candidate
      }
    }
    return nil
  }

  private func body(
    _ actor: Actor, _ key: NameKey, _ identifiers: [PublisherIdentifier]
  ) throws -> Candidate? {
    let byName = try candidates(key, actor, identifiers)
    if let same = byName.first(where: { $0.key == key.text }) { return same }
    if byName.count == 1, key.isFull || Self.isAcronym(actor.name) { return byName[0] }
    for alias in actor.aliases where NameKey(alias).isFull || Self.isAcronym(alias) {
      let byAlias = try candidates(NameKey(alias), actor, identifiers)
      if byAlias.count == 1 { return byAlias[0] }
    }
    return nil
  }

  private static func isAcronym(_ name: String) -> Bool {
    (2...8).contains(name.count) && name.allSatisfy { $0.isUppercase || $0 == "." || $0 == "-" }
  }

  /// The registered actors of a kind that have a name, without those that are certainly others.
  private func candidates(
    _ key: NameKey, _ actor: Actor, _ identifiers: [PublisherIdentifier]
  ) throws -> [Candidate] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT registeredActor.id, registeredActor.key, registeredActor.name, gender, evidence
          FROM registeredName JOIN registeredActor ON registeredActor.id = registeredName.actor
          WHERE registeredName.key = ? AND kind = ? ORDER BY registeredName.actor LIMIT ?
          """), arguments: [key.text, actor.kind.code, Self.candidateLimit])
    return try rows.compactMap { row in
      let candidate = Candidate(row)
      let gender = actor.gender.code
      if gender != 0, candidate.gender != 0, gender != candidate.gender { return nil }
      if try IdentifierTable(database).contradict(identifiers, candidate.id) { return nil }
      return try isKeptApart(actor, candidate) ? nil : candidate
    }
  }

  private func isKeptApart(_ actor: Actor, _ candidate: Candidate) throws -> Bool {
    try apart.contains { pair in
      try [(pair.0, pair.1), (pair.1, pair.0)].contains { one, other in
        guard actor.kind == one.kind, one.means(actor) else { return false }
        return try RegistryNames(database).has(candidate.id, other)
      }
    }
  }

  private func insert(_ actor: Actor, _ key: NameKey, _ evidence: ActorEvidence) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO registeredActor (identity, kind, name, key, gender, evidence)
        VALUES (0, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        actor.kind.code, actor.name, key.text, actor.gender.code, Data(evidence.bytes),
      ])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "UPDATE registeredActor SET identity = id WHERE id = ?")
      .execute(arguments: [id])
    return id
  }

  private func update(
    _ known: Candidate, with actor: Actor, _ key: NameKey, _ evidence: ActorEvidence
  ) throws {
    var known = known
    if known.learn(actor, key, evidence) { try keep(known) }
  }

  /// Writes what is known of a registered actor.
  func keep(_ known: Candidate) throws {
    try database.cachedStatement(
      sql: "UPDATE registeredActor SET name = ?, key = ?, gender = ?, evidence = ? WHERE id = ?"
    ).execute(
      arguments: [
        known.name, known.key, known.gender, Data(known.evidence.bytes), known.id,
      ])
  }

  func add(_ names: [String], to id: Int64) throws {
    for name in names {
      let key = NameKey(name)
      guard !key.text.isEmpty else { continue }
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO registeredName (actor, key, name) VALUES (?, ?, ?)"
      ).execute(arguments: [id, key.text, name])
      guard database.changesCount == 1 else { continue }
      try database.cachedStatement(sql: "INSERT INTO nameSearch (rowid, name) VALUES (?, ?)")
        .execute(arguments: [database.lastInsertedRowID, name])
    }
  }
}

extension ActorReference {
  /// Whether an actor of an article is meant, by its name and, where there is one, its role.
  fileprivate func means(_ actor: Actor) -> Bool {
    let names = [actor.name] + actor.aliases
    guard names.contains(where: { ActorReference.isSameName($0, name) }) else { return false }
    guard let role else { return true }
    return actor.roles.contains { ActorReference.isSameName($0.text, role) }
  }
}
