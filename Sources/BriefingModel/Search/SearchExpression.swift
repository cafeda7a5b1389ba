/// What the reader looks for, understood.
public indirect enum SearchExpression: Hashable, Sendable {
  /// One thing to look for.
  case term(SearchTerm)
  /// All of these, at least two.
  case all([SearchExpression])
  /// At least one of these, at least two.
  case any([SearchExpression])
  /// Not this.
  case not(SearchExpression)

  /// Whether it asks for nothing but words of headlines and texts.
  public var isPlainText: Bool {
    switch self {
    case .term(.words(_, let field)): field == nil || field == .headline
    case .term: false
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isPlainText)
    case .not(let part): part.isPlainText
    }
  }

  /// The words that an article is looked through for, those that may not be in it left out.
  public var soughtWords: [SearchWords] {
    switch self {
    case .term(.words(let words, nil)): [words]
    case .term: []
    case .all(let parts), .any(let parts): parts.flatMap(\.soughtWords)
    case .not: []
    }
  }
}

/// One thing that a query asks for.
public enum SearchTerm: Hashable, Sendable {
  /// Words, anywhere in headline and text or in a field.
  case words(SearchWords, in: SearchField?)
  /// When the article was published.
  case date(SearchDates)
  /// That it holds a quotation of that kind.
  case kind(StatementKind)
  /// What the reader did with it.
  case state(SearchState)
}

/// Words that stand together.
public struct SearchWords: Hashable, Sendable {
  /// The words, of letters and digits at least one.
  public var text: String
  /// Whether the last of them may go on.
  public var isPrefix: Bool

  /// Words to look for.
  public init(_ text: String, isPrefix: Bool = false) {
    self.text = text
    self.isPrefix = isPrefix
  }
}

/// A span of days, both ends within it; nil where it is open.
public struct SearchDates: Hashable, Sendable {
  /// The first day, month or year.
  public var first: CalendarDate?
  /// The last one, all of it.
  public var last: CalendarDate?
  /// Whether the first is left out.
  public var isAfterFirst: Bool
  /// Whether the last is left out.
  public var isBeforeLast: Bool

  /// A span of days.
  public init(
    first: CalendarDate?, last: CalendarDate?, isAfterFirst: Bool = false,
    isBeforeLast: Bool = false
  ) {
    self.first = first
    self.last = last
    self.isAfterFirst = isAfterFirst
    self.isBeforeLast = isBeforeLast
  }

  /// Reads `2023`, `2023-11-05`, `2023-11..2024-01`, `2023..`, `..2023`, `>=2023`, `>`, `<=`, `<`;
  /// nil where it is something else, or ends before it begins.
  public init?(_ text: some StringProtocol) {
    if let dots = Self.dots(in: text) {
      let (left, right) = (text[..<dots.lowerBound], text[dots.upperBound...])
      let (first, last) = (CalendarDate(iso: left), CalendarDate(iso: right))
      guard first != nil || left.isEmpty, last != nil || right.isEmpty, first != nil || last != nil
      else { return nil }
      self.init(first: first, last: last)
      if isBackwards { return nil }
      return
    }
    let comparison = text.prefix { "<>=".contains($0) }
    guard let date = CalendarDate(iso: text.dropFirst(comparison.count)) else { return nil }
    switch comparison {
    case "", "=": self.init(first: date, last: date)
    case ">=": self.init(first: date, last: nil)
    case ">": self.init(first: date, last: nil, isAfterFirst: true)
    case "<=": self.init(first: nil, last: date)
    case "<": self.init(first: nil, last: date, isBeforeLast: true)
    default: return nil
    }
  }

  /// Whether it ends before it begins.
  public var isBackwards: Bool {
    guard let first, let last else { return false }
    return first > last && !first.description.hasPrefix(last.description)
  }

  private static func dots<Text: StringProtocol>(in text: Text) -> Range<Text.Index>? {
    guard let first = text.firstIndex(of: "."), text[first...].hasPrefix("..") else { return nil }
    return first..<text.index(first, offsetBy: 2)
  }
}
