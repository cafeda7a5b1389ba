import BriefingModel
internal import GRDB

/// A query as SQL: what the index of headlines and texts is asked for, and what else has to hold of
/// an article.
struct SearchPlan {
  /// An expression of FTS5's; nil where no words of the text are asked for.
  private(set) var match: String?
  /// The conditions on an article: on `articleSearch.rowid` where there is something to match, or else
  /// on a row of `article`.
  private(set) var condition = Self.nothing
  /// The registered actors of one `actor:`, whose articles are gone through by date where there is
  /// nothing to match.
  private(set) var actors: [Int64]?
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []

  /// Whether no condition is put on an article.
  var isUnconditional: Bool { condition.sql == Self.nothing.sql }

  private static let nothing = SQLFragment("1")

  init(
    _ expression: SearchExpression, names: ActorLookup, in database: Database,
    bounds: SearchBounds = SearchBounds()
  ) throws {
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
    if match == nil, let place = rest.firstIndex(where: \.isActor),
      case .term(.words(let words, _)) = rest.remove(at: place)
    {
      actors = try names.members(words)
    }
    var articles = ArticleCondition(
      match == nil ? .row : .match, names: names, in: database, bounds: bounds)
    try articles.weigh(rest)
    var conditions = try rest.map { try articles.condition($0) }
    if !quotations.isEmpty {
      conditions.append(
        try articles.quotations(quotations.count == 1 ? quotations[0] : .all(quotations)))
    }
    if !conditions.isEmpty { condition = .joined(conditions, by: "AND") }
    limits = articles.limits
  }
}

extension SearchExpression {
  fileprivate var isActor: Bool {
    if case .term(.words(_, .actor)) = self { true } else { false }
  }
}
