import BriefingModel

/// Where the mentions by name stand in the tokens and sentences, found in one pass.
struct MentionTokens {
  /// The tokens of a mention and those of its sentence.
  struct Span {
    var tokens: Range<Int>
    var sentence: Range<Int>
    /// The sentence's place among the sentences.
    var sentenceIndex: Int
  }

  /// One for each mention; nil where a mention is not made of whole tokens.
  private(set) var spans: [Span?] = []
  /// For each token the kind of the actor whose name it belongs to; nil for none.
  private var kindAt: [Actor.Kind?]

  /// O(n).
  init(_ draft: borrowing Draft) {
    kindAt = Array(repeating: nil, count: draft.tokens.count)
    spans.reserveCapacity(draft.mentions.count)
    var token = 0
    var sentence = 0
    for mention in draft.mentions {
      while token < draft.tokens.count, draft.tokens[token].start < mention.passage.start {
        token += 1
      }
      var end = token
      while end < draft.tokens.count, draft.tokens[end].end <= mention.passage.end { end += 1 }
      while sentence < draft.sentences.count,
        draft.sentences[sentence].tokens.upperBound <= token
      {
        sentence += 1
      }
      guard token < end, sentence < draft.sentences.count else {
        spans.append(nil)
        continue
      }
      let kind = draft.actors[mention.actor.rawValue].kind
      for at in token..<end { kindAt[at] = kind }
      spans.append(
        Span(
          tokens: token..<end, sentence: draft.sentences[sentence].tokens,
          sentenceIndex: sentence))
    }
  }

  /// Whether a mention covers a token.
  func isName(_ token: Int) -> Bool { kindAt[token] != nil }

  /// Whether a token belongs to the name of a person; not so behind the last token.
  func isPerson(_ token: Int) -> Bool { token < kindAt.count && kindAt[token] == .person }

  /// Whether a token belongs to the name of an organisation.
  func isOrganization(_ token: Int) -> Bool { kindAt[token] == .organization }
}
