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

  init(names: ActorLookup, in database: Database, bounds: SearchBounds = SearchBounds()) {
    self.bounds = bounds
    self.names = names
    self.database = database
  }

  /// The condition; the expression is about quotations.
  mutating func condition(_ expression: SearchExpression) throws -> SQLFragment {
    switch expression {
    case .term(let term): return try condition(term)
    case .any(let parts): return .joined(try parts.map { try condition($0) }, by: "OR")
    case .not(let part): return try condition(part).negated
    case .all(let parts): return .joined(try parts.map { try condition($0) }, by: "AND")
    }
  }

  /// The quotations with words, those that came last where there are too many.
  private mutating func search(_ match: String) throws -> SQLFragment {
    let search = "SELECT rowid FROM quotationSearch WHERE quotationSearch MATCH ?"
    let limit = bounds.quotations
    let count = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM (\(search) LIMIT ?)", arguments: [match, limit + 1])
    if count ?? 0 > limit { limits.insert(.quotations(limit)) }
    return SQLFragment("\(search) ORDER BY rowid DESC LIMIT ?", [match, limit])
  }

  private mutating func condition(_ term: SearchTerm) throws -> SQLFragment {
    switch term {
    case .kind(let kind): return SQLFragment("foundQuotation.kind = ?", [kind.code])
    case .words(let words, .speaker): return try speaker(words)
    case .words(let words, _):
      let search = try search("words : \(words.expression)")
      return SQLFragment("foundQuotation.id IN (\(search.sql))", search.arguments)
    case .date, .state: return SQLFragment("0")
    }
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
