/// What the reader looks for, as an expression of FTS5's that is well-formed by construction.
///
/// Words stand quoted, so that nothing the reader writes is syntax but AND, OR, NOT, brackets,
/// quotation marks and a `*` behind a word.
struct SearchQuery: Hashable {
  /// The expression.
  let expression: String

  /// The most bytes of a query, and the most brackets within brackets.
  static let lengthLimit = 1_000
  private static let depthLimit = 16

  /// Reads a query.
  ///
  /// - Throws: `LibraryError.badQuery` with the reason.
  init(_ text: String) throws(LibraryError) {
    guard text.utf8.count <= Self.lengthLimit else { throw .badQuery("it is too long") }
    var parts: [String] = []
    var depth = 0
    var previous: Token?
    for token in try Token.all(in: text) {
      try Self.check(token, after: previous)
      if token.beginsOperand, previous?.endsOperand ?? false { parts.append("AND") }
      depth += token == .open ? 1 : token == .close ? -1 : 0
      guard depth >= 0 else { throw .badQuery("a bracket is closed that was not opened") }
      guard depth <= Self.depthLimit else { throw .badQuery("its brackets are nested too deeply") }
      parts.append(token.expression)
      previous = token
    }
    guard let previous else { throw .badQuery("it has no words") }
    guard previous.endsOperand else { throw .badQuery("it ends with \(previous.expression)") }
    guard depth == 0 else { throw .badQuery("a bracket is not closed") }
    expression = parts.joined(separator: " ")
  }

  private static func check(_ token: Token, after previous: Token?) throws(LibraryError) {
    if case .operation(let name) = token, !(previous?.endsOperand ?? false) {
      throw .badQuery("nothing stands before \(name)")
    }
    if token == .close, !(previous?.endsOperand ?? false) {
      throw .badQuery("a bracket holds nothing")
    }
  }

  /// A word, phrase, operator or bracket.
  private enum Token: Equatable {
    case words(String, isPrefix: Bool)
    case operation(String)
    case open
    case close

    var beginsOperand: Bool {
      switch self {
      case .words, .open: true
      case .operation, .close: false
      }
    }

    var endsOperand: Bool {
      switch self {
      case .words, .close: true
      case .operation, .open: false
      }
    }

    var expression: String {
      switch self {
      case .words(let words, let isPrefix): "\"\(words)\"" + (isPrefix ? " *" : "")
      case .operation(let name): name
      case .open: "("
      case .close: ")"
      }
    }

    /// The tokens of a query; words without a letter or digit are left out.
    static func all(in text: String) throws(LibraryError) -> [Token] {
      var tokens: [Token] = []
      var rest = text[...]
      while let first = rest.first {
        switch first {
        case "(", ")":
          tokens.append(first == "(" ? .open : .close)
          rest.removeFirst()
        case let mark where isQuotationMark(mark):
          rest.removeFirst()
          guard let end = rest.firstIndex(where: isQuotationMark) else {
            throw .badQuery("a quotation mark is not closed")
          }
          let phrase = rest[..<end]
          rest = rest[rest.index(after: end)...]
          let isPrefix = rest.first == "*"
          if isPrefix { rest.removeFirst() }
          append(phrase, isPrefix: isPrefix, to: &tokens)
        case let space where space.isWhitespace:
          rest.removeFirst()
        default:
          let end = rest.firstIndex { $0.isWhitespace || "()".contains($0) || isQuotationMark($0) }
          let word = rest[..<(end ?? rest.endIndex)]
          rest = rest[word.endIndex...]
          if ["AND", "OR", "NOT"].contains(word) {
            tokens.append(.operation(String(word)))
          } else {
            append(word, isPrefix: word.hasSuffix("*"), to: &tokens)
          }
        }
      }
      return tokens
    }

    private static func append(_ text: Substring, isPrefix: Bool, to tokens: inout [Token]) {
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      let words = text.filter { $0 != "\"" && $0 != "*" && $0 != "\u{0}" }
      tokens.append(.words(words, isPrefix: isPrefix))
    }

    private static func isQuotationMark(_ character: Character) -> Bool {
      "\"“”„«»".contains(character)
    }
  }
}
