/// What is asked of an article: to be in a set, and what can only be asked of it by itself.
struct ArticleFilter {
  /// The set; nil where any article will do.
  var among: ArticleSet?
  /// The condition on its row; nil where there is none.
  var rest: SQLFragment?

  /// What all filters let through.
  static func all(_ filters: [ArticleFilter]) -> ArticleFilter {
    let sets = filters.compactMap(\.among)
    let rest = filters.compactMap(\.rest)
    return ArticleFilter(
      among: sets.dropFirst().reduce(sets.first) { $0?.intersection($1) },
      rest: rest.isEmpty ? nil : .joined(rest, by: "AND"))
  }

  /// What one of some filters lets through; at least one. `number` is an article's number in SQL.
  static func any(_ filters: [ArticleFilter], of number: String) -> ArticleFilter {
    let sets = filters.compactMap { $0.rest == nil ? $0.among : nil }
    guard let first = sets.first, sets.count == filters.count else {
      return ArticleFilter(rest: .joined(filters.map { $0.condition(on: number) }, by: "OR"))
    }
    return ArticleFilter(among: sets.dropFirst().reduce(first) { $0.union($1) })
  }

  /// What it does not let through.
  func negated(of number: String) -> ArticleFilter {
    if let among, rest == nil { return ArticleFilter(among: among.complement) }
    return ArticleFilter(rest: condition(on: number).negated)
  }

  /// All of it as a condition in SQL.
  func condition(on number: String) -> SQLFragment {
    let parts = [among?.holds(number), rest].compactMap(\.self)
    return parts.isEmpty ? SQLFragment("1") : .joined(parts, by: "AND")
  }
}
