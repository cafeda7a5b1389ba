import BriefingModel
internal import GRDB

/// How a query is carried out: what the index of headlines and texts is asked for, and what else has
/// to hold of an article.
struct SearchPlan {
  /// An expression of FTS5's, whose articles are ranked; nil where they are gone through by date.
  private(set) var match: String?
  /// What is asked of an article: on `articleSearch.rowid` where there is something to match, or else
  /// on a row of `article`.
  private(set) var filter = ArticleFilter()
  /// The dates that all articles have to be of, as conditions on a row: along the index of dates nothing
  /// else is gone through.
  private(set) var dates: [SQLFragment] = []
  /// The registered actors whose articles are gone through by date, where nothing else is asked for.
  private(set) var actors: [Int64]?
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []

  init(
    _ expression: SearchExpression, order: SearchOrder, names: ActorLookup, in database: Database,
    bounds: SearchBounds = SearchBounds()
  ) throws {
    if case .term(.words(let words, .actor)) = expression {
      let members = try names.members(words)
      if members.count <= bounds.merged {
        actors = members
        return
      }
    }
    var rest: [SearchExpression] = []
    var text: [SearchExpression] = []
    var quotations: [SearchExpression] = []
    for part in expression.conjuncts {
      if part.isPlainText, part.textExpression != nil {
        text.append(part)
      } else if part.isOfQuotation, !part.isNegation {
        quotations.append(part)
      } else {
        rest.append(part)
      }
    }
    if !text.isEmpty {
      // Words that may not be there are taken out by the index too.
      let negated = rest.filter { $0.negated?.textExpression != nil }
      rest.removeAll { negated.contains($0) }
      text += negated
      match = (text.count == 1 ? text[0] : .all(text)).textExpression
    }
    for case .term(.date(let span)) in rest { dates.append(ArticleCondition.condition(span)) }
    let isRanked = match != nil && order == .relevance
    var articles = ArticleCondition(
      isRanked ? .match : .row,
      setLimit: match == nil && quotations.isEmpty ? bounds.setOfRows : bounds.set, names: names,
      in: database, bounds: bounds)
    filter = try articles.filter(rest)
    if !quotations.isEmpty {
      let expression = quotations.count == 1 ? quotations[0] : .all(quotations)
      filter = .all([filter, try articles.quotations(expression, among: filter.among)])
    }
    if let match, !isRanked {
      filter = .all([filter, try articles.matches(match, among: filter.among)])
      self.match = nil
    }
    limits = articles.limits
  }
}
