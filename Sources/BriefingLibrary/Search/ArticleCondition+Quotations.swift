import BriefingModel
internal import GRDB

extension ArticleCondition {
  /// Articles with a quotation of which all of an expression holds.
  ///
  /// - Parameter articles: Those that other conditions leave, where these are a set.
  mutating func quotations(
    _ expression: SearchExpression, among articles: ArticleSet? = nil
  ) throws -> ArticleFilter {
    var finder = QuotationFinder(names: names, in: database, bounds: bounds)
    let largest = try largestNumber()
    guard var found = try finder.found(by: expression, among: articles, upTo: largest) else {
      return ArticleFilter(rest: try hasQuotation(expression))
    }
    limits.formUnion(finder.limits)
    guard let rest = found.rest else { return ArticleFilter(among: found.articles(upTo: largest)) }
    guard found.ids.count <= bounds.asked else {
      return ArticleFilter(
        among: found.articles(upTo: largest), rest: try hasQuotation(expression))
    }
    let inner = try quotationCondition(rest)
    found.ids = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM foundQuotation
        WHERE id IN (SELECT value FROM json_each(?)) AND (\(inner.sql))
        """, arguments: [IDList(found.ids).json] + inner.arguments)
    return ArticleFilter(among: found.articles(upTo: largest))
  }

  /// The condition that an article has a quotation of which an expression holds. By their numbers: along
  /// the index of speakers all of a speaker's would be read for each article.
  private mutating func hasQuotation(_ expression: SearchExpression) throws -> SQLFragment {
    let inner = try quotationCondition(expression)
    return SQLFragment(
      """
      EXISTS (SELECT 1 FROM foundQuotation NOT INDEXED
        WHERE foundQuotation.id BETWEEN \(id) << 20 AND (\(id) << 20) + 1048575
          AND (\(inner.sql)))
      """, inner.arguments)
  }

  private mutating func quotationCondition(_ expression: SearchExpression) throws -> SQLFragment {
    var condition = QuotationCondition(names: names, in: database, bounds: bounds)
    defer { limits.formUnion(condition.limits) }
    return try condition.condition(expression)
  }
}
