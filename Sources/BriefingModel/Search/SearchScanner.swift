/// Takes a query apart into words, phrases, operators, brackets and fields.
struct SearchScanner {
  /// What a token is.
  enum Kind: Equatable {
    case words(String, isPrefix: Bool)
    case field(SearchField)
    /// What a field that takes no words is given: a date, a kind, a state.
    case value(String)
    case and, or, not
    case open, close
    case end
  }

  /// A token with its place in the query.
  struct Token: Equatable {
    var kind: Kind
    var passage: Passage
  }

  private let query: String
  private var place: String.Index
  private var tokens: [Token] = []

  /// The tokens of a query, `.end` last. Words without a letter or digit are left out. O(n).
  static func tokens(of query: String) throws(SearchQueryError) -> [Token] {
    var scanner = SearchScanner(query: query, place: query.startIndex)
    while scanner.place < query.endIndex { try scanner.scan() }
    scanner.add(.end, from: query.endIndex)
    return scanner.tokens
  }

  private init(query: String, place: String.Index) {
    self.query = query
    self.place = place
  }

  private mutating func scan() throws(SearchQueryError) {
    let start = place
    let first = query[place]
    switch first {
    case "(", ")":
      advance()
      add(first == "(" ? .open : .close, from: start)
    case _ where Self.isQuotationMark(first): try scanPhrase()
    case _ where first.isWhitespace: advance()
    default: try scanWord()
    }
  }

  private mutating func scanPhrase() throws(SearchQueryError) {
    let start = place
    advance()
    guard let end = query[place...].firstIndex(where: Self.isQuotationMark) else {
      place = query.endIndex
      throw error(
        "a quotation mark is not closed", "write another one behind the phrase", from: start)
    }
    let phrase = query[place..<end]
    place = query.index(after: end)
    let isPrefix = place < query.endIndex && query[place] == "*"
    if isPrefix { advance() }
    addWords(phrase, isPrefix: isPrefix, from: start)
  }

  private mutating func scanWord() throws(SearchQueryError) {
    let start = place
    let word = query[place...].prefix {
      !$0.isWhitespace && !"()".contains($0) && !Self.isQuotationMark($0)
    }
    if let colon = word.firstIndex(of: ":"), try scanField(word[..<colon], of: word) { return }
    place = word.endIndex
    switch word {
    case "AND": add(.and, from: start)
    case "OR": add(.or, from: start)
    case "NOT": add(.not, from: start)
    default: addWords(word, isPrefix: word.hasSuffix("*"), from: start)
    }
  }

  /// A field where the word begins with one; false where the colon is only part of what is written.
  private mutating func scanField(
    _ name: Substring, of word: Substring
  ) throws(SearchQueryError) -> Bool {
    let start = place
    let value = word[name.endIndex...].dropFirst()
    guard let field = SearchField(rawValue: name.lowercased()) else {
      // Times and addresses have colons too.
      guard !name.isEmpty, name.allSatisfy(\.isLetter), !value.isEmpty, !value.hasPrefix("//")
      else { return false }
      place = name.endIndex
      let nearest = Self.nearestField(to: name.lowercased())
      throw error(
        "there is no field “\(name)”",
        (nearest.map { "write \($0.rawValue): instead, or " } ?? "")
          + "put it between quotation marks to look for the words", from: start)
    }
    place = name.endIndex
    advance()
    add(.field(field), from: start)
    guard field == .date || field == .kind || field == .state else { return true }
    let valueStart = place
    place = value.endIndex
    if !value.isEmpty { add(.value(String(value)), from: valueStart) }
    return true
  }

  private mutating func advance() { place = query.index(after: place) }

  private mutating func add(_ kind: Kind, from start: String.Index) {
    tokens.append(Token(kind: kind, passage: passage(from: start)))
  }

  private mutating func addWords(_ text: Substring, isPrefix: Bool, from start: String.Index) {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      // `actor:""` and its like must not take the next word.
      if case .field? = tokens.last?.kind { add(.value(""), from: start) }
      return
    }
    let words = text.filter { $0 != "\"" && $0 != "*" && $0 != "\u{0}" }
    add(.words(words, isPrefix: isPrefix), from: start)
  }

  private func passage(from start: String.Index) -> Passage {
    Passage(
      query.utf8.distance(from: query.startIndex, to: start),
      query.utf8.distance(from: query.startIndex, to: place))
  }

  private func error(
    _ reason: String, _ hint: String, from start: String.Index
  ) -> SearchQueryError {
    SearchQueryError(query: query, passage: passage(from: start), reason: reason, hint: hint)
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    "\"“”„«»".contains(character)
  }

  /// The field whose name begins alike, or is one letter off.
  private static func nearestField(to name: String) -> SearchField? {
    SearchField.allCases.first { $0.rawValue.hasPrefix(name) || name.hasPrefix($0.rawValue) }
      ?? SearchField.allCases.first { isOneOff(Array($0.rawValue), Array(name)) }
  }

  /// Whether one letter changed, added, taken away or swapped with the next makes one the other.
  private static func isOneOff(_ left: [Character], _ right: [Character]) -> Bool {
    let head = zip(left, right).prefix { $0 == $1 }.count
    let (left, right) = (Array(left.dropFirst(head)), Array(right.dropFirst(head)))
    return left.dropFirst() == right.dropFirst() || left.dropFirst() == right[...]
      || left[...] == right.dropFirst()
      || left.count > 1 && right.count > 1 && left[0] == right[1] && left[1] == right[0]
        && left.dropFirst(2) == right.dropFirst(2)
  }
}
