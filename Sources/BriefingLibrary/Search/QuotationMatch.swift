import BriefingModel
internal import GRDB

/// What `speaker:`, `quote:` and `kind:` ask of one quotation, decided by what is known of it: where an
/// article is shown, its few quotations are looked through, and no index.
struct QuotationMatch {
  private let expression: SearchExpression
  private let names: ActorLookup
  private let finder: WordFinder
  /// The words of the expression as they are looked for.
  private var phrases: [SearchWords: WordPhrase] = [:]

  /// The expression is about quotations.
  init(_ expression: SearchExpression, names: ActorLookup, finder: WordFinder) {
    self.expression = expression
    self.names = names
    self.finder = finder
    for case .words(let words, _) in expression.terms { phrases[words] = finder.phrase(words) }
  }

  /// A quotation as its row holds it.
  struct Statement {
    var kind: Int
    var speaker: Int64?
    /// The words for a source without a name.
    var source: String?
    var words: ArraySlice<UInt8>
  }

  /// Whether the expression holds of a quotation.
  func holds(of statement: Statement) throws -> Bool { try holds(expression, statement) }

  private func holds(_ expression: SearchExpression, _ statement: Statement) throws -> Bool {
    switch expression {
    case .term(let term): try holds(term, statement)
    case .all(let parts): try parts.allSatisfy { try holds($0, statement) }
    case .any(let parts): try parts.contains { try holds($0, statement) }
    case .not(let part): try !holds(part, statement)
    }
  }

  private func holds(_ term: SearchTerm, _ statement: Statement) throws -> Bool {
    switch term {
    case .kind(let kind): return statement.kind == kind.code
    case .words(let sought, .speaker):
      if sought.meansUnknownSpeaker { return statement.speaker == nil && statement.source == nil }
      if let speaker = statement.speaker { return try names.isMember(speaker, sought) }
      guard let source = statement.source else { return false }
      return stand(sought, in: Array(source.utf8)[...])
    case .words(let sought, _): return stand(sought, in: statement.words)
    case .date, .state: return false
    }
  }

  private func stand(_ sought: SearchWords, in text: ArraySlice<UInt8>) -> Bool {
    phrases[sought].map { finder.stands($0, in: text) } ?? false
  }
}

extension SearchExpression {
  /// All that it asks for or against.
  fileprivate var terms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.terms)
    case .not(let part): part.terms
    }
  }
}
