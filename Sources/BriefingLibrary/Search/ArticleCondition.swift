import BriefingModel
import Foundation
import GRDB

/// What else than words of headlines and texts is asked of an article, as a condition in SQL.
///
/// Beside words, a condition is a set of article numbers that is made once where it is small, so that
/// the index is gone through without reading a row of any table. Where it is large, the rows are read
/// instead, one for each article that has the words: then few are read before enough is found.
struct ArticleCondition {
  /// What the condition is on.
  enum Subject {
    /// A row of `article`.
    case row
    /// What the index of headlines and texts found.
    case match
  }

  private let database: Database
  private let names: ActorLookup
  private let subject: Subject
  private let bounds: SearchBounds
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []

  init(
    _ subject: Subject, names: ActorLookup, in database: Database,
    bounds: SearchBounds = SearchBounds()
  ) {
    self.bounds = bounds
    self.subject = subject
    self.names = names
    self.database = database
  }

  /// The number of the article. Behind the sign FTS5 does not see it: for each number of a set it would
  /// begin anew.
  private var id: String { subject == .row ? "article.id" : "+articleSearch.rowid" }

  /// The condition of an expression.
  mutating func condition(_ expression: SearchExpression) throws -> SQLFragment {
    if let match = expression.textExpression {
      return isAmong("SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?", [match])
    }
    switch expression {
    case .term(let term): return try condition(term)
    case .not(let part): return try condition(part).negated
    case .any(let parts): return .joined(try parts.map { try condition($0) }, by: "OR")
    case .all(let parts):
      let ofQuotation = parts.filter { $0.isOfQuotation && !$0.isNegation }
      let others = try parts.filter { !ofQuotation.contains($0) }.map { try condition($0) }
      guard ofQuotation.count > 1 else {
        return .joined(others + (try ofQuotation.map { try condition($0) }), by: "AND")
      }
      return .joined(others + [try quotations(.all(ofQuotation))], by: "AND")
    }
  }

  private mutating func condition(_ term: SearchTerm) throws -> SQLFragment {
    switch term {
    case .words(let words, .actor): try actor(words)
    case .words(let words, .note):
      isAmong(
        """
        SELECT bookmark.article FROM noteSearch JOIN bookmark ON bookmark.id = noteSearch.rowid
        WHERE noteSearch MATCH ?
        """, [words.expression])
    case .words(let words, .tag): isAmong(Self.tagged, [Self.tagPattern(words)])
    case .words(let words, .section):
      isAmong(
        """
        SELECT rowid >> 20 FROM sectionSearch WHERE sectionSearch MATCH ?
        UNION ALL SELECT id FROM article INDEXED BY articleSection
        WHERE section IS NOT NULL AND section IN (SELECT value FROM json_each(?))
        """, [words.expression, try values(of: .section, holding: words)])
    case .words(let words, .outlet): try outlet(words)
    case .words(let words, .feed):
      isAmong(
        """
        SELECT article FROM feedItem
        WHERE feed IN (SELECT value FROM json_each(?)) AND article IS NOT NULL
        """, [IDList(try FeedTable(database).feeds(named: words)).json])
    case .words, .kind: try quotations(.term(term))
    case .date(let dates): try ofArticle(Self.condition(dates), index: "articleDate")
    case .state(.unread): isRead.negated
    case .state(.read): isRead
    case .state(.bookmarked): isAmong("SELECT article FROM bookmark", [])
    case .state(.orphan): isAmong("SELECT article FROM bookmark WHERE isOrphan", [])
    }
  }

  private func isAmong(_ select: String, _ arguments: StatementArguments) -> SQLFragment {
    SQLFragment("\(id) IN (\(select))", arguments)
  }

  private func actor(_ words: SearchWords) throws -> SQLFragment {
    let condition = SQLFragment(
      "actor IN (SELECT value FROM json_each(?))", [IDList(try names.members(words)).json])
    guard
      try subject == .match
        && database.holds(more: bounds.set, rowsOf: "foundActor", where: condition)
    else {
      return isAmong(
        "SELECT article FROM foundActor WHERE \(condition.sql)", condition.arguments)
    }
    return SQLFragment(
      """
      EXISTS (SELECT 1 FROM foundActor INDEXED BY foundActorArticle
        WHERE foundActor.article = \(id) AND \(condition.sql))
      """, condition.arguments)
  }

