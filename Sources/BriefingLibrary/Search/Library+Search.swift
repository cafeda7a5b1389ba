import BriefingModel
import Foundation
import GRDB

extension Library {
  /// The articles that hold what `query` asks for (`SearchParser`), the best or the newest first:
  /// words in any of their forms, case and diacritics not counting. A word in the headline counts for
  /// more; of equals the newest comes first.
  ///
  /// Of more than `candidateLimit` articles, those that came into the library last are
  /// ranked: for words that stand in so many, the rank says next to nothing.
  ///
  /// - Parameters:
  ///   - offset: how many hits to leave out, for the next page.
  ///   - isCancelled: asked between the steps, a few milliseconds apart.
  /// - Throws: `LibraryError.badQuery` with the place of the mistake, `.cancelled`, and the others.
  public func search(
    _ query: String, order: SearchOrder = .relevance, limit: Int, offset: Int = 0,
    isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> [SearchHit] {
    let expression: SearchExpression
    do throws(SearchQueryError) {
      expression = try SearchParser.parse(query)
    } catch {
      throw .badQuery(error)
    }
    return try read { database in
      let plan = try SearchPlan(expression, in: database)
      let page = SearchPage(
        order: order, limit: min(max(limit, 0), Self.candidateLimit), offset: max(offset, 0))
      let ids = try page.articles(plan, in: database, isCancelled: isCancelled)
      let places = SearchPlaces(expression, in: database)
      return try ids.compactMap { id in
        if isCancelled() { throw LibraryError.cancelled }
        return try places.hit(id)
      }
    }
  }

  /// How many articles of those that match are ranked at most.
  public static let candidateLimit = 4_000
}

/// A page of the articles that a plan finds.
struct SearchPage {
  let order: SearchOrder
  let limit: Int
  let offset: Int

  /// The articles in their order.
  func articles(
    _ plan: SearchPlan, in database: Database, isCancelled: () -> Bool
  ) throws -> [ArticleID] {
    if let match = plan.match {
      let floor = try floor(match, plan.condition, in: database)
      if isCancelled() { throw LibraryError.cancelled }
      return try ranked(match, plan.condition, above: floor, in: database)
    }
    if let actors = plan.actors { return try articles(of: actors, plan.condition, in: database) }
    return try fetch(
      "SELECT id FROM article WHERE \(plan.condition.sql) ORDER BY date DESC, id DESC",
      plan.condition.arguments, in: database)
  }

  /// The number of the article above which those stand that are ranked.
  private func floor(
    _ match: String, _ condition: SQLFragment, in database: Database
  ) throws -> Int64 {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT articleSearch.rowid FROM \(Self.source(condition))
        WHERE articleSearch MATCH ? AND \(condition.sql)
        ORDER BY articleSearch.rowid DESC LIMIT 1 OFFSET ?
        """, arguments: [match] + condition.arguments + [Library.candidateLimit]) ?? 0
  }

  private func ranked(
    _ match: String, _ condition: SQLFragment, above floor: Int64, in database: Database
  ) throws -> [ArticleID] {
    let arguments: StatementArguments = [match, floor] + condition.arguments
    switch order {
    case .relevance:
      return try fetch(
        """
        SELECT articleSearch.rowid FROM \(Self.source(condition))
        WHERE articleSearch MATCH ? AND articleSearch.rowid > ? AND \(condition.sql)
        ORDER BY \(Self.rank(condition))
        """, arguments, in: database)
    case .date:
      return try fetch(
        """
        SELECT articleSearch.rowid
        FROM articleSearch CROSS JOIN article ON article.id = articleSearch.rowid
        WHERE articleSearch MATCH ? AND articleSearch.rowid > ? AND \(condition.sql)
        ORDER BY article.date DESC, article.id DESC
        """, arguments, in: database)
    }
  }

  /// The rank of a hit. The index ranks everything that it finds by itself, which is best where nothing
  /// else is asked for; told as a function, only what meets the condition is ranked.
  private static func rank(_ condition: SQLFragment) -> String {
    condition.sql == "1" ? "articleSearch.rank" : "bm25(articleSearch, 4.0, 1.0)"
  }

  /// The index alone where nothing else is asked for.
  private static func source(_ condition: SQLFragment) -> String {
    condition.sql == "1"
      ? "articleSearch" : "articleSearch CROSS JOIN article ON article.id = articleSearch.rowid"
  }

  /// By date along the index of what was found, so that an actor of very many articles costs no
  /// more than the page.
  private func articles(
    of actors: [Int64], _ condition: SQLFragment, in database: Database
  ) throws -> [ArticleID] {
    let list =
      actors.count == 1 ? "actor = ?" : "actor IN (SELECT value FROM json_each(?))"
    let value: (any DatabaseValueConvertible)? =
      actors.count == 1 ? actors[0] : IDList(actors).json
    return try fetch(
      """
      SELECT article.id FROM foundActor CROSS JOIN article ON article.id = foundActor.article
      WHERE \(list) AND \(condition.sql)
      GROUP BY day, foundActor.article ORDER BY day DESC, foundActor.article DESC
      """, [value] + condition.arguments, in: database)
  }

  private func fetch(
    _ sql: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [ArticleID] {
    try Int64.fetchAll(
      database, sql: sql + " LIMIT ? OFFSET ?", arguments: arguments + [limit, offset]
    ).map(ArticleID.init)
  }
}
