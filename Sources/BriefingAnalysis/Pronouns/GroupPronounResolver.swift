import BriefingModel

/// Finds which organisation or place "it" and "they" mean, where the words leave no doubt: it is the
/// subject of the clause ("Ekdal Bank sold its ships") or says something of itself ("Ekdal Bank said
/// it would close").
///
/// Needs `tokens`, `sentences`, `actors`, `mentions` by name and the `quotations` with their speaker
/// mentions. Adds mentions by pronoun. O(n).
struct GroupPronounResolver: AnalysisStage {
  /// How many tokens before a pronoun its subject may end.
  private static let reach = 12

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let grammar = SentenceGrammar(draft)
    let taken = Set(draft.mentions.lazy.filter { $0.form == .pronoun }.map(\.passage.start))
    var found: [Mention] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      var last: SentenceGrammar.Name?
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        if let name = grammar.mention(startingAt: at) {
          last = name
          at = name.tokens.upperBound
          continue
        }
        let token = draft.tokens[at]
        if token.traits.contains(.pronoun), token.traits.hasAny([.neuter, .plural]), let last,
          !taken.contains(token.start),
          draft.actors[last.actor.rawValue].kind != .person,
          means(last, token, at: at, in: sentence.tokens, of: draft, grammar)
        {
          found.append(Mention(token.passage, of: last.actor, form: .pronoun))
        }
        at += 1
      }
    }
    guard !found.isEmpty else { return }
    draft.mentions = (draft.mentions + found).sorted { $0.passage < $1.passage }
  }

  /// Whether a pronoun means the organisation or place that was named last.
  private func means(
    _ name: SentenceGrammar.Name, _ token: Token, at: Int, in sentence: Range<Int>,
    of draft: borrowing Draft, _ grammar: SentenceGrammar
  ) -> Bool {
    let between = name.tokens.upperBound..<at
    guard between.count <= Self.reach, !between.isEmpty,
      grammar.function(of: name.tokens, in: sentence) == .subject,
      grammar.opensClause(name, in: sentence)
    else { return false }
    let words = draft.tokens[between]
    let isPlain = words.allSatisfy { word in
      word.isWord && (word.shape == .lower || word.shape == .number)
    }
    guard isPlain else { return false }
    if token.traits.contains(.possessive) {
      return words.allSatisfy { $0.traits.hasAny(Self.verbal) || !$0.traits.contains(.noun) }
        && !words.contains { $0.traits.hasAny([.and, .relative]) }
    }
    guard draft.actors[name.actor.rawValue].kind == .organization else { return false }
    let said = words.first { !$0.traits.hasAny([.adverb, .auxiliary]) }
    return said?.traits.contains(.speech) == true
      && words.dropFirst().allSatisfy { $0.traits.hasAny([.speech, .relative, .adverb]) }
  }

  private static let verbal: WordTraits = [.verb, .auxiliary, .copula, .function, .adverb]
}
