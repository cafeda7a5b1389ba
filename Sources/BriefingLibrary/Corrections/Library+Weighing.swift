import BriefingModel
internal import GRDB

extension Library {
  /// A rule for the whole library as it can be kept, and what it would change: where several actors
  /// have the name that it gives, the one that an article names is told from them by a role.
  /// O(articles of the actor).
  ///
  /// - Parameter article: where the actor was met; nil where it is known by its name alone.
  public func weigh(
    _ change: Correction.Change, from article: ArticleID?
  ) throws(LibraryError) -> (change: Correction.Change, reach: CorrectionReach) {
    try read { database in
      let change = try change.mapActors { try Self.sharpened($0, article, in: database) }
      guard let actor = change.actors.first else {
        return (change, CorrectionReach(articleCount: 0, mentionCount: 0, quotationCount: 0))
      }
      let ids = try RegistryNames(database).actors(actor)
      let counted = try Self.counted(
        try RegistryNames(database).identities(of: ids), kind: nil, limit: .max, in: database)
      return (
        change,
        CorrectionReach(
          articleCount: counted.reduce(0) { $0 + $1.articleCount },
          mentionCount: counted.reduce(0) { $0 + $1.mentionCount },
          quotationCount: counted.reduce(0) { $0 + $1.quotationCount })
      )
    }
  }

  /// A reference that means one actor of the library, where it can.
  private static func sharpened(
    _ reference: ActorReference, _ article: ArticleID?, in database: Database
  ) throws -> ActorReference {
    var reference = reference
    reference.mention = nil  // A passage of one article means nothing in the others.
    let names = RegistryNames(database)
    let namesakes = try names.actors(ActorReference(reference.name, kind: reference.kind))
    guard namesakes.count > 1 else {
      reference.role = nil
      return reference
    }
    guard reference.role == nil, let article else { return reference }
    let role = try String.fetchOne(
      database,
      sql: """
        SELECT roleWording.wording FROM foundRole
          JOIN roleWording ON roleWording.id = foundRole.wording
        WHERE foundRole.article = ? AND foundRole.actor IN (SELECT value FROM json_each(?))
        LIMIT 1
        """, arguments: [article.rawValue, IDList(namesakes).json])
    reference.role = role
    return reference
  }
}

extension RegistryNames {
  /// Whoever some registered actors are shown as.
  func identities(of ids: [Int64]) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT identity FROM registeredActor
        WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [IDList(ids).json])
  }
}
