import BriefingModel

/// Walks through a text from its start and chooses for each "it" and "they" which organisation or
/// place it means.
struct GroupWalk: PronounReader {
  private let grammar: SentenceGrammar
  private let weights: PronounWeights
  private var quotes: QuoteCursor
  private var salience: GroupSalience
  /// What pronouns mean that other stages resolved, by their first byte.
  private let known: [Int: Actor.ID]

  /// A walk that has not started. O(n).
  init(_ draft: borrowing Draft, weights: PronounWeights) {
    grammar = SentenceGrammar(draft)
    self.weights = weights
    quotes = QuoteCursor(draft)
    known = Dictionary(
      draft.mentions.lazy.filter { $0.form == .pronoun }.map { ($0.passage.start, $0.actor) },
      uniquingKeysWith: { first, _ in first })
    salience = GroupSalience(
      actors: draft.actors, main: Self.main(of: draft),
      surroundings: Self.surroundings(in: draft))
  }

  /// The organisation or place named most often; nil where several are.
  private static func main(of draft: borrowing Draft) -> Actor.ID? {
    var counts = [Int](repeating: 0, count: draft.actors.count)
    for mention in draft.mentions
    where mention.form != .credit && draft.actors[mention.actor.rawValue].kind != .person {
      counts[mention.actor.rawValue] += 1
    }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return counts.firstIndex(of: most).map { Actor.ID(rawValue: $0) }
  }

  private static func surroundings(in draft: borrowing Draft) -> GroupSalience.Surroundings {
    var counts = GroupSalience.Surroundings()
    var mention = 0
    for token in draft.tokens {
      while mention < draft.mentions.count,
        draft.mentions[mention].passage.start < token.start
          || draft.mentions[mention].form == .pronoun
      {
        mention += 1
      }
      let isName =
        mention < draft.mentions.count && draft.mentions[mention].passage.start == token.start
      let isNoun =
        token.shape == .lower && token.traits.hasAny([.noun, .role])
        && !token.traits.hasAny([.function, .adverb])
      let isPlural =
        isNoun
        && (token.traits.contains(.pluralRole)
          || token.end - token.start > 3 && draft.utf8[token.end - 1] == UInt8(ascii: "s")
            && draft.utf8[token.end - 2] != UInt8(ascii: "s"))
      counts.nouns.append(counts.nouns[counts.nouns.count - 1] + (isNoun ? 1 : 0))
      counts.names.append(counts.names[counts.names.count - 1] + (isName ? 1 : 0))
      counts.plurals.append(counts.plurals[counts.plurals.count - 1] + (isPlural ? 1 : 0))
    }
    return counts
  }

  mutating func read(sentence: Int, of draft: borrowing Draft, _ body: (PronounWalk.Choice) -> Void)
  {
    let range = draft.sentences[sentence].tokens
    var at = range.lowerBound
    while at < range.upperBound {
      let token = draft.tokens[at]
      var place = Antecedent(
        who: .nobody, sentence: sentence, token: at, end: at + 1, function: .object,
        quote: quotes.advance(to: token.start), block: token.block)
      if let name = grammar.mention(startingAt: at) {
        place.end = name.tokens.upperBound
        place.function = grammar.function(of: name.tokens, in: range)
        place.isSpeaker = grammar.isSpeaker(name.tokens)
        let opens = place.function == .subject && grammar.opensClause(name, in: range)
        salience.add(
          place, of: name.actor, opensClause: opens,
          opensSentence: place.function == .subject && grammar.opensSentence(name, in: range))
        at = place.end
        continue
      }
      let next = at + 1 < draft.tokens.count ? draft.tokens[at + 1] : nil
      if let pronoun = GroupPronoun(token, next: next) {
        place.function = pronoun.function
        read(pronoun, at: place, token, in: range, of: draft, body)
      }
      at += 1
    }
  }

  private mutating func read(
    _ pronoun: GroupPronoun, at place: Antecedent, _ token: Token, in sentence: Range<Int>,
    of draft: borrowing Draft, _ body: (PronounWalk.Choice) -> Void
  ) {
    if let actor = known[token.start] {
      salience.add(pronoun, place, meaning: actor)
      return
    }
    if pronoun.part == .possessive, isJoinedToNoun(place.token, in: sentence, of: draft.tokens) {
      return
    }
    let candidates = salience.candidates(
      for: pronoun, at: place, in: sentence,
      isPleonastic: !pronoun.isPlural && isPleonastic(place.token, in: sentence, of: draft.tokens),
      grammar: grammar)
    let scores = candidates.map { weights.score($0.features, of: pronoun.part) }
    var who = PronounWalk.likeliest(candidates, scores, margin: GroupPronounResolver.margin)
    if let group = salience.certain(pronoun, at: place, in: sentence, of: draft.tokens) {
      who = .actor(group)
    }
    if case .actor(let actor) = who { salience.add(pronoun, place, meaning: actor) }
    body(
      PronounWalk.Choice(
        pronoun: token.passage, part: pronoun.part, candidates: candidates, who: who))
  }

  /// "a ship and its cargo": whether what is owned is joined to a noun, whose it may be.
  private func isJoinedToNoun(_ at: Int, in sentence: Range<Int>, of tokens: [Token]) -> Bool {
    guard at - 2 >= sentence.lowerBound, tokens[at - 1].traits.contains(.and) else { return false }
    return tokens[at - 2].shape == .lower && tokens[at - 2].traits.contains(.noun)
  }

  /// "It is clear that", "it rained", "it seems": an "it" that means nothing.
  private func isPleonastic(_ at: Int, in sentence: Range<Int>, of tokens: [Token]) -> Bool {
    let behind = tokens[at + 1..<min(at + 9, sentence.upperBound)]
    guard let verb = behind.first, verb.traits.hasAny([.copula, .auxiliary, .genitive]) else {
      return false
    }
    let rest = behind.dropFirst().prefix { $0.isWord }
    guard rest.contains(where: { $0.traits.hasAny([.adjective, .verb]) }) else { return false }
    return rest.dropFirst().contains {
      $0.traits.contains(.infinitive) || $0.traits.isSuperset(of: [.determiner, .relative])
    }
  }
}

extension GroupPronoun {
  /// What it is in its sentence.
  var function: GrammaticalFunction {
    switch part {
    case .subject: .subject
    case .object: .object
    case .possessive: .possessive
    }
  }
}
