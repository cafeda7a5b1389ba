import BriefingModel
import GRDB

/// A query as SQL: what the index of headlines and texts is asked for, and what else has to hold of
/// an article.
struct SearchPlan {
  /// An expression of FTS5's; nil where no words of the text are asked for.
  private(set) var match: String?
  /// The conditions on a row of `article`.
  private(set) var condition = SQLFragment("1")
  /// The registered actors of one `actor:`, whose articles are gone through by date where there is
  /// nothing to match.
  private(set) var actors: [Int64]?

  private let database: Database

  init(_ expression: SearchExpression, in database: Database) throws {
    self.database = database
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
      actors = try members(words)
    }
    var conditions = try rest.map(condition)
    if !quotations.isEmpty {
      conditions.append(
        try self.quotations(quotations.count == 1 ? quotations[0] : .all(quotations)))
    }
    if !conditions.isEmpty { condition = .joined(conditions, by: "AND") }
  }

  private func condition(_ expression: SearchExpression) throws -> SQLFragment {
    if let match = expression.textExpression {
      return SQLFragment(
        "article.id IN (SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?)", [match])
    }
    switch expression {
    case .term(let term): return try condition(term)
    case .not(let part): return try condition(part).negated
    case .any(let parts): return .joined(try parts.map(condition), by: "OR")
    case .all(let parts):
      let ofQuotation = parts.filter { $0.isOfQuotation && !$0.isNegation }
      let others = try parts.filter { !ofQuotation.contains($0) }.map(condition)
      guard ofQuotation.count > 1 else {
        return .joined(others + (try ofQuotation.map(condition)), by: "AND")
      }
      return .joined(others + [try quotations(.all(ofQuotation))], by: "AND")
    }
  }

  private func condition(_ term: SearchTerm) throws -> SQLFragment {
    switch term {
    case .words(let words, .actor):
      return SQLFragment(
        """
        article.id IN (SELECT article FROM foundActor
          WHERE actor IN (SELECT value FROM json_each(?)))
        """, [IDList(try members(words)).json])
    case .words(let words, .note):
      return SQLFragment(
        """
        article.id IN (SELECT bookmark.article
          FROM noteSearch JOIN bookmark ON bookmark.id = noteSearch.rowid
          WHERE noteSearch MATCH ?)
        """, [words.expression])
    case .words(let words, .tag): return SQLFragment(Self.tagged, [Self.tagPattern(words)])
    case .words(let words, .section):
      return SQLFragment(
        "article.id IN (SELECT rowid >> 20 FROM sectionSearch WHERE sectionSearch MATCH ?)",
        [words.expression])
    case .words(let words, .outlet):
      return SQLFragment(
        "article.outlet IN (SELECT value FROM json_each(?))", [try outlets(words)])
    case .words(let words, .feed):
      return SQLFragment(
        """
        article.id IN (SELECT article FROM feedItem
          WHERE feed IN (SELECT value FROM json_each(?)) AND article IS NOT NULL)
        """, [IDList(try FeedTable(database).feeds(named: words)).json])
    case .words, .kind: return try quotations(.term(term))
    case .date(let dates): return Self.condition(dates)
    case .state(let state): return Self.condition(state)
    }
  }

  private func quotations(_ expression: SearchExpression) throws -> SQLFragment {
    let inner = try QuotationCondition(database).condition(expression)
    guard
      try expression.isSelectiveOfQuotations && (expression.asksForQuotedWords || isRare(inner))
    else {
      // By their numbers: along the index of speakers all of a speaker's would be read for each article.
      return SQLFragment(
        """
        EXISTS (SELECT 1 FROM foundQuotation NOT INDEXED
          WHERE foundQuotation.id BETWEEN article.id << 20 AND (article.id << 20) + 1048575
            AND \(inner.sql))
        """, inner.arguments)
    }
    return SQLFragment(
      "article.id IN (SELECT foundQuotation.id >> 20 FROM foundQuotation WHERE \(inner.sql))",
      inner.arguments)
  }

  /// Whether few quotations meet a condition, so that it pays to begin with them; otherwise
  /// articles are gone through in their order until the page is full.
  private func isRare(_ condition: SQLFragment) throws -> Bool {
    let count = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM (SELECT 1 FROM foundQuotation WHERE \(condition.sql) LIMIT ?)",
      arguments: condition.arguments + [Self.rareLimit])
    return (count ?? 0) < Self.rareLimit
  }

  /// How many quotations are looked up in about the time in which a page is filled by going through
  /// the articles.
  private static let rareLimit = 2_000

  private func members(_ words: SearchWords) throws -> [Int64] {
    let names = RegistryNames(database)
    return try names.members(of: try names.identities(holding: words))
  }

  /// The outlets that have the words in their name, as a JSON array.
  private func outlets(_ words: SearchWords) throws -> String {
    let names = try String.fetchAll(
      database,
      sql: """
        WITH RECURSIVE outlets (name) AS (
          SELECT min(outlet) FROM article
          UNION ALL
          SELECT (SELECT min(outlet) FROM article WHERE outlet > name)
          FROM outlets WHERE name IS NOT NULL
        )
        SELECT name FROM outlets WHERE name IS NOT NULL
        """)
    let found = names.filter { words.stand(in: $0) }
    return try String.fetchOne(
      database,
      sql: "SELECT json_group_array(value) FROM (\(Self.values(found.count)))",
      arguments: StatementArguments(found)) ?? "[]"
  }

  /// `found` values as rows.
  private static func values(_ count: Int) -> String {
    count == 0
      ? "SELECT NULL AS value WHERE 0"
      : Array(repeating: "SELECT ? AS value", count: count).joined(separator: " UNION ALL ")
  }

  /// Articles with a bookmark of a tag.
  static let tagged = """
    article.id IN (SELECT article FROM bookmark
      WHERE char(10) || tags || char(10) LIKE ? ESCAPE '\\')
    """

  /// A tag between line ends, as tags are kept.
  static func tagPattern(_ words: SearchWords) -> String {
    "%\n" + words.pattern.dropFirst().dropLast() + (words.isPrefix ? "%" : "\n%")
  }

  private static func condition(_ dates: SearchDates) -> SQLFragment {
    var parts = [SQLFragment("article.date IS NOT NULL")]
    // A mark behind the digits and the hyphen in ASCII stands behind every day of a month or year.
    if let first = dates.first?.description {
      parts.append(SQLFragment("article.date >= ?", [dates.isAfterFirst ? first + ";" : first]))
    }
    if let last = dates.last?.description {
      parts.append(SQLFragment("article.date < ?", [dates.isBeforeLast ? last : last + ";"]))
      // A year alone may well lie behind a month of it.
      parts.append(
        SQLFragment(
          "article.date NOT IN (?, ?)",
          [
            last.count > 4 ? String(last.prefix(4)) : "",
            last.count > 7 ? String(last.prefix(7)) : "",
          ]))
    }
    return .joined(parts, by: "AND")
  }

  private static func condition(_ state: SearchState) -> SQLFragment {
    switch state {
    case .unread: SQLFragment("article.lastRead IS NULL")
    case .read: SQLFragment("article.lastRead IS NOT NULL")
    case .bookmarked: SQLFragment("article.id IN (SELECT article FROM bookmark)")
    case .orphan: SQLFragment("article.id IN (SELECT article FROM bookmark WHERE isOrphan)")
    }
  }
}

extension SearchExpression {
  fileprivate var isActor: Bool {
    if case .term(.words(_, .actor)) = self { true } else { false }
  }
}