  private var isRead: SQLFragment {
    subject == .row
      ? SQLFragment("article.lastRead IS NOT NULL")
      : isAmong("SELECT id FROM article WHERE lastRead IS NOT NULL", [])
  }

  /// A condition on the columns of `article` that an index has.
  private func ofArticle(_ condition: SQLFragment, index: String) throws -> SQLFragment {
    if subject == .row { return condition }
    let table = "article INDEXED BY \(index)"
    if try database.holds(more: bounds.set, rowsOf: table, where: condition) {
      return SQLFragment(
        "EXISTS (SELECT 1 FROM article WHERE article.id = \(id) AND \(condition.sql))",
        condition.arguments)
    }
    return isAmong("SELECT id FROM \(table) WHERE \(condition.sql)", condition.arguments)
  }

  /// Articles with a quotation of which all of an expression holds.
  mutating func quotations(_ expression: SearchExpression) throws -> SQLFragment {
    var finder = QuotationCondition(names: names, in: database, bounds: bounds)
    if case .term(.words(let words, .quote)) = expression {
      let search = try finder.search("words : \(words.expression)")
      limits.formUnion(finder.limits)
      return isAmong("SELECT rowid >> 20 FROM (\(search.sql))", search.arguments)
    }
    let inner = try finder.condition(expression)
    limits.formUnion(finder.limits)
    let isSelective =
      try expression.isSelectiveOfQuotations
      && (expression.asksForQuotedWords
        || !database.holds(more: bounds.rareQuotations, rowsOf: "foundQuotation", where: inner))
    if isSelective {
      return isAmong(
        "SELECT foundQuotation.id >> 20 FROM foundQuotation WHERE \(inner.sql)", inner.arguments)
    }
    // By their numbers: along the index of speakers all of a speaker's would be read for each article.
    return SQLFragment(
      """
      EXISTS (SELECT 1 FROM foundQuotation NOT INDEXED
        WHERE foundQuotation.id BETWEEN \(id) << 20 AND (\(id) << 20) + 1048575
          AND (\(inner.sql)))
      """, inner.arguments)
  }

  private func outlet(_ words: SearchWords) throws -> SQLFragment {
    try ofArticle(
      SQLFragment(
        "article.outlet IN (SELECT value FROM json_each(?))",
        [try values(of: .outlet, holding: words)]),
      index: "articleOutlet")
  }

  /// A column of `article` with an index and much fewer values than rows.
  private enum Column: String {
    case outlet, section
  }

  /// The values of a column in which the words stand, as a JSON array.
  private func values(of column: Column, holding words: SearchWords) throws -> String {
    let column = column.rawValue
    let all = try String.fetchAll(
      database,
      sql: """
        WITH RECURSIVE found (value) AS (
          SELECT min(\(column)) FROM article WHERE \(column) IS NOT NULL
          UNION ALL
          SELECT (SELECT min(\(column)) FROM article WHERE \(column) > value)
          FROM found WHERE value IS NOT NULL
        )
        SELECT value FROM found WHERE value IS NOT NULL
        """)
    let found = try JSONEncoder().encode(all.filter { words.stand(in: $0) })
    return String(decoding: found, as: UTF8.self)
  }

  /// Articles with a bookmark of a tag.
  private static let tagged = """
    SELECT article FROM bookmark WHERE char(10) || tags || char(10) LIKE ? ESCAPE '\\'
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
}

extension Database {
  /// Whether more than `count` rows of a table meet a condition. O(count).
  fileprivate func holds(
    more count: Int, rowsOf table: String, where condition: SQLFragment
  ) throws -> Bool {
    let found = try Int.fetchOne(
      self,
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(condition.sql) LIMIT ?)",
      arguments: condition.arguments + [count + 1])
    return (found ?? 0) > count
  }
}
