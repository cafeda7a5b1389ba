/// Finds the phrases of refusal among the tokens of a sentence.
struct RefusalMatcher {
  let refusals: RefusalLexicon
  let cues: CueLexicon
  let tokens: [Token]

  /// The tokens of the first phrase that starts at or behind `start` and before `end`; the negation
  /// and the auxiliary before it included.
  func next(from start: Int, to end: Int) -> Range<Int>? {
    for at in start..<max(start, end) {
      let word = tokens[at].word
      let phrases =
        isNegation(word) ? refusals.negated : refusals.phrases(from: word)
      for phrase in phrases {
        if let match = match(phrase, at: at, to: end) { return auxiliary(at, from: start)..<match }
      }
    }
    return nil
  }

  /// Where the words start that stand together with the negation at a token: "did not".
  private func auxiliary(_ at: Int, from start: Int) -> Int {
    guard isNegation(tokens[at].word), at > start,
      cues[tokens[at - 1].word].classes.hasAny(.finite)
    else { return at }
    return at - 1
  }

  /// The token behind `phrase`, where it stands at `at`.
  private func match(_ phrase: RefusalLexicon.Phrase, at start: Int, to end: Int) -> Int? {
    var at = start
    for (position, place) in phrase.enumerated() {
      switch place {
      case .negation:
        guard at < end, isNegation(tokens[at].word) else { return nil }
        at += 1
      case .word(let word):
        if position > 0 { at = skipAdverbs(at, before: word, to: end) }
        guard at < end, tokens[at].word == word else { return nil }
        at += 1
      case .gap:
        guard case .word(let word)? = phrase[(position + 1)...].first,
          let found = (at..<min(at + 6, end)).first(where: { tokens[$0].word == word })
        else { return nil }
        at = found
      case .request:
        return endOfRequest(from: at, to: end)
      }
    }
    return at
  }

  private func endOfRequest(from start: Int, to end: Int) -> Int? {
    let rest = tokens[start..<end]
    if let first = rest.first(where: { $0.isWord }) {
      guard let request = rest.prefix(8).lastIndex(where: { refusals.isRequest($0.word) }) else {
        return cues[first.word].classes.hasAny([.coordinator, .by]) ? start : nil
      }
      return request + 1
    }
    return start
  }

  private func skipAdverbs(_ start: Int, before word: WordKey, to end: Int) -> Int {
    var at = start
    while at < end, at < start + 3, tokens[at].word != word, isAdverb(tokens[at]) { at += 1 }
    return at
  }

  private func isAdverb(_ token: Token) -> Bool {
    cues[token.word].classes.contains(.adverb) || token.traits.contains(.adverb)
      || token.word == Self.immediately
  }

  private static let immediately = WordKey("immediately")

  private func isNegation(_ word: WordKey) -> Bool { cues[word].classes.contains(.negation) }
}
