/// Finds where sentences end. A block is never in one sentence with another.
///
/// Needs `tokens`. Adds `sentences`.
struct SentenceSplitter: AnalysisStage {
  /// The most tokens of a sentence; text without full stops is cut there.
  static let longest = 1000

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let tokens = draft.tokens
    var sentences: [Sentence] = []
    var start = 0
    var at = 0
    while at < tokens.count {
      if at & 0xFFF == 0 { try draft.checkCancellation() }
      let end = Self.end(at: at, from: start, in: tokens)
      if let end {
        sentences.append(Sentence(tokens: start..<end, block: tokens[start].block))
        start = end
      }
      at = end ?? at + 1
    }
    draft.sentences = sentences
  }

  /// The token after the sentence's last, where the token at `at` ends the sentence.
  private static func end(at: Int, from start: Int, in tokens: [Token]) -> Int? {
    let block = tokens[at].block
    guard at + 1 < tokens.count, tokens[at + 1].block == block, at - start + 1 < longest else {
      return at + 1
    }
    guard isTerminator(tokens[at]) else { return nil }
    var next = at + 1
    while next < tokens.count, tokens[next].block == block, closes(tokens[next]) { next += 1 }
    guard next < tokens.count, tokens[next].block == block else { return next }
    return opens(tokens[next], after: tokens[at]) ? next : nil
  }

  private static func isTerminator(_ token: Token) -> Bool {
    switch token.sign {
    case .period, .question, .exclamation, .ellipsis: true
    default: token.hasPeriod
    }
  }

  /// Whether a token behind the full stop still belongs to its sentence: another terminator, a
  /// closing bracket, a closing mark.
  private static func closes(_ token: Token) -> Bool {
    guard token.isGlued else { return false }
    switch token.sign {
    case .closeQuote, .straightQuote, .apostrophe, .closeBracket, .period, .question,
      .exclamation, .ellipsis:
      return true
    default: return false
    }
  }

  /// Whether a sentence may begin with `token` behind `terminator`.
  private static func opens(_ token: Token, after terminator: Token) -> Bool {
    if token.isGlued && token.sign == .none { return false }
    switch token.sign {
    case .none: break
    case .openQuote, .straightQuote, .openSingle, .openBracket: return !terminator.hasPeriod
    case .dash, .apostrophe, .other: return terminator.sign != .none
    default: return false
    }
    switch token.shape {
    case .lower, .other: return false
    case .number: return !terminator.hasPeriod
    default: break
    }
    guard terminator.hasPeriod else { return true }
    if terminator.traits.contains(.leadingAbbreviation) { return false }
    return token.traits.hasAny(.function)
  }
}
