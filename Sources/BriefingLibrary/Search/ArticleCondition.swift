import BriefingModel
import Foundation
internal import GRDB

/// What else than words of headlines and texts is asked of an article, as a filter.
///
/// A condition that not too many articles meet is a set of them, read along an index without reading a
/// row of any table. What more meet, or many more than another condition, is asked of each article by
/// itself: few have to be asked before enough is found.
struct ArticleCondition {
  /// What is gone through.
  enum Subject {
    /// The rows of `article`.
    case row
    /// What the index of headlines and texts found.
    case match
  }

  let database: Database
  let names: ActorLookup
  private let subject: Subject
  let bounds: SearchBounds
  /// The most articles of which a set is made.
  private var setLimit: Int
  /// The largest number of an article, once it was asked for.
  private var largest: Int64?
  /// What was left out so that the search does not take too long.
  var limits: Set<SearchLimit> = []

  /// - Parameter setLimit: The most articles of which a set is made.
  init(
    _ subject: Subject, setLimit: Int, names: ActorLookup, in database: Database,
    bounds: SearchBounds = SearchBounds()
  ) {
    self.bounds = bounds
    self.setLimit = setLimit
    self.subject = subject
    self.names = names
    self.database = database
  }

  /// The number of the article. Behind the sign FTS5 does not see it: for each number it would begin
  /// anew.
  var id: String { subject == .row ? "article.id" : "+articleSearch.rowid" }

  /// The filter of conditions that all have to hold.
  mutating func filter(_ parts: [SearchExpression]) throws -> ArticleFilter {
    try weigh(parts)
    return .all(try parts.map { try filter($0) })
  }

  /// Looks whether one of several conditions is met by so few articles that of the others no sets are to
  /// be made that are much larger.
  private mutating func weigh(_ parts: [SearchExpression]) throws {
    guard parts.count > 1 else { return }
    for case .term(let term) in parts {
      guard let rows = try rows(term) else { continue }
      let count = try database.count(upTo: bounds.few, rows.table, rows.condition)
      if count < bounds.few { setLimit = min(setLimit, count * bounds.setRatio) }
    }
  }

  /// The filter of an expression.
  private mutating func filter(_ expression: SearchExpression) throws -> ArticleFilter {
    if let match = expression.textExpression { return try matches(match) }
    switch expression {
    case .term(let term): return try filter(term)
    case .not(let part): return try filter(part).negated(of: id)
    case .any(let parts): return .any(try parts.map { try filter($0) }, of: id)
    case .all(let parts):
      let ofQuotation = parts.filter { $0.isOfQuotation && !$0.isNegation }
      let others = try parts.filter { !ofQuotation.contains($0) }.map { try filter($0) }
      guard ofQuotation.count > 1 else {
        return .all(others + (try ofQuotation.map { try filter($0) }))
      }
      return .all(others + [try quotations(.all(ofQuotation))])
    }
  }

  /// The articles in which the index of headlines and texts finds an expression.
  ///
  /// - Parameter articles: Those that other conditions leave, where these are a set.
  mutating func matches(
    _ match: String, among articles: ArticleSet? = nil
  ) throws -> ArticleFilter {
    let numbers = articles?.bounds ?? 0...Int64.max
    return try isAmong(
      """
      SELECT rowid FROM articleSearch
      WHERE articleSearch MATCH ? AND articleSearch.rowid BETWEEN ? AND ?
      """, [match, numbers.lowerBound, numbers.upperBound])
  }

  private mutating func filter(_ term: SearchTerm) throws -> ArticleFilter {
    if let rows = try rows(term) { return try filter(rows) }
    return switch term {
    case .words(let words, .note):
      try isAmong(
        """
        SELECT bookmark.article FROM noteSearch JOIN bookmark ON bookmark.id = noteSearch.rowid
        WHERE noteSearch MATCH ?
        """, [words.expression])
    case .words(let words, .tag): try isAmong(Self.tagged, [Self.tagPattern(words)])
    case .words(let words, .section):
      try isAmong(
        """
        SELECT rowid >> 20 FROM sectionSearch WHERE sectionSearch MATCH ?
        UNION ALL SELECT id FROM article INDEXED BY articleSection
        WHERE section IS NOT NULL AND section IN (SELECT value FROM json_each(?))
        """, [words.expression, try values(of: .section, holding: words)])
    case .words(let words, .feed):
      try isAmong(
        """
        SELECT article FROM feedItem
        WHERE feed IN (SELECT value FROM json_each(?)) AND article IS NOT NULL
        """, [IDList(try FeedTable(database).feeds(named: words)).json])
    case .state(.unread): try filter(.state(.read)).negated(of: id)
    case .state(.changed):
      try isAmong("SELECT article FROM bookmark WHERE changedStart IS NOT NULL", [])
    case .state(.orphan): try isAmong("SELECT article FROM bookmark WHERE isOrphan", [])
    case .state: try isAmong("SELECT article FROM bookmark", [])
    case .words, .kind, .date: try quotations(.term(term))
    }
  }

  private mutating func isAmong(
    _ select: String, _ arguments: StatementArguments
  ) throws -> ArticleFilter {
    ArticleFilter(among: try selected(by: SQLFragment(select, arguments), atMost: .max))
  }

  /// The articles whose numbers a statement selects; nil where these are more than `limit` rows.
  private mutating func selected(by select: SQLFragment, atMost limit: Int) throws -> ArticleSet? {
    var set = ArticleSet(upTo: try largestNumber())
    return try set.insert(select, atMost: limit, in: database) ? set : nil
  }

  /// - Throws: what SQLite says of a damaged file, where the number cannot be that of an article.
  mutating func largestNumber() throws -> Int64 {
    if let largest { return largest }
    let number = try Int64.fetchOne(database, sql: "SELECT max(id) FROM article") ?? 0
    guard number <= Self.mostNumbers else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    largest = number
    return number
  }

  /// More than a library ever gives out; a set takes a byte for each.
  private static let mostNumbers: Int64 = 1 << 28

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

  private mutating func filter(_ rows: Rows) throws -> ArticleFilter {
    let select = SQLFragment(
      "SELECT \(rows.article) FROM \(rows.table) WHERE \(rows.condition.sql)",
      rows.condition.arguments)
    if let few = try selected(by: select, atMost: setLimit) { return ArticleFilter(among: few) }
    let table = rows.table.prefix { $0 != " " }
    if subject == .row, table == "article" { return ArticleFilter(rest: rows.condition) }
    return ArticleFilter(
      rest: SQLFragment(
        """
        EXISTS (SELECT 1 FROM \(table) \(rows.byArticle)
          WHERE \(rows.article) = \(id) AND \(rows.condition.sql))
        """, rows.condition.arguments))
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

  /// The condition on a row of `article` that it is of some dates.
  static func condition(_ dates: SearchDates) -> SQLFragment {
    var parts: [SQLFragment] = []
    // A mark behind the digits and the hyphen in ASCII stands behind every day of a month or year.
    if let first = dates.first?.description {
      parts.append(SQLFragment("article.date >= ?", [dates.isAfterFirst ? first + ";" : first]))
    }
    if let last = dates.last?.description {
      parts.append(SQLFragment("article.date < ?", [dates.isBeforeLast ? last : last + ";"]))
      // A year alone may well lie behind a month of it.
      for length in [4, 7] where last.count > length {
        parts.append(SQLFragment("article.date <> ?", [String(last.prefix(length))]))
      }
    }
    return parts.isEmpty
      ? SQLFragment("article.date IS NOT NULL") : .joined(parts, by: "AND")
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
