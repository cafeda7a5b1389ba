import BriefingModel
internal import GRDB

/// A page of the articles that a plan finds.
struct SearchPage {
  let plan: SearchPlan
  let order: SearchOrder
  let limit: Int
  let offset: Int
  var bounds = SearchBounds()

  /// The articles in their order, and what was left out.
  func articles(in database: Database) throws -> ([ArticleID], Set<SearchLimit>) {
    if let match = plan.match {
      switch order {
      case .relevance: return try ranked(match, in: database)
      case .date: return (try dated(match, in: database), [])
      }
    }
    if let actors = plan.actors { return (try articles(of: actors, in: database), []) }
    return (
      try fetch(
        "SELECT id FROM article WHERE \(plan.condition.sql) ORDER BY date DESC, id DESC",
        plan.condition.arguments, in: database), []
    )
  }

  /// What the index finds, those that came last first, in one pass: only what meets the condition is
  /// ranked, and no more than is needed.
  private func ranked(
    _ match: String, in database: Database
  ) throws -> ([ArticleID], Set<SearchLimit>) {
    let most = bounds.candidates
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, bm25(articleSearch, 4.0, 1.0) FROM articleSearch
        WHERE articleSearch MATCH ? AND \(plan.condition.sql) ORDER BY rowid DESC LIMIT ?
        """, arguments: [match] + plan.condition.arguments + [most + 1])
    var found: [(id: Int64, rank: Double)] = []
    while let row = try rows.next() { found.append((row[0], row[1])) }
    let isLimited = found.count > most
    let page = found.prefix(most).sorted { ($0.rank, $1.id) < ($1.rank, $0.id) }
      .dropFirst(offset).prefix(limit)
    return (page.map { ArticleID(rawValue: $0.id) }, isLimited ? [.ranked(most)] : [])
  }

  /// Few articles are put in their order; of many, all are gone through by date until enough are found.
  private func dated(_ match: String, in database: Database) throws -> [ArticleID] {
    let arguments = [match] + plan.condition.arguments
    let search = """
      SELECT articleSearch.rowid FROM articleSearch
      WHERE articleSearch MATCH ? AND \(plan.condition.sql)
      """
    let found = try Int64.fetchAll(
      database, sql: search + " LIMIT ?", arguments: arguments + [bounds.candidates + 1])
    let isMany = found.count > bounds.candidates
    return try fetch(
      """
      SELECT id FROM article \(isMany ? "INDEXED BY articleDate" : "")
      WHERE id IN (\(isMany ? search : "SELECT value FROM json_each(?)"))
      ORDER BY date DESC, id DESC
      """, isMany ? arguments : [IDList(found).json], in: database)
  }

  /// By date along the index of what was found, so that an actor of very many articles costs no
  /// more than the page. The same name may be that of several actors.
  private func articles(of actors: [Int64], in database: Database) throws -> [ArticleID] {
    guard actors.count <= bounds.merged else {
      return try fetch(
        """
        SELECT article.id FROM foundActor CROSS JOIN article ON article.id = foundActor.article
        WHERE actor IN (SELECT value FROM json_each(?)) AND \(plan.condition.sql)
        GROUP BY day, foundActor.article ORDER BY day DESC, foundActor.article DESC
        """, [IDList(actors).json] + plan.condition.arguments, in: database)
    }
    // Rows of articles are read only where they are asked something.
    let articles =
      plan.isUnconditional ? "" : "CROSS JOIN article ON article.id = foundActor.article"
    let statement = try database.cachedStatement(
      sql: """
        SELECT day, foundActor.article FROM foundActor \(articles)
        WHERE actor = ? AND \(plan.condition.sql)
        GROUP BY day, foundActor.article ORDER BY day DESC, foundActor.article DESC LIMIT ?
        """)
    var found: Set<DatedArticle> = []
    for actor in actors {
      let rows = try Row.fetchAll(
        statement, arguments: [actor] + plan.condition.arguments + [offset + limit])
      found.formUnion(rows.map { DatedArticle(day: $0[0], id: $0[1]) })
    }
    return found.sorted(by: >).dropFirst(offset).prefix(limit).map { ArticleID(rawValue: $0.id) }
  }

  private func fetch(
    _ sql: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [ArticleID] {
    try Int64.fetchAll(
      database, sql: sql + " LIMIT ? OFFSET ?", arguments: arguments + [limit, offset]
    ).map(ArticleID.init)
  }
}

/// An article by its place in an order by date.
private struct DatedArticle: Hashable, Comparable {
  var day: Int
  var id: Int64

  static func < (left: DatedArticle, right: DatedArticle) -> Bool {
    (left.day, left.id) < (right.day, right.id)
  }
}
