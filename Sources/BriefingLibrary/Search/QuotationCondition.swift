import BriefingModel
import GRDB

/// What `speaker:`, `quote:` and `kind:` ask of one quotation, as a condition on a row of
/// `foundQuotation`.
struct QuotationCondition {
  private let database: Database
  /// The numbers of the quotations that are asked about; nil for all in the library.
  private let range: ClosedRange<Int64>?

  /// How many quotations with some words are looked through, those that came last.
  private static let wordLimit = 20_000

  init(_ database: Database, in range: ClosedRange<Int64>? = nil) {
    self.database = database
    self.range = range
  }

  /// The condition; the expression is about quotations.
  func condition(_ expression: SearchExpression) throws -> SQLFragment {
    switch expression {
    case .term(let term): try condition(term)
    case .all(let parts): .joined(try parts.map(condition), by: "AND")
    case .any(let parts): .joined(try parts.map(condition), by: "OR")
    case .not(let part): try condition(part).negated
    }
  }

  private func condition(_ term: SearchTerm) throws -> SQLFragment {
    switch term {
    case .kind(let kind): SQLFragment("foundQuotation.kind = ?", [kind.code])
    case .words(let words, .speaker): try speaker(words)
    case .words(let words, _): statement("words : \(words.expression)")
    case .date, .state: SQLFragment("0")
    }
  }

  private func speaker(_ words: SearchWords) throws -> SQLFragment {
    if words.meansUnknownSpeaker {
      return SQLFragment("foundQuotation.speaker IS NULL AND foundQuotation.source IS NULL")
    }
    let names = RegistryNames(database)
    let members = IDList(try names.members(of: try names.identities(holding: words))).json
    let unnamed = statement("source : \(words.expression)")
    let isNamed = "foundQuotation.speaker IN (SELECT value FROM json_each(?))"
    return SQLFragment("\(isNamed) OR \(unnamed.sql)", [members] + unnamed.arguments)
  }

  private func statement(_ match: String) -> SQLFragment {
    let search = "SELECT rowid FROM quotationSearch WHERE quotationSearch MATCH ?"
    guard let range else {
      return SQLFragment(
        "foundQuotation.id IN (\(search) ORDER BY rowid DESC LIMIT ?)", [match, Self.wordLimit])
    }
    return SQLFragment(
      "foundQuotation.id IN (\(search) AND rowid BETWEEN ? AND ?)",
      [match, range.lowerBound, range.upperBound])
  }
}

extension ArticleID {
  /// The numbers of its quotations and headings in the tables of what was found.
  var statementRange: ClosedRange<Int64> {
    (rawValue << 20)...(rawValue << 20 + 0xF_FFFF)
  }
}
