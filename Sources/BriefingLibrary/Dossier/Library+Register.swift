import BriefingModel
internal import GRDB

extension Library {
  /// A page of the library's actors; hidden ones left out. O(actors of all articles), for words
  /// O(articles of those that have them).
  public func actors(_ query: ActorQuery) throws(LibraryError) -> [RegisteredActor] {
    try read { database in
      let named = query.words.contains { $0.isLetter || $0.isNumber }
      let ids = try named ? Self.named(query, in: database) : Self.ordered(query, in: database)
      let counted = try Self.counted(ids, kind: query.kind, limit: ids.count, in: database)
      let places = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
      return counted.sorted { (places[$0.id.rawValue] ?? 0) < (places[$1.id.rawValue] ?? 0) }
    }
  }

  /// Whoever an actor of the library is shown as; nil where there is none.
  public func identity(of id: RegisteredActor.ID) throws(LibraryError) -> RegisteredActor.ID? {
    try read { database in
      try RegistryNames(database).identities(of: [id.rawValue]).first
    }.map { RegisteredActor.ID(rawValue: $0) }
  }

  /// The actor of the library that an actor of an article is, as the article was corrected: by its
  /// name, or else by one of its other names. O(actors of the article).
  public func identity(
    of actor: Actor, in article: ArticleID
  ) throws(LibraryError) -> RegisteredActor.ID? {
    let keys = ([actor.name] + actor.aliases).map { NameKey($0).text }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT shown.id, shown.shownName, coalesce(shown.shownKind, shown.kind),
            member.key, registeredName.key
          FROM foundActor
            JOIN registeredActor AS member ON member.id = foundActor.actor
            JOIN registeredActor AS shown ON shown.id = member.identity
            JOIN registeredName ON registeredName.actor = member.id
          WHERE foundActor.article = ?
          """, arguments: [article.rawValue])
      let scored = rows.compactMap { row -> (id: Int64, score: Int)? in
        let isShown = (row[1] as String?).map { NameKey($0).text == keys[0] } ?? false
        let place = keys.firstIndex(of: row[4])
        guard isShown || place != nil else { return nil }
        let name = isShown ? 3 : row[3] == keys[0] ? 2 : place == 0 ? 1 : 0
        return (row[0], name * 2 + (row[2] as Int == actor.kind.code ? 1 : 0))
      }
      return scored.max { ($0.score, $1.id) < ($1.score, $0.id) }
        .map { RegisteredActor.ID(rawValue: $0.id) }
    }
  }

  /// The page of those with some words in a name.
  private static func named(_ query: ActorQuery, in database: Database) throws -> [Int64] {
    let words = SearchWords(query.words.filter { $0 != "*" }, isPrefix: true)
    let ids = try RegistryNames(database).identities(holding: words)
    let all = try counted(ids, kind: query.kind, limit: ids.count, in: database)
    let ordered =
      switch query.order {
      case .articles: all
      case .quotations:
        all.sorted { ($1.quotationCount, $0.id.rawValue) < ($0.quotationCount, $1.id.rawValue) }
      case .name:
        all.sorted {
          ($0.name.lowercased(), $0.id.rawValue) < ($1.name.lowercased(), $1.id.rawValue)
        }
      }
    return ordered.dropFirst(max(query.offset, 0)).prefix(max(query.limit, 0)).map(\.id.rawValue)
  }

  private static func ordered(_ query: ActorQuery, in database: Database) throws -> [Int64] {
    let order =
      switch query.order {
      case .articles: "sum(articles) DESC"
      case .quotations: "sum(quotations) DESC"
      case .name: "coalesce(shown.shownName, shown.name) COLLATE NOCASE"
      }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT shown.id FROM (
          SELECT actor, sum(NOT isCopy) AS articles,
            sum(quotations - copiedQuotations) AS quotations
          FROM foundActor GROUP BY actor
        ) AS counted
          JOIN registeredActor AS member ON member.id = counted.actor
          JOIN registeredActor AS shown ON shown.id = member.identity
        WHERE NOT shown.isHidden AND (?1 IS NULL OR coalesce(shown.shownKind, shown.kind) = ?1)
        GROUP BY shown.id ORDER BY \(order), shown.id LIMIT ?2 OFFSET ?3
        """, arguments: [query.kind?.code, max(query.limit, 0), max(query.offset, 0)])
  }
}
