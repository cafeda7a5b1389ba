import BriefingModel
internal import GRDB

/// Finds the quotations of which an expression holds along the indexes of speakers and of words.
struct QuotationFinder {
  private let database: Database
  private let names: ActorLookup
  private let bounds: SearchBounds
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []

  init(names: ActorLookup, in database: Database, bounds: SearchBounds) {
    self.bounds = bounds
    self.names = names
    self.database = database
  }

  /// Quotations to which indexes lead.
  struct Found {
    /// Their numbers, in any order and as often as they were found.
    var ids: [Int64]
    /// What has to be asked of each of them still; nil where all are meant.
    var rest: SearchExpression?

    /// The articles that they stand in; `largest` is the largest number of one.
    func articles(upTo largest: Int64) -> ArticleSet {
      ArticleSet(ids.lazy.map { $0 >> 20 }, upTo: largest)
    }
  }

  /// The quotations in some articles to which an expression leads, and perhaps others; nil where no index
  /// does, or to too many. The expression is about quotations.
  mutating func found(
    by expression: SearchExpression, among articles: ArticleSet?, upTo largest: Int64
  ) throws -> Found? {
    switch expression {
    case .term(.words(let words, .speaker)):
      guard !words.meansUnknownSpeaker else { return nil }
      return try spoken(by: words, among: articles).map { Found(ids: $0) }
    case .term(.words(let words, .quote)):
      return Found(ids: try searched("words : \(words.expression)", among: articles))
    case .term, .not: return nil
    case .any(let parts):
      var ids: [Int64] = []
      for part in parts {
        let found = try found(by: part, among: articles, upTo: largest)
        guard let found, found.rest == nil else { return nil }
        ids += found.ids
      }
      return Found(ids: ids)
    case .all(let parts): return try found(byAll: parts, among: articles, upTo: largest)
    }
  }

  /// Speakers first: they say less than some words are said.
  private mutating func found(
    byAll parts: [SearchExpression], among articles: ArticleSet?, upTo largest: Int64
  ) throws -> Found? {
    var articles = articles
    var ids: [Int64]?
    var rest: [SearchExpression] = []
    for part in parts.filter(\.isOfSpeaker) + parts.filter({ !$0.isOfSpeaker }) {
      guard let found = try found(by: part, among: articles, upTo: largest) else {
        rest.append(part)
        continue
      }
      if let part = found.rest { rest.append(part) }
      let both = ids.map { $0.sorted().sortedIntersection(found.ids.sorted()) } ?? found.ids
      ids = both
      articles = Found(ids: both).articles(upTo: largest)
    }
    return ids.map {
      Found(ids: $0, rest: rest.isEmpty ? nil : rest.count == 1 ? rest[0] : .all(rest))
    }
  }

  /// The quotations of the actors with some words in a name, and of the sources that have none and are
  /// called so; nil where they are too many.
  private mutating func spoken(
    by words: SearchWords, among articles: ArticleSet?
  ) throws -> [Int64]? {
    let numbers = try Int64.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT id FROM foundQuotation INDEXED BY foundQuotationSpeaker
          WHERE speaker IN (SELECT value FROM json_each(?))
          """), arguments: [IDList(try names.members(words)).json])
    var ids: [Int64] = []
    var count = 0
    while let number = try numbers.next() {
      count += 1
      if count > bounds.spoken { return nil }
      if articles?.contains(number >> 20) ?? true { ids.append(number) }
    }
    return ids + (try searched("source : \(words.expression)", among: articles))
  }

  /// The quotations that the index of words finds, those that came last where there are too many.
  private mutating func searched(_ match: String, among articles: ArticleSet?) throws -> [Int64] {
    var conditions = [SQLFragment("quotationSearch MATCH ?", [match])]
    if let articles {
      guard let numbers = articles.bounds else { return [] }
      let range = numbers.statementRange
      conditions += [
        SQLFragment(
          "quotationSearch.rowid BETWEEN ? AND ?", [range.lowerBound, range.upperBound]),
        articles.holds("quotationSearch.rowid >> 20"),
      ]
    }
    let condition = SQLFragment.joined(conditions, by: "AND")
    let ids = try Int64.fetchAll(
      database,
      sql: """
        SELECT rowid FROM quotationSearch WHERE \(condition.sql) ORDER BY rowid DESC LIMIT ?
        """, arguments: condition.arguments + [bounds.quotations + 1])
    if ids.count > bounds.quotations { limits.insert(.quotations(bounds.quotations)) }
    return Array(ids.prefix(bounds.quotations))
  }
}

extension SearchExpression {
  fileprivate var isOfSpeaker: Bool {
    if case .term(.words(_, .speaker)) = self { true } else { false }
  }
}

extension [Int64] {
  /// The numbers that are in two lists, both in order. O(n).
  fileprivate func sortedIntersection(_ others: [Int64]) -> [Int64] {
    var both: [Int64] = []
    var (place, other) = (0, 0)
    while place < count, other < others.count {
      let (left, right) = (self[place], others[other])
      if left == right { both.append(left) }
      if left <= right { place += 1 }
      if right <= left { other += 1 }
    }
    return both
  }
}

extension ClosedRange<Int64> {
  /// The numbers of the quotations and headings of the articles with these numbers.
  fileprivate var statementRange: ClosedRange<Int64> {
    ArticleID(rawValue: lowerBound).statementRange
      .lowerBound...ArticleID(rawValue: upperBound)
      .statementRange.upperBound
  }
}
