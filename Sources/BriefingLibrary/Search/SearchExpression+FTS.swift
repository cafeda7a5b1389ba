import BriefingModel

extension SearchExpression {
  /// The expression in FTS5's language over headline and text; nil where it asks for something else,
  /// or only for what is not there. Well-formed by construction: words stand quoted.
  var textExpression: String? {
    switch self {
    case .term(.words(let words, nil)): words.expression
    case .term(.words(let words, .headline)): "headline : \(words.expression)"
    case .term, .not: nil
    case .any(let parts): Self.joined(parts.map(\.textExpression), by: "OR")
    case .all(let parts):
      Self.joined(parts.filter { !$0.isNegation }.map(\.textExpression), by: "AND").flatMap {
        positive in
        let negative = parts.compactMap(\.negated)
        guard !negative.isEmpty else { return positive }
        return Self.joined(negative.map(\.textExpression), by: "OR").map {
          "(\(positive)) NOT (\($0))"
        }
      }
    }
  }

  /// What stands behind NOT.
  var negated: SearchExpression? {
    if case .not(let part) = self { part } else { nil }
  }

  /// Whether it begins with NOT.
  var isNegation: Bool { negated != nil }

  /// The parts that all have to hold.
  var conjuncts: [SearchExpression] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }

  /// Whether it is about one quotation.
  var isOfQuotation: Bool {
    switch self {
    case .term(.words(_, let field)): field?.isOfQuotation ?? false
    case .term(.kind): true
    case .term: false
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isOfQuotation)
    case .not(let part): part.isOfQuotation
    }
  }

  private static func joined(_ parts: [String?], by word: String) -> String? {
    let known = parts.compactMap { $0 }
    guard !known.isEmpty, known.count == parts.count else { return nil }
    return known.count == 1 ? known[0] : known.map { "(\($0))" }.joined(separator: " \(word) ")
  }
}

extension SearchWords {
  /// Whether `speaker:` asks for quotations without a speaker.
  var meansUnknownSpeaker: Bool { text.lowercased() == "unknown" && !isPrefix }
}
