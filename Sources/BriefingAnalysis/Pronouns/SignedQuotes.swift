import BriefingModel

/// Paragraphs without marks that are somebody's words, whose name alone is their last sentence: "I was
/// told to leave. Kari Lind".
struct SignedQuotes {
  /// What "I" and its forms mean in them, in the order of the text.
  private(set) var pronouns: [Mention] = []

  /// Finds them. O(n).
  init(_ draft: borrowing Draft) {
    var mention = 0
    var first = 0
    for (index, sentence) in draft.sentences.enumerated() {
      if index > 0, draft.sentences[index - 1].block != sentence.block { first = index }
      let isLast =
        index + 1 == draft.sentences.count || draft.sentences[index + 1].block != sentence.block
      guard isLast, index > first else { continue }
      let words = draft.tokens[sentence.tokens].filter(\.isWord)
      guard let start = words.first?.start, let end = words.last?.end else { continue }
      while mention < draft.mentions.count, draft.mentions[mention].passage.start < start {
        mention += 1
      }
      guard mention < draft.mentions.count, words.count > 1,
        draft.mentions[mention].passage == Passage(start, end),
        draft.mentions[mention].form.isName,
        draft.actors[draft.mentions[mention].actor.rawValue].kind == .person
      else { continue }
      let spoken = draft.sentences[first].tokens.lowerBound..<sentence.tokens.lowerBound
      pronouns += draft.tokens[spoken].filter { $0.traits.contains(.firstPerson) }.map {
        Mention($0.passage, of: draft.mentions[mention].actor, form: .pronoun)
      }
    }
  }
}
