/// How an article writes its words: which of them also stand in lower case, and which have a capital
/// where no sentence begins.
struct WordUsage {
  private var capital: [WordKey: Int32] = [:]
  private var lower: Set<WordKey> = []

  /// Counts the words of a draft's sentences, those of headlines in title case aside. O(n).
  init(_ draft: borrowing Draft, titleCase: [Bool]) throws(AnalysisCancelled) {
    for (index, sentence) in draft.sentences.enumerated() where !titleCase[index] {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      var isOpening = true
      for at in sentence.tokens {
        let token = draft.tokens[at]
        guard token.isWord else {
          if token.opensClause { isOpening = true }
          continue
        }
        if token.shape == .lower {
          if !token.traits.contains(.function) { lower.insert(token.word) }
        } else if token.isCapitalized, !isOpening {
          capital[token.word, default: 0] += 1
        }
        isOpening = false
      }
    }
  }

  /// How often a word has a capital where no sentence begins.
  func capitals(_ word: WordKey) -> Int { Int(capital[word] ?? 0) }

  /// Whether a word stands in lower case somewhere.
  func isLower(_ word: WordKey) -> Bool { lower.contains(word) }
}

extension Token {
  /// Whether a word behind this sign may have its capital only for standing there.
  var opensClause: Bool {
    switch sign {
    case .openQuote, .straightQuote, .openSingle, .colon, .dash, .openBracket, .question,
      .exclamation, .ellipsis, .period:
      true
    default: false
    }
  }
}
