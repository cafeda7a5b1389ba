import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// The articles that hold what `query` asks for (`SearchParser`), the best or the newest first:
  /// words in any of their forms, case and diacritics not counting. A word in the headline counts for
  /// more; of equals those that came last come first. The answer says what it leaves out.
  ///
  /// - Parameters:
  ///   - offset: how many hits to leave out, for the next page.
  ///   - isCancelled: asked between the steps, a few milliseconds apart.
  /// - Throws: `LibraryError.badQuery` with the place of the mistake, `.cancelled`, and the others.
  public func find(
    _ query: String, order: SearchOrder = .relevance, limit: Int, offset: Int = 0,
    isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> SearchAnswer {
    try find(
      query, order: order, limit: limit, offset: offset, bounds: SearchBounds(),
      isCancelled: isCancelled)
  }

  /// `find` within bounds of its own.
  func find(
    _ query: String, order: SearchOrder, limit: Int, offset: Int, bounds: SearchBounds,
    isCancelled: () -> Bool
  ) throws(LibraryError) -> SearchAnswer {
    let expression = try Self.expression(query)
    return try read { database in
      let names = ActorLookup(database)
      let plan = try SearchPlan(
        expression, order: order, names: names, in: database, bounds: bounds)
      if isCancelled() { throw LibraryError.cancelled }
      let page = SearchPage(
        plan: plan, order: order, limit: min(max(limit, 0), Self.candidateLimit),
        offset: max(offset, 0), bounds: bounds)
      let (ids, limits) = try page.articles(in: database)
      let places = try SearchPlaces(expression, names: names, in: database)
      let hits = try ids.compactMap { id in
        if isCancelled() { throw LibraryError.cancelled }
        return try places.hit(id)
      }
      return SearchAnswer(hits: hits, limits: plan.limits.union(limits))
    }
  }

  /// The hits of `find`.
  public func search(
    _ query: String, order: SearchOrder = .relevance, limit: Int, offset: Int = 0,
    isCancelled: () -> Bool = { false }
  ) throws(LibraryError) -> [SearchHit] {
    try find(query, order: order, limit: limit, offset: offset, isCancelled: isCancelled).hits
  }

  /// How many articles of those that match are ranked at most: for words that stand in more, the rank
  /// says next to nothing.
  public static let candidateLimit = 4_000
  /// How many quotations with some words are looked through at most.
  public static let quotationLimit = 20_000
}
