import BriefingModel
internal import GRDB

/// A search can be shown before it is done: first `search(_:order:limit:)` for the first screen, then
/// `searchOrder(_:order:)` for how many articles there are and what stands where, and
/// `searchHits(_:in:)` for those that come into view.
extension Library {
  /// The numbers of the articles that hold what `query` asks for, in the order of
  /// `search(_:order:limit:)`; no more than `candidateLimit`.
  ///
  /// - Throws: `LibraryError.badQuery` with the place of the mistake, `.cancelled`, and the others.
  public func searchOrder(
    _ query: String, order: SearchOrder = .relevance, isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> [ArticleID] {
    let expression = try Self.expression(query)
    return try read { database in
      let plan = try SearchPlan(
        expression, order: order, names: ActorLookup(database), in: database)
      if isCancelled() { throw LibraryError.cancelled }
      return try SearchPage(plan: plan, order: order, limit: Self.candidateLimit, offset: 0)
        .articles(in: database).0
    }
  }

  /// The numbers of all articles that hold what `query` asks for, the newest first, and what was left
  /// out so that the search does not take too long. O(articles).
  ///
  /// - Throws: `LibraryError.badQuery` with the place of the mistake, and the others.
  public func articles(
    holding query: String
  ) throws(LibraryError) -> (articles: [ArticleID], limits: Set<SearchLimit>) {
    let expression = try Self.expression(query)
    return try read { database in
      let plan = try SearchPlan(
        expression, order: .date, names: ActorLookup(database), in: database)
      let (ids, limits) = try SearchPage(plan: plan, order: .date, limit: Int(Int32.max), offset: 0)
        .articles(in: database)
      return (ids, plan.limits.union(limits))
    }
  }

  /// Articles as hits of a query, in their order, whether it finds them or not; those that are gone are
  /// left out. O(their length).
  ///
  /// - Throws: `LibraryError.badQuery` with the place of the mistake, and the others.
  public func searchHits(
    _ query: String, in articles: some Sequence<ArticleID>
  ) throws(LibraryError) -> [SearchHit] {
    let expression = try Self.expression(query)
    let articles = Array(articles)
    return try read { database in
      let places = try SearchPlaces(expression, names: ActorLookup(database), in: database)
      return try articles.compactMap { try places.hit($0) }
    }
  }

  static func expression(_ query: String) throws(LibraryError) -> SearchExpression {
    do throws(SearchQueryError) {
      return try SearchParser.parse(query)
    } catch {
      throw .badQuery(error)
    }
  }
}
