/// Reads the query language: words, "phrases", prefix*, AND, OR, NOT, brackets, and fields.
///
/// OR binds weaker than AND, which may be left out; NOT binds strongest. A field holds for what
/// stands right behind it: a word, a phrase, or a bracket of them.
public struct SearchParser {
  /// The most bytes of a query, and the most brackets within brackets.
  public static let lengthLimit = 1_000
  private static let depthLimit = 16

  private let query: String
  private let tokens: [SearchScanner.Token]
  private var next = 0
  private var depth = 0

  /// Understands a query. O(length).
  ///
  /// - Throws: `SearchQueryError` with the place of the mistake and what to write instead.
  public static func parse(_ query: String) throws(SearchQueryError) -> SearchExpression {
    guard query.utf8.count <= lengthLimit else {
      throw SearchQueryError(
        query: String(query.prefix(lengthLimit)), passage: Passage(0, 0),
        reason: "the query is too long", hint: "look for fewer words")
    }
    var parser = SearchParser(query: query, tokens: try SearchScanner.tokens(of: query))
    guard parser.token.kind != .end else {
      throw parser.error("there is nothing to look for", "write a word or a \"phrase\"")
    }
    let expression = try parser.alternatives(field: nil)
    if parser.token.kind == .close {
      throw parser.error("a bracket is closed that was not opened", "take it away")
    }
    return expression
  }

  private init(query: String, tokens: [SearchScanner.Token]) {
    self.query = query
    self.tokens = tokens
  }

  private var token: SearchScanner.Token { tokens[next] }

  private mutating func alternatives(
    field: SearchField?
  ) throws(SearchQueryError) -> SearchExpression {
    var parts = [try conjunction(field: field)]
    while token.kind == .or {
      next += 1
      try expectOperand(after: "OR")
      parts.append(try conjunction(field: field))
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction(
    field: SearchField?
  ) throws(SearchQueryError) -> SearchExpression {
    if token.kind == .and || token.kind == .or {
      let name = token.kind == .and ? "AND" : "OR"
      throw error("nothing stands before \(name)", "write a word before it, or “\(name)” in quotes")
    }
    var parts = [try factor(field: field)]
    while true {
      switch token.kind {
      case .and:
        next += 1
        try expectOperand(after: "AND")
      case .words, .field, .value, .not, .open: break
      case .or, .close, .end: return parts.count == 1 ? parts[0] : .all(parts)
      }
      parts.append(try factor(field: field))
    }
  }

  private mutating func factor(field: SearchField?) throws(SearchQueryError) -> SearchExpression {
    var isNegated = false
    while token.kind == .not {
      next += 1
      isNegated.toggle()
      try expectOperand(after: "NOT")
    }
    let part = try operand(field: field)
    return isNegated ? .not(part) : part
  }

  private mutating func operand(field: SearchField?) throws(SearchQueryError) -> SearchExpression {
    switch token.kind {
    case .words(let text, let isPrefix):
      next += 1
      return .term(.words(SearchWords(text, isPrefix: isPrefix), in: field))
    case .open: return try bracket(field: field)
    case .field(let inner): return try fieldOperand(inner)
    case .value, .and, .or, .not, .close, .end:
      throw error("a word is missing", "write what to look for")
    }
  }

  private mutating func bracket(field: SearchField?) throws(SearchQueryError) -> SearchExpression {
    let opening = token
    next += 1
    depth += 1
    guard depth <= Self.depthLimit else {
      throw error("the brackets are nested too deeply", "use fewer of them", at: opening.passage)
    }
    if token.kind == .close {
      throw error(
        "the bracket holds nothing", "write words between ( and )",
        at: Passage(opening.passage.start, token.passage.end))
    }
    try expectOperand(after: "(")
    let part = try alternatives(field: field)
    guard token.kind == .close else {
      throw error("the bracket is not closed", "write ) behind it", at: opening.passage)
    }
    next += 1
    depth -= 1
    return part
  }

  private mutating func fieldOperand(
    _ field: SearchField
  ) throws(SearchQueryError) -> SearchExpression {
    let name = token
    next += 1
    switch (field, token.kind) {
    case (.date, .value(let text)):
      guard let dates = SearchDates(text) else {
        throw error(
          "“\(text)” is no date or span of dates",
          "write date:2023, date:2023-11-05, date:2023-11..2024-01 or date:>=2023-11")
      }
      next += 1
      return .term(.date(dates))
    case (.kind, .value(let text)): return .term(.kind(try choice(text, StatementKind.self, field)))
    case (.state, .value(let text)): return .term(.state(try choice(text, SearchState.self, field)))
    case (.date, _), (.kind, _), (.state, _): break
    case (_, .words): return try operand(field: field)
    case (_, .open): return try bracket(field: field)
    default: break
    }
    throw error(
      "\(field.rawValue): has nothing behind it", "write for example \(field.example)",
      at: name.passage)
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ type: Choice.Type, _ field: SearchField
  ) throws(SearchQueryError) -> Choice {
    guard let choice = Choice(rawValue: text.lowercased()) else {
      let names = Choice.allCases.map { "\(field.rawValue):\($0.rawValue)" }
      throw error(
        "\(field.rawValue): cannot be “\(text)”",
        "write \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")")
    }
    next += 1
    return choice
  }

  private func expectOperand(after name: String) throws(SearchQueryError) {
    switch token.kind {
    case .words, .field, .value, .not, .open: return
    case .end:
      throw error(
        name == "(" ? "the bracket is not closed" : "the query ends with \(name)",
        "write a word behind it")
    case .close: throw error("nothing stands between \(name) and )", "write a word there")
    case .and, .or:
      let other = token.kind == .and ? "AND" : "OR"
      throw error("nothing stands between \(name) and \(other)", "write a word there")
    }
  }

  private func error(_ reason: String, _ hint: String, at passage: Passage? = nil)
    -> SearchQueryError
  {
    SearchQueryError(
      query: query, passage: passage ?? token.passage, reason: reason, hint: hint)
  }
}
