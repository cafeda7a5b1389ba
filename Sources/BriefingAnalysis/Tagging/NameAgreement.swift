import BriefingModel

/// Makes the kinds of an article's names agree: a name has one kind in all its mentions, and a
/// person's first or last name alone is the person.
struct NameAgreement {
  private let tokens: [Token]
  private let sentences: [Sentence]
  private let lexicon: Lexicon

  init(_ draft: borrowing Draft, lexicon: Lexicon) {
    tokens = draft.tokens
    sentences = draft.sentences
    self.lexicon = lexicon
  }

  /// The names with their kinds made to agree. O(number of names).
  func agreed(_ names: [NameSpan]) -> [NameSpan] {
    var votes: [WordKey: KindVotes] = [:]
    for name in names { votes[key(of: name), default: KindVotes()].add(1, for: name.kind) }
    var parts: Set<WordKey> = []
    for name in names where name.kind == .person && name.tokens.count > 1 {
      parts.insert(tokens[name.tokens.lowerBound].word)
      parts.insert(tokens[name.tokens.upperBound - 1].word)
    }
    return names.map { name in
      var name = name
      let key = key(of: name)
      if name.tokens.count == 1, parts.contains(key), !lexicon[key].contains(.country) {
        name.kind = .person
      } else if let kind = votes[key]?.winner(threshold: 2) {
        name.kind = kind
      }
      return name
    }
  }

  private func key(of name: NameSpan) -> WordKey { Lexicon.key(of: tokens[name.tokens]) }
}
