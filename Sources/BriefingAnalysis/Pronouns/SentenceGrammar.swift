import BriefingModel

/// What the words of a sentence show of its build, without a parser.
struct SentenceGrammar {
  /// A mention by name or description.
  struct Name {
    var tokens: Range<Int>
    var actor: Actor.ID
    /// Whether it is a part of the full name.
    var isShort: Bool
  }

  private let tokens: [Token]
  /// The mentions by the token that they start at.
  private var mentions: [Int: Name] = [:]
  /// The mentions by their first byte.
  private var actorAt: [Int: Actor.ID] = [:]
  /// Where the words start and end that stand beside a cue for whoever speaks.
  private var speakerStarts: Set<Int> = []
  private var speakerEnds: Set<Int> = []
  /// The tokens that belong to roles of named persons.
  private var inRole: Set<Int> = []

  /// O(n).
  init(_ draft: borrowing Draft) {
    tokens = draft.tokens
    let spans = MentionTokens(draft).spans
    for (mention, span) in zip(draft.mentions, spans) {
      guard let span, mention.form != .credit else { continue }
      mentions[span.tokens.lowerBound] = Name(
        tokens: span.tokens, actor: mention.actor, isShort: mention.form == .alias)
      actorAt[mention.passage.start] = mention.actor
    }
    for quotation in draft.quotations {
      guard let speaker = quotation.speakerMention else { continue }
      speakerStarts.insert(speaker.start)
      speakerEnds.insert(speaker.end)
    }
    for actor in draft.actors {
      for role in actor.roles {
        var at = tokens.partitioningIndex { $0.start >= role.passage.start }
        while at < tokens.count, tokens[at].start < role.passage.end {
          inRole.insert(at)
          at += 1
        }
      }
    }
  }

  /// The mention that starts at a token.
  func mention(startingAt token: Int) -> Name? { mentions[token] }

  /// The actor that the mention at a passage is of.
  func actor(at passage: Passage) -> Actor.ID? { actorAt[passage.start] }

  /// Whether a cue stands beside the words from one token to another, or beside longer ones that they
  /// begin or end, as beside whoever speaks.
  func isSpeaker(_ range: Range<Int>) -> Bool {
    speakerStarts.contains(tokens[range.lowerBound].start)
      || speakerEnds.contains(tokens[range.upperBound - 1].end)
  }

  /// The mentions that start among some tokens, in order.
  func mentions(in range: Range<Int>) -> [Name] { range.compactMap { mentions[$0] } }

  /// Whether a comma stands right before a name, or before the words that belong to it.
  func followsComma(_ name: Name, in sentence: Range<Int>) -> Bool {
    let start = phraseStart(name.tokens.lowerBound, in: sentence)
    return start > sentence.lowerBound && tokens[start - 1].sign == .comma
  }

  /// Whether only "and" stands between the end of a name and a token.
  func joins(_ end: Int, _ token: Int) -> Bool {
    end + 1 == token && tokens[end].traits.contains(.and)
  }

  /// Whether a verb of speech stands among the tokens, and no other sign than a comma.
  func reports(_ range: Range<Int>) -> Bool {
    guard range.count <= 12 else { return false }
    return tokens[range].contains { $0.traits.contains(.speech) }
      && tokens[range].allSatisfy { $0.isWord || $0.sign == .comma }
  }

  /// What a noun phrase is in its sentence.
  func function(of phrase: Range<Int>, in sentence: Range<Int>) -> GrammaticalFunction {
    let end = phrase.upperBound
    if end < sentence.upperBound, tokens[end].traits.contains(.genitive), tokens[end].isGlued {
      return .possessive
    }
    let start = phraseStart(phrase.lowerBound, in: sentence)
    if start > sentence.lowerBound {
      let before = tokens[start - 1]
      if before.traits.contains(.preposition) { return .oblique }
      if before.traits.contains(.speech) { return .subject }
      if before.traits.contains(.verb), !before.traits.contains(.noun) { return .object }
    }
    if end < sentence.upperBound, isVerb(end) || tokens[end].sign == .comma { return .subject }
    return start == sentence.lowerBound ? .subject : .object
  }

