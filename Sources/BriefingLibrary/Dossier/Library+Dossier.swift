import BriefingModel
internal import GRDB

extension Library {
  /// What the library holds on an actor; nil where there is none of that number.
  /// O(actors of the articles that name it).
  ///
  /// - Parameter companionLimit: the most companions and outlets.
  public func dossier(
    of id: RegisteredActor.ID, companionLimit: Int = 20
  ) throws(LibraryError) -> ActorDossier? {
    try read { database in
      guard var dossier = try Self.opening(of: id, in: database) else { return nil }
      let source = try DossierSource(of: id, in: database)
      dossier.companions = try source.companions(limit: companionLimit)
      dossier.outlets = try source.outlets(limit: companionLimit)
      return dossier
    }
  }

  /// What the first screen of a dossier shows: who the actor is, roles and months, without companions
  /// and outlets; nil where there is none of that number. O(articles that name it), a tenth of the time
  /// of the whole.
  public func dossierOpening(of id: RegisteredActor.ID) throws(LibraryError) -> ActorDossier? {
    try read { try Self.opening(of: id, in: $0) }
  }

  private static func opening(
    of id: RegisteredActor.ID, in database: Database
  ) throws -> ActorDossier? {
    let source = try DossierSource(of: id, in: database)
    let roles = try source.roles()
    guard let (actor, months) = try source.appearance(role: roles.mostFrequent) else { return nil }
    return ActorDossier(actor: actor, roles: roles, companions: [], months: months, outlets: [])
  }

  /// The persons and organisations that appear with an actor most often, the most frequent first.
  /// O(actors of the articles that name it).
  public func companions(
    of id: RegisteredActor.ID, limit: Int
  ) throws(LibraryError) -> [ActorDossier.Companion] {
    try read { try DossierSource(of: id, in: $0).companions(limit: limit) }
  }

  /// The outlets that name an actor most often, the most frequent first. O(articles that name it).
  public func outlets(
    of id: RegisteredActor.ID, limit: Int
  ) throws(LibraryError) -> [ActorDossier.Outlet] {
    try read { try DossierSource(of: id, in: $0).outlets(limit: limit) }
  }

  /// How often each of some actors appears a month, in order; articles without a month are left out.
  /// O(articles that name them).
  public func months(
    of ids: [RegisteredActor.ID]
  ) throws(LibraryError) -> [RegisteredActor.ID: [ActorMonth]] {
    try read { database in
      let months = try ids.map { try DossierSource(of: $0, in: database).months() }
      return Dictionary(zip(ids, months)) { first, _ in first }
    }
  }
}

extension [ActorDossier.Role] {
  /// What most articles say, of such the last that was said.
  fileprivate var mostFrequent: String? {
    self.max {
      ($0.articleCount, $0.lastDate?.dayNumber ?? 0) < (
        $1.articleCount, $1.lastDate?.dayNumber ?? 0
      )
    }?.wording
  }
}
