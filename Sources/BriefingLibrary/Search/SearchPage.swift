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
    if let actors = plan.actors { return (try articles(of: actors, in: database), []) }
    if plan.filter.among?.count == 0 { return ([], []) }
    if let match = plan.match { return try ranked(match, in: database) }
    return (try dated(in: database), [])
  }

  /// What the index finds, those that came last first, in one pass: only what meets the condition is
  /// ranked, and no more than is needed.
  private func ranked(
    _ match: String, in database: Database
  ) throws -> ([ArticleID], Set<SearchLimit>) {
    let most = bounds.candidates
    var conditions = [SQLFragment("articleSearch MATCH ?", [match])]
    if let numbers = plan.filter.among?.bounds {
      conditions.append(
        SQLFragment(
          "articleSearch.rowid BETWEEN ? AND ?", [numbers.lowerBound, numbers.upperBound]))
    }
    conditions.append(plan.filter.condition(on: "articleSearch.rowid"))
    let condition = SQLFragment.joined(conditions, by: "AND")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, bm25(articleSearch, 4.0, 1.0) FROM articleSearch
        WHERE \(condition.sql) ORDER BY rowid DESC LIMIT ?
        """, arguments: condition.arguments + [most + 1])
    var found: [(id: Int64, rank: Double)] = []
    while let row = try rows.next() { found.append((row[0], row[1])) }
    let isLimited = found.count > most
    let page = found.prefix(most).sorted { ($0.rank, $1.id) < ($1.rank, $0.id) }
      .dropFirst(offset).prefix(limit)
    return (page.map { ArticleID(rawValue: $0.id) }, isLimited ? [.ranked(most)] : [])
  }

  /// All articles are gone through by date until enough are found, or the few that can be meant are
  /// looked up and put in their order.
  private func dated(in database: Database) throws -> [ArticleID] {
    var (source, filter) = ("article", plan.filter)
    if let among = filter.among {
      if isWalked(among) {
        source = "article INDEXED BY articleDate"
        let rest = plan.dates + [filter.rest].compactMap(\.self)
        if !rest.isEmpty { filter.rest = .joined(rest, by: "AND") }
      } else {
        filter.among = nil
        let isMeant = SQLFragment(
          "id IN (SELECT value FROM json_each(?))", [IDList(among.numbers).json])
        filter.rest = .joined([isMeant] + [filter.rest].compactMap(\.self), by: "AND")
      }
    }
    let condition = filter.condition(on: "article.id")
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM \(source) WHERE \(condition.sql)
        ORDER BY date DESC, id DESC LIMIT ? OFFSET ?
        """, arguments: condition.arguments + [limit, offset]
    ).map(ArticleID.init)
  }

  /// Whether less is to be done by going through the articles by date, past those that are not in the
  /// set, than by looking up all that are. They mostly came in the order of their dates, so that the
  /// numbers say how far behind the newest they are.
  private func isWalked(_ set: ArticleSet) -> Bool {
    guard let numbers = set.bounds else { return false }
    let wanted = plan.filter.rest == nil ? min(set.count, limit + offset) : set.count
    let span = Double(numbers.upperBound - numbers.lowerBound)
    let behind = plan.dates.isEmpty ? Double(set.capacity) - Double(numbers.upperBound) : 0
    let walked = behind + span * Double(wanted) / Double(set.count)
    return walked < Double(set.count) * Double(bounds.walkedPerLookUp)
  }

  /// By date along the index of what was found, so that an actor of very many articles costs no
  /// more than the page. The same name may be that of several actors.
  private func articles(of actors: [Int64], in database: Database) throws -> [ArticleID] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT day, article FROM foundActor WHERE actor = ?
        GROUP BY day, article ORDER BY day DESC, article DESC LIMIT ?
        """)
    var found: Set<DatedArticle> = []
    for actor in actors {
      let rows = try Row.fetchAll(statement, arguments: [actor, offset + limit])
      found.formUnion(rows.map { DatedArticle(day: $0[0], id: $0[1]) })
    }
    return found.sorted(by: >).dropFirst(offset).prefix(limit).map { ArticleID(rawValue: $0.id) }
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
