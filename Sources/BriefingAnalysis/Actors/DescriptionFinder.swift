import BriefingModel

/// Finds descriptions that can mean only one of the persons named: "the former envoy", "the Libyan
/// commander".
///
/// Needs `tokens`, `sentences`, `actors` with roles, and `mentions` by name. Adds mentions by
/// description: definite noun phrases whose head is the head of one person's role alone, with no
/// modifier that this role does not have, after the role was told.
struct DescriptionFinder: AnalysisStage {
  let demonyms: Demonyms
  let titles: TitleForms

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let heads = RoleHeads(draft, demonyms: demonyms, titles: titles)
    guard !heads.isEmpty else { return }
    let mentions = MentionTokens(draft)
    var found: [Mention] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      for at in sentence.tokens
      where draft.tokens[at].traits.contains(.definite) && draft.tokens[at].isWord {
        guard
          let phrase = phrase(from: at, in: sentence.tokens, of: draft.tokens, heads, mentions),
          let actor = heads.actor(phrase, at: draft.tokens[at].start)
        else { continue }
        let last = draft.tokens[phrase.head]
        found.append(
          Mention(Passage(draft.tokens[at].start, last.end), of: actor, form: .description))
      }
    }
    draft.mentions = (draft.mentions + found).sorted { $0.passage < $1.passage }
  }

  /// The definite noun phrase at an article whose head is a role of somebody: head and modifiers.
  private func phrase(
    from article: Int, in sentence: Range<Int>, of tokens: [Token], _ heads: RoleHeads,
    _ mentions: MentionTokens
  ) -> DefinitePhrase? {
    var at = article + 1
    var modifiers: [WordKey] = []
    while at < sentence.upperBound, at - article < 6 {
      let token = tokens[at]
      guard token.isWord, !token.traits.hasAny([.function, .genitive]), !mentions.isPerson(at)
      else { return nil }
      let next = at + 1 < sentence.upperBound ? tokens[at + 1] : nil
      if heads.contains(token.word),
        !continues(next, isName: next != nil && mentions.isName(at + 1))
      {
        return DefinitePhrase(head: at, word: token.word, modifiers: modifiers)
      }
      modifiers.append(demonyms.country(of: token.word) ?? token.word)
      at += 1
    }
    return nil
  }

  /// Whether the noun phrase goes on behind its head, so that it means somebody or something else: a
  /// noun, a name, a hyphen, "of" and its like.
  private func continues(_ next: Token?, isName: Bool) -> Bool {
    guard let next else { return false }
    if isName || next.sign == .hyphen { return true }
    guard next.isWord else { return false }
    if next.traits.hasAny([.origin, .infinitive, .personal]) { return true }
    return next.isCapitalized
      || next.traits.contains(.noun) && !next.traits.hasAny([.verb, .function, .adverb])
  }
}

/// "the Libyan commander": the token of its head, and the words that describe it.
struct DefinitePhrase {
  var head: Int
  var word: WordKey
  /// The words between article and head; nationalities as their countries.
  var modifiers: [WordKey]
}
