import BriefingModel

extension TextSearch {
  /// Where the words stand in an article, in order; a match never reaches from one block into the
  /// next. Words are looked for as they stand; where they stand nowhere and have the signs of a regular
  /// expression, it is looked for. O(n), for an expression times its length; a hostile one is left when
  /// it has cost too much, with what was found so far.
  public func passages(in article: Article) -> [Passage] {
    let literal = article.blocks.flatMap { block in
      matches(in: article.text.utf8, from: block.passage.start, to: block.passage.end)
        .map { Passage($0) }
    }
    guard literal.isEmpty, asksForExpression, let expression = try? RegularExpression(query) else {
      return literal
    }
    var budget = Self.leastBudget + Self.budgetForByte * article.text.count
    return article.blocks.flatMap { block in
      expression.matches(
        in: article.text.utf8, from: block.passage.start, to: block.passage.end, budget: &budget
      )
      .map { Passage($0) }
    }
  }

  /// What keeps the words from being the regular expression that they look like; nil where nothing does.
  var remark: String? {
    guard asksForExpression else { return nil }
    do {
      _ = try RegularExpression(query)
      return nil
    } catch {
      return error.description
    }
  }

  /// What a search for an expression may cost, in steps of its machine: a second or so at most, and as
  /// much again for every few megabytes.
  private static let leastBudget = 20_000_000
  private static let budgetForByte = 16

  /// Whether there are signs in the words that hardly stand in a text: `.*`, `[a-z]`, `a|b`, `\b`,
  /// `^` at the beginning, `$` at the end, `colou?r`.
  private var asksForExpression: Bool {
    if ["\\", ".*", ".+", "|", ")?", ")*", ")+"].contains(where: query.contains) { return true }
    if query.contains("[") && query.contains("]") { return true }
    if query.count > 1, query.hasPrefix("^") || query.hasSuffix("$") { return true }
    let signs = Array(query)
    return signs.indices.dropFirst().dropLast().contains { place in
      signs[place] == "?" && signs[place - 1].isLetter && signs[place + 1].isLetter
        || signs[place] == "{" && signs[place + 1].isNumber
    }
  }
}
