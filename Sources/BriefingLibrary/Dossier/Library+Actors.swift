import BriefingModel
internal import GRDB

extension Library {
  /// The actors that have a name with some words in it, those first that stand in most articles;
  /// hidden ones left out.
  /// O(articles of the actors).
  public func actors(
    named words: String, kind: Actor.Kind? = nil, limit: Int
  ) throws(LibraryError) -> [RegisteredActor] {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    return try read { database in
      let names = RegistryNames(database)
      let identities = try names.identities(
        holding: SearchWords(words.filter { $0 != "*" }, isPrefix: words.hasSuffix("*")))
      return try Self.counted(identities, kind: kind, limit: limit, in: database)
    }
  }

  /// The actors that stand in most articles; hidden ones left out. O(actors of all articles).
  public func frequentActors(
    kind: Actor.Kind? = nil, limit: Int
  ) throws(LibraryError) -> [RegisteredActor] {
    try read { database in
      let identities = try Int64.fetchAll(
        database,
        sql: """
          SELECT shown.id FROM (SELECT actor, sum(NOT isCopy) AS articles FROM foundActor GROUP BY actor)
            AS counted
            JOIN registeredActor AS member ON member.id = counted.actor
            JOIN registeredActor AS shown ON shown.id = member.identity
          WHERE NOT shown.isHidden AND (?1 IS NULL OR coalesce(shown.shownKind, shown.kind) = ?1)
          GROUP BY shown.id ORDER BY sum(articles) DESC, shown.id LIMIT ?2
          """, arguments: [kind?.code, max(limit, 0)])
      return try Self.counted(identities, kind: kind, limit: limit, in: database)
    }
  }

  /// An actor with its counts; nil where there is none, or the reader hid it.
  public func actor(_ id: RegisteredActor.ID) throws(LibraryError) -> RegisteredActor? {
    try read { try Self.counted([id.rawValue], kind: nil, limit: 1, in: $0).first }
  }

  /// The actor of the library that an actor of an article is.
  public func actor(
    _ number: Actor.ID, in article: ArticleID
  ) throws(LibraryError) -> RegisteredActor.ID? {
    try read { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT identity FROM foundActor
            JOIN registeredActor ON registeredActor.id = foundActor.actor
          WHERE article = ? AND number = ?
          """, arguments: [article.rawValue, number.rawValue]
      ).map(RegisteredActor.ID.init)
    }
  }

  /// Identities with their counts, those first that stand in most articles.
  static func counted(
    _ identities: [Int64], kind: Actor.Kind?, limit: Int, in database: Database
  ) throws -> [RegisteredActor] {
    let members = try RegistryNames(database).members(of: identities)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT shown.id, coalesce(shown.shownName, shown.name) AS name,
          coalesce(shown.shownKind, shown.kind) AS kind, count(DISTINCT article) FILTER (WHERE NOT isCopy) AS articles,
          coalesce(sum(mentions) FILTER (WHERE NOT isCopy), 0) AS mentions,
          sum(quotations - copiedQuotations) AS quotations,
          min(nullif(day, 0)) AS first, max(nullif(day, 0)) AS last
        FROM json_each(?1) AS listed
          CROSS JOIN registeredActor AS member ON member.id = listed.value
          CROSS JOIN registeredActor AS shown ON shown.id = member.identity
          CROSS JOIN foundActor ON foundActor.actor = listed.value
        WHERE NOT shown.isHidden AND (?2 IS NULL OR coalesce(shown.shownKind, shown.kind) = ?2)
        GROUP BY shown.id ORDER BY articles DESC, shown.id LIMIT ?3
        """, arguments: [IDList(members).json, kind?.code, max(limit, 0)])
    return try rows.map { try actor($0, in: database) }
  }

  private static func actor(_ row: Row, in database: Database) throws -> RegisteredActor {
    let (id, name): (Int64, String) = (row["id"], row["name"])
    let members = try RegistryNames(database).members(of: [id])
    return RegisteredActor(
      id: RegisteredActor.ID(rawValue: id), name: name, kind: Actor.Kind(code: row["kind"]),
      aliases: try aliases(of: members, besides: name, in: database),
      role: try role(IDList(members).json, in: database), articleCount: row["articles"],
      mentionCount: row["mentions"], quotationCount: row["quotations"],
      firstDate: (row["first"] as Int?).flatMap { CalendarDate(dayNumber: $0) },
      lastDate: (row["last"] as Int?).flatMap { CalendarDate(dayNumber: $0) })
  }

  /// The other names of an actor, in the order in which they came.
  static func aliases(
    of members: [Int64], besides name: String, in database: Database
  ) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM registeredName WHERE actor IN (SELECT value FROM json_each(?))
        GROUP BY key ORDER BY min(id)
        """, arguments: [IDList(members).json]
    ).filter { NameKey($0) != NameKey(name) }
  }

  private static func role(_ members: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT wording FROM roleWording WHERE id = (
          SELECT wording FROM foundRole WHERE actor IN (SELECT value FROM json_each(?))
          GROUP BY wording ORDER BY count(*) DESC, max(day) DESC, wording LIMIT 1)
        """, arguments: [members])
  }
}