  /// Where the words before a name start that belong to it: titles and modifiers.
  private func phraseStart(_ at: Int, in sentence: Range<Int>) -> Int {
    var start = at
    while start > sentence.lowerBound, at - start < 10 {
      let before = tokens[start - 1]
      guard
        inRole.contains(start - 1) || before.traits.hasAny([.determiner, .honorific])
          || before.traits.hasAny([.role, .title]) && !before.traits.contains(.verb)
          || before.traits.contains(.adjective) && !before.traits.hasAny([.verb, .function])
      else { break }
      start -= 1
    }
    return start
  }

  /// Whether a name, with the words that belong to it, opens its sentence or clause.
  func opensClause(_ name: Name, in sentence: Range<Int>) -> Bool {
    let start = phraseStart(name.tokens.lowerBound, in: sentence)
    guard start > sentence.lowerBound else { return true }
    let before = tokens[start - 1]
    return !before.isWord || before.traits.hasAny([.conjunction])
  }

  /// Whether a name, with the words that belong to it, opens its sentence.
  func opensSentence(_ name: Name, in sentence: Range<Int>) -> Bool {
    phraseStart(name.tokens.lowerBound, in: sentence) == sentence.lowerBound
  }

  /// Whether what stands between a name and a possessive behind it says something of the name alone:
  /// "Lind, best known for his".
  func describes(_ between: Range<Int>) -> Bool {
    guard (3...5).contains(between.count), tokens[between.lowerBound].sign == .comma,
      let last = tokens[between].last, last.traits.contains(.preposition)
    else { return false }
    return tokens[between].dropFirst().dropLast().allSatisfy { token in
      token.shape == .lower && token.traits.hasAny([.adjective, .adverb, .verb])
        && !token.traits.hasAny([.function, .speech])
    }
  }

  /// Whether the sentence opens with a clause that has no subject of its own ("Discussing his trip,"):
  /// its verb has a capital, and a comma closes it before `end`.
  func opensWithParticiple(_ sentence: Range<Int>, before end: Int) -> Bool {
    let first = tokens[sentence.lowerBound].traits
    guard first.contains(.verb), !first.hasAny([.function, .noun, .given, .surname]) else {
      return false
    }
    return tokens[sentence.lowerBound..<end].contains { $0.sign == .comma }
  }

  private func isVerb(_ at: Int) -> Bool {
    let token = tokens[at]
    return token.shape == .lower && token.traits.hasAny([.verb, .copula, .auxiliary, .speech])
      && !token.traits.hasAny([.preposition, .conjunction])
  }

  /// Whether a new clause starts among the tokens: a conjunction, a relative, a comma, "that".
  func hasClauseBoundary(_ range: Range<Int>) -> Bool {
    tokens[range].contains { token in
      token.traits.hasAny([.relative]) || token.traits.contains(.conjunction)
        || token.sign == .semicolon || token.sign == .colon || token.sign == .dash
        || token.traits.contains(.speech)
    }
  }

  /// Whether a noun for one human being without a name stands at a token, and the gender that the
  /// noun shows: "a spokesman", "the girl".
  func unnamedPerson(_ at: Int, in sentence: Range<Int>) -> Actor.Gender?? {
    let token = tokens[at]
    guard token.shape == .lower, token.traits.contains(.role),
      !token.traits.hasAny([.function, .plural]), at > sentence.lowerBound, !inRole.contains(at),
      at + 1 >= sentence.upperBound || !tokens[at + 1].traits.contains(.role)
    else { return nil }
    let start = phraseStart(at, in: sentence)
    guard start < at, tokens[start].traits.contains(.determiner) else { return nil }
    let isMale = token.traits.contains(.male)
    let isFemale = token.traits.contains(.female)
    return .some(isMale == isFemale ? nil : isMale ? .male : .female)
  }
}
