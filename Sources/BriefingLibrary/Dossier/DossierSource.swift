import BriefingModel
internal import GRDB

/// Reads what the tables hold on the registered actors that are one.
struct DossierSource {
  private let database: Database
  private let id: RegisteredActor.ID
  private let numbers: [Int64]
  private var members: String { IDList(numbers).json }

  init(of id: RegisteredActor.ID, in database: Database) throws {
    self.database = database
    self.id = id
    numbers = try RegistryNames(database).members(of: [id.rawValue])
  }

  /// The registered actors as a condition on a column.
  private static let isMember = "IN (SELECT value FROM json_each(?1))"

  func roles() throws -> [ActorDossier.Role] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT roleWording.wording, first, last, articles
        FROM (
          SELECT wording, min(nullif(day, 0)) AS first, max(nullif(day, 0)) AS last,
            count(DISTINCT article) FILTER (WHERE NOT isCopy) AS articles
          FROM foundRole WHERE actor \(Self.isMember) GROUP BY wording
        ) AS counted JOIN roleWording ON roleWording.id = counted.wording
        ORDER BY first, articles DESC, roleWording.wording
        """, arguments: [members]
    ).map { row in
      ActorDossier.Role(
        wording: row[0], firstDate: (row[1] as Int?).flatMap { CalendarDate(dayNumber: $0) },
        lastDate: (row[2] as Int?).flatMap { CalendarDate(dayNumber: $0) }, articleCount: row[3])
    }
  }

  /// Counted here and not by SQLite, which would sort all of them first.
  func companions(limit: Int) throws -> [ActorDossier.Companion] {
    let others = try Int64.fetchCursor(
      database,
      sql: """
        SELECT other.actor
        FROM (
          SELECT DISTINCT article FROM foundActor WHERE actor \(Self.isMember) AND NOT isCopy
        ) AS own
          CROSS JOIN foundActor AS other INDEXED BY foundActorArticle
            ON other.article = own.article
        """, arguments: [members])
    var counts: [Int64: Int] = [:]
    while let other = try others.next() { counts[other, default: 0] += 1 }
    try join(&counts)
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var companions: [ActorDossier.Companion] = []
    for (id, count) in ordered where companions.count < limit {
      if let companion = try companion(id, count) { companions.append(companion) }
    }
    return companions
  }

  /// Counts registered actors as whom they are shown, and the actor itself not at all.
  private func join(_ counts: inout [Int64: Int]) throws {
    let corrected = try Row.fetchAll(
      database,
      sql: """
        SELECT id, identity FROM registeredActor INDEXED BY registeredActorCorrected
        WHERE identity <> id
          AND (identity <> id OR shownName IS NOT NULL OR shownKind IS NOT NULL OR isHidden)
        """)
    for row in corrected {
      guard let count = counts.removeValue(forKey: row[0]) else { continue }
      counts[row[1], default: 0] += count
    }
    for own in try Int64.fetchAll(
      database, sql: "SELECT identity FROM registeredActor WHERE id \(Self.isMember)",
      arguments: [members])
    {
      counts[own] = nil
    }
  }

  /// A person or organisation that is not hidden; nil where it is something else.
  private func companion(_ id: Int64, _ count: Int) throws -> ActorDossier.Companion? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT coalesce(shownName, name), coalesce(shownKind, kind) AS kind FROM registeredActor
          WHERE id = ? AND NOT isHidden AND coalesce(shownKind, kind) <> 2
          """), arguments: [id]
    ).map { row in
      ActorDossier.Companion(
        id: RegisteredActor.ID(rawValue: id), name: row[0], kind: Actor.Kind(code: row[1]),
        articleCount: count)
    }
  }

  /// Who the actor is and how often it appears a month, counted in one pass; nil where it is in no
  /// article, or hidden.
  func appearance(role: String?) throws -> (actor: RegisteredActor, months: [ActorMonth])? {
    let shown = try Row.fetchOne(
      database,
      sql: """
        SELECT coalesce(shownName, name), coalesce(shownKind, kind) FROM registeredActor
        WHERE id = ? AND NOT isHidden
        """, arguments: [id.rawValue])
    let rows = try monthRows()
    guard let shown, !rows.isEmpty else { return nil }
    let name: String = shown[0]
    let actor = RegisteredActor(
      id: id, name: name, kind: Actor.Kind(code: shown[1]),
      aliases: try Library.aliases(of: numbers, besides: name, in: database), role: role,
      articleCount: rows.reduce(0) { $0 + $1[1] }, mentionCount: rows.reduce(0) { $0 + $1[2] },
      quotationCount: rows.reduce(0) { $0 + $1[3] },
      firstDate: rows.compactMap { $0[4] as Int? }.first.flatMap { CalendarDate(dayNumber: $0) },
      lastDate: rows.compactMap { $0[5] as Int? }.last.flatMap { CalendarDate(dayNumber: $0) })
    return (actor, rows.compactMap(Self.month))
  }

  /// How often the actor appears a month.
  func months() throws -> [ActorMonth] { try monthRows().compactMap(Self.month) }

  private func monthRows() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT day / 100 AS month, count(DISTINCT article) FILTER (WHERE NOT isCopy),
          coalesce(sum(mentions) FILTER (WHERE NOT isCopy), 0), sum(quotations - copiedQuotations),
          min(nullif(day, 0)), max(nullif(day, 0))
        FROM foundActor WHERE actor \(Self.isMember) GROUP BY month ORDER BY month
        """, arguments: [members])
  }

  private static func month(_ row: Row) -> ActorMonth? {
    guard row[0] as Int % 100 > 0, row[1] as Int > 0 || row[3] as Int > 0 else { return nil }
    return CalendarDate(dayNumber: row[0] * 100).map {
      ActorMonth(month: $0, articleCount: row[1], mentionCount: row[2], quotationCount: row[3])
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
