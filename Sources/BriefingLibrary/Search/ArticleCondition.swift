import BriefingModel
import Foundation
internal import GRDB

/// What else than words of headlines and texts is asked of an article, as a condition in SQL.
///
/// Beside words, a condition is a set of article numbers that is made once where it is small, so that
/// the index is gone through without reading a row of any table. Where it is large, or much larger than
/// that of another condition, the rows are read instead, one for each article that has the words and
/// meets the others: then few are read before enough is found.
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
  /// The most articles of which a set is made beside words.
  private var setLimit: Int
  /// How many rows terms have, as far as they were counted.
  private var counts: [SearchTerm: Int] = [:]
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []

  init(
    _ subject: Subject, names: ActorLookup, in database: Database,
    bounds: SearchBounds = SearchBounds()
  ) {
    self.bounds = bounds
    setLimit = bounds.set
    self.subject = subject
    self.names = names
    self.database = database
  }

  /// The number of the article. Behind the sign FTS5 does not see it: for each number of a set it would
  /// begin anew.
  private var id: String { subject == .row ? "article.id" : "+articleSearch.rowid" }

  /// Looks which of several conditions that all have to hold is met by the fewest articles, so that no
  /// set is made that is much larger. To be told before the conditions are asked for.
  mutating func weigh(_ parts: [SearchExpression]) throws {
    guard subject == .match else { return }
    let terms = parts.compactMap { if case .term(let term) = $0 { term } else { nil } }
    for term in terms {
      guard let rows = try rows(term) else { continue }
      let count = try count(rows, of: term)
      setLimit = min(setLimit, count * bounds.setRatio)
    }
  }

  /// How many rows a term has, one more than the limit of a set where there are more.
  private mutating func count(_ rows: Rows, of term: SearchTerm) throws -> Int {
    if let count = counts[term] { return count }
    let count = try database.count(upTo: setLimit + 1, rows.table, rows.condition)
    counts[term] = count
    return count
  }

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
    if let rows = try rows(term) { return try condition(rows, of: term) }
    return switch term {
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
    case .words(let words, .feed):
      isAmong(
        """
        SELECT article FROM feedItem
        WHERE feed IN (SELECT value FROM json_each(?)) AND article IS NOT NULL
        """, [IDList(try FeedTable(database).feeds(named: words)).json])
    case .state(.unread): try condition(.state(.read)).negated
    case .state(.orphan): isAmong("SELECT article FROM bookmark WHERE isOrphan", [])
    case .state: isAmong("SELECT article FROM bookmark", [])
    case .words, .kind, .date: try quotations(.term(term))
    }
  }

  private func isAmong(
    _ select: String, _ arguments: StatementArguments, isOfMany: Bool = false
  ) -> SQLFragment {
    // Of many, the newest are met soon by going through all by date, and not by looking each of them up.
    SQLFragment("\(isOfMany && subject == .row ? "+" : "")\(id) IN (\(select))", arguments)
  }

  /// Rows that an index leads to, each with the number of an article of which a term holds.
  private struct Rows {
    var table: String
    /// The column with the number.
    var article: String
    /// The index by the number, where the table has one beside its key.
    var byArticle = ""
    var condition: SQLFragment
  }

  /// The rows of a term; nil where it is asked for otherwise.
  private func rows(_ term: SearchTerm) throws -> Rows? {
    func articles(_ index: String, _ condition: SQLFragment) -> Rows {
      Rows(table: "article INDEXED BY \(index)", article: "article.id", condition: condition)
    }
    switch term {
    case .words(let words, .actor):
      return Rows(
        table: "foundActor", article: "foundActor.article",
        byArticle: "INDEXED BY foundActorArticle",
        condition: SQLFragment(
          "actor IN (SELECT value FROM json_each(?))", [IDList(try names.members(words)).json]))
    case .words(let words, .outlet):
      return articles(
        "articleOutlet",
        SQLFragment(
          "article.outlet IN (SELECT value FROM json_each(?))",
          [try values(of: .outlet, holding: words)]))
    case .date(let dates): return articles("articleDate", Self.condition(dates))
    case .state(.read): return articles("articleRead", SQLFragment("article.lastRead IS NOT NULL"))
    case .words, .kind, .state: return nil
    }
  }

  private mutating func condition(_ rows: Rows, of term: SearchTerm) throws -> SQLFragment {
    let table = rows.table.prefix { $0 != " " }
    if subject == .row, table == "article" { return rows.condition }
    if try subject == .row || count(rows, of: term) <= setLimit {
      return isAmong(
        "SELECT \(rows.article) FROM \(rows.table) WHERE \(rows.condition.sql)",
        rows.condition.arguments)
    }
    return SQLFragment(
      """
      EXISTS (SELECT 1 FROM \(table) \(rows.byArticle)
        WHERE \(rows.article) = \(id) AND \(rows.condition.sql))
      """, rows.condition.arguments)
  }

  /// Articles with a quotation of which all of an expression holds.
  mutating func quotations(_ expression: SearchExpression) throws -> SQLFragment {
    var finder = QuotationCondition(names: names, in: database, bounds: bounds)
    if case .term(.words(let words, .quote)) = expression {
      let search = try finder.search("words : \(words.expression)")
      limits.formUnion(finder.limits)
      return isAmong(
        "SELECT rowid >> 20 FROM (\(search.sql))", search.arguments,
        isOfMany: finder.isOfMany)
    }
    let inner = try finder.condition(expression)
    limits.formUnion(finder.limits)
    let isSelective =
      try expression.isSelectiveOfQuotations
      && (expression.asksForQuotedWords
        || database.count(upTo: bounds.rareQuotations + 1, "foundQuotation", inner)
          <= bounds.rareQuotations)
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
  /// How many rows of a table meet a condition, `limit` where there are more. O(limit).
  fileprivate func count(
    upTo limit: Int, _ table: String, _ condition: SQLFragment
  ) throws -> Int {
    try Int.fetchOne(
      self,
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(table) WHERE \(condition.sql) LIMIT ?)",
      arguments: condition.arguments + [limit]) ?? 0
  }
}
