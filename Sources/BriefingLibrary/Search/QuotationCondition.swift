import BriefingModel
internal import GRDB

/// What `speaker:`, `quote:` and `kind:` ask of one quotation, as a condition on a row of
/// `foundQuotation`.
struct QuotationCondition {
  private let database: Database
  private let names: ActorLookup
  private let bounds: SearchBounds
  /// What was left out so that the search does not take too long.
  private(set) var limits: Set<SearchLimit> = []
  /// Whether more quotations had the words that were asked for than a search puts in their order.
  private(set) var isOfMany = false

  init(names: ActorLookup, in database: Database, bounds: SearchBounds = SearchBounds()) {
    self.bounds = bounds
    self.names = names
    self.database = database
  }

  /// The condition; the expression is about quotations.
  mutating func condition(_ expression: SearchExpression) throws -> SQLFragment {
    switch expression {
    case .term(let term): return try condition(term, among: nil)
    case .any(let parts): return .joined(try parts.map { try condition($0) }, by: "OR")
    case .not(let part): return try condition(part).negated
    case .all(let parts):
      let speakers = try speakers(parts)
      return .joined(
        try parts.map { part in
          if case .term(let term) = part { return try condition(term, among: speakers) }
          return try condition(part)
        }, by: "AND")
    }
  }

  /// The quotations with words, those that came last where there are too many.
  ///
  /// - Parameter speakers: The condition that all of them meet anyway.
  mutating func search(_ match: String, among speakers: SQLFragment? = nil) throws -> SQLFragment {
    let search = "SELECT rowid FROM quotationSearch WHERE quotationSearch MATCH ?"
    if let speakers {
      return SQLFragment(
        """
        \(search) AND +quotationSearch.rowid IN
          (SELECT foundQuotation.id FROM foundQuotation WHERE \(speakers.sql))
        """, [match] + speakers.arguments)
    }
    let limit = bounds.quotations
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM (\(search) LIMIT ?)", arguments: [match, limit + 1])
    if count ?? 0 > limit { limits.insert(.quotations(limit)) }
    isOfMany = count ?? 0 > bounds.candidates
    return SQLFragment("\(search) ORDER BY rowid DESC LIMIT ?", [match, limit])
  }

  private mutating func condition(
    _ term: SearchTerm, among speakers: SQLFragment?
  ) throws -> SQLFragment {
    switch term {
    case .kind(let kind): return SQLFragment("foundQuotation.kind = ?", [kind.code])
    case .words(let words, .speaker): return try speaker(words)
    case .words(let words, _):
      let search = try search("words : \(words.expression)", among: speakers)
      return SQLFragment("foundQuotation.id IN (\(search.sql))", search.arguments)
    case .date, .state: return SQLFragment("0")
    }
  }

  /// The condition that one of `parts` puts on the speaker, where few quotations meet it.
  private func speakers(_ parts: [SearchExpression]) throws -> SQLFragment? {
    for case .term(.words(let words, .speaker)) in parts where !words.meansUnknownSpeaker {
      var other = self
      let condition = try other.speaker(words)
      let count = try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM (SELECT 1 FROM foundQuotation WHERE \(condition.sql) LIMIT ?)",
        arguments: condition.arguments + [bounds.ofSpeaker + 1])
      if count ?? 0 <= bounds.ofSpeaker { return condition }
    }
    return nil
  }

  private mutating func speaker(_ words: SearchWords) throws -> SQLFragment {
    if words.meansUnknownSpeaker {
      return SQLFragment("foundQuotation.speaker IS NULL AND foundQuotation.source IS NULL")
    }
    let members = IDList(try names.members(words)).json
    let unnamed = try search("source : \(words.expression)")
    return SQLFragment(
      """
      foundQuotation.speaker IN (SELECT value FROM json_each(?))
        OR foundQuotation.id IN (\(unnamed.sql))
      """, [members] + unnamed.arguments)
  }
}

extension ArticleID {
  /// The numbers of its quotations and headings in the tables of what was found.
  var statementRange: ClosedRange<Int64> {
    (rawValue << 20)...(rawValue << 20 + 0xF_FFFF)
  }
}
