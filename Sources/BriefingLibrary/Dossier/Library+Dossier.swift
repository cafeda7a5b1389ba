import BriefingModel
import GRDB

extension Library {
  /// What the library holds on an actor; nil where there is none of that number.
  /// O(actors of the articles that name it).
  ///
  /// - Parameter companionLimit: the most companions and outlets.
  public func dossier(
    of id: RegisteredActor.ID, companionLimit: Int = 20
  ) throws(LibraryError) -> ActorDossier? {
    try read { database in
      let actors = try Self.counted([id.rawValue], kind: nil, limit: 1, in: database)
      guard let actor = actors.first else { return nil }
      let members = try RegistryNames(database).members(of: [id.rawValue])
      let source = DossierSource(database: database, members: members)
      return ActorDossier(
        actor: actor, roles: try source.roles(),
        companions: try source.companions(limit: companionLimit), months: try source.months(),
        outlets: try source.outlets(limit: companionLimit))
    }
  }

  /// How often an actor appears a month, in order; articles without a month are left out.
  public func months(of id: RegisteredActor.ID) throws(LibraryError) -> [ActorMonth] {
    try read { database in
      let members = try RegistryNames(database).members(of: [id.rawValue])
      return try DossierSource(database: database, members: members).months()
    }
  }
}

/// Reads what the tables hold on the registered actors that are one.
struct DossierSource {
  let database: Database
  private let members: String

  init(database: Database, members: [Int64]) {
    self.database = database
    self.members = IDList(members).json
  }

  /// The registered actors as a condition on a column.
  private static let isMember = "IN (SELECT value FROM json_each(?1))"

  func roles() throws -> [ActorDossier.Role] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT roleWording.wording, min(nullif(day, 0)) AS first, max(nullif(day, 0)),
          count(DISTINCT article) AS articles
        FROM foundRole JOIN roleWording ON roleWording.id = foundRole.wording
        WHERE actor \(Self.isMember) GROUP BY foundRole.wording
        ORDER BY first, articles DESC, roleWording.wording
        """, arguments: [members]
    ).map { row in
      ActorDossier.Role(
        wording: row[0], firstDate: (row[1] as Int?).flatMap { CalendarDate(dayNumber: $0) },
        lastDate: (row[2] as Int?).flatMap { CalendarDate(dayNumber: $0) }, articleCount: row[3])
    }
  }

  func companions(limit: Int) throws -> [ActorDossier.Companion] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT shown.id, coalesce(shown.shownName, shown.name),
          coalesce(shown.shownKind, shown.kind) AS kind, sum(articles) AS total
        FROM (
          SELECT other.actor AS actor, count(*) AS articles
          FROM (SELECT DISTINCT article FROM foundActor WHERE actor \(Self.isMember)) AS own
            CROSS JOIN foundActor AS other INDEXED BY foundActorArticle
              ON other.article = own.article
          GROUP BY other.actor
        ) AS counted
          JOIN registeredActor AS member ON member.id = counted.actor
          JOIN registeredActor AS shown ON shown.id = member.identity
        WHERE NOT shown.isHidden AND coalesce(shown.shownKind, shown.kind) <> 2
          AND member.id NOT \(Self.isMember)
        GROUP BY shown.id ORDER BY total DESC, shown.id LIMIT ?2
        """, arguments: [members, max(limit, 0)]
    ).map { row in
      ActorDossier.Companion(
        id: RegisteredActor.ID(rawValue: row[0]), name: row[1], kind: Actor.Kind(code: row[2]),
        articleCount: row[3])
    }
  }

  func months() throws -> [ActorMonth] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT day / 100 AS month, count(DISTINCT article), sum(mentions), sum(quotations)
        FROM foundActor WHERE actor \(Self.isMember) AND day / 100 % 100 > 0
        GROUP BY month ORDER BY month
        """, arguments: [members]
    ).compactMap { row in
      CalendarDate(dayNumber: row[0] * 100).map {
        ActorMonth(month: $0, articleCount: row[1], mentionCount: row[2], quotationCount: row[3])
      }
    }
  }

  func outlets(limit: Int) throws -> [ActorDossier.Outlet] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT outlet, count(*) AS articles
        FROM (SELECT DISTINCT article FROM foundActor WHERE actor \(Self.isMember)) AS own
          CROSS JOIN article ON article.id = own.article
        WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY articles DESC, outlet LIMIT ?2
        """, arguments: [members, max(limit, 0)]
    ).map { ActorDossier.Outlet(name: $0[0], articleCount: $0[1]) }
  }
}
