import BriefingModel

/// Walks through a text from its start and chooses for each pronoun whom it means.
struct PronounWalk: PronounReader {
  /// A pronoun, and what was made of it.
  struct Choice {
    /// The pronoun's word.
    var pronoun: Passage
    var part: PronounPart
    var candidates: [Salience.Candidate]
    /// Whom it means; `nobody` where that is not certain.
    var who: Antecedent.Who
  }

  private let grammar: SentenceGrammar
  private let weights: PronounWeights
  private var quotes: QuoteCursor
  private let actors: [Actor]
  private var salience: Salience

  /// A walk that has not started. O(n).
  init(_ draft: borrowing Draft, weights: PronounWeights) {
    grammar = SentenceGrammar(draft)
    self.weights = weights
    quotes = QuoteCursor(draft)
    actors = draft.actors
    salience = Salience(actors: draft.actors, mainPerson: Self.mainPerson(of: draft))
  }

  /// The person named most often; nil where several are.
  private static func mainPerson(of draft: borrowing Draft) -> Actor.ID? {
    var counts = [Int](repeating: 0, count: draft.actors.count)
    for mention in draft.mentions
    where mention.form != .credit && draft.actors[mention.actor.rawValue].kind == .person {
      counts[mention.actor.rawValue] += 1
    }
    guard let most = counts.max(), most > 1, counts.count(where: { $0 == most }) == 1 else {
      return nil
    }
    return counts.firstIndex(of: most).map { Actor.ID(rawValue: $0) }
  }

  mutating func read(sentence: Int, of draft: borrowing Draft, _ body: (Choice) -> Void) {
    let range = draft.sentences[sentence].tokens
    var at = range.lowerBound
    while at < range.upperBound {
      let token = draft.tokens[at]
      var place = Antecedent(
        who: .nobody, sentence: sentence, token: at, end: at + 1, function: .object,
        quote: quotes.advance(to: token.start), block: token.block,
        isSpeaker: grammar.isSpeaker(at..<at + 1))
      if let name = grammar.mention(startingAt: at) {
        place.who = .actor(name.actor)
        place.end = name.tokens.upperBound
        place.isSpeaker = grammar.isSpeaker(name.tokens)
        place.function = grammar.function(of: name.tokens, in: range)
        place.isShortName = name.isShort
        salience.add(place)
        at = place.end
        addRelative(behind: place, in: range, of: draft)
        continue
      }
      if let pronoun = Pronoun(
        token, next: at + 1 < draft.tokens.count ? draft.tokens[at + 1] : nil)
      {
        place.function = pronoun.function
        body(choose(pronoun, at: place, token.passage, in: range))
      } else if let gender = grammar.unnamedPerson(at, in: range) {
        place.who = .unnamed(token.word, gender)
        place.function = grammar.function(of: at..<at + 1, in: range)
        salience.add(place)
      }
      at += 1
    }
  }

  /// "Lind, who …": Lind is the subject of what follows.
  private mutating func addRelative(
    behind name: Antecedent, in sentence: Range<Int>, of draft: borrowing Draft
  ) {
    var at = name.end
    if at < sentence.upperBound, draft.tokens[at].sign == .comma { at += 1 }
    guard at < sentence.upperBound, draft.tokens[at].traits.contains(.personal) else { return }
    var place = name
    place.function = .subject
    place.end = at + 1
    salience.makeSubject(place)
  }

  private mutating func choose(
    _ pronoun: Pronoun, at place: Antecedent, _ passage: Passage, in sentence: Range<Int>
  ) -> Choice {
    let candidates = salience.candidates(
      for: pronoun, at: place, behind: behind(place, in: sentence),
      speaker: quotes.speaker(grammar), grammar: grammar)
    let scores = candidates.map { weights.score($0.features, of: pronoun.part) }
    let who =
      certain(pronoun, at: place, in: sentence, among: candidates)
      ?? Self.likeliest(candidates, scores, margin: PronounResolver.margin)
    salience.add(pronoun, place, meaning: who)
    return Choice(pronoun: passage, part: pronoun.part, candidates: candidates, who: who)
  }

  /// Whom a possessive means where the build of the sentence alone tells: "Lind, best known for his",
  /// "Discussing his trip, Lind".
  private func certain(
    _ pronoun: Pronoun, at place: Antecedent, in sentence: Range<Int>,
    among candidates: [Salience.Candidate]
  ) -> Antecedent.Who? {
    guard pronoun.function == .possessive else { return nil }
    if let name = grammar.mentions(in: sentence.lowerBound..<place.token).last,
      grammar.describes(name.tokens.upperBound..<place.token)
    {
      return candidates.first { $0.who == .actor(name.actor) }?.who
    }
    guard grammar.mentions(in: sentence.lowerBound..<place.token).isEmpty,
      let next = grammar.mentions(in: place.token..<sentence.upperBound).first(where: isPerson),
      grammar.opensWithParticiple(sentence, before: next.tokens.lowerBound)
    else { return nil }
    let gender = actors[next.actor.rawValue].gender
    return gender == nil || gender == pronoun.gender ? .actor(next.actor) : nil
  }

  private func isPerson(_ name: SentenceGrammar.Name) -> Bool {
    actors[name.actor.rawValue].kind == .person
  }

  /// Who has the best score, where it is clearly better than the next.
  static func likeliest(
    _ candidates: [Salience.Candidate], _ scores: [Float], margin: Float
  ) -> Antecedent.Who {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return .nobody }
    let isClear = scores.indices.allSatisfy {
      $0 == best || scores[best] - scores[$0] >= margin
    }
    return isClear ? candidates[best].who : .nobody
  }

  /// How many tokens behind a pronoun the object of its clause may stand.
  private static let clause = 3
  /// How many tokens behind a pronoun a name is looked for.
  private static let sight = 40

  /// Who is named behind a pronoun in its sentence.
  private func behind(_ place: Antecedent, in sentence: Range<Int>) -> Salience.Behind {
    let start = place.token + 1
    let end = max(start, min(sentence.upperBound, place.token + Self.sight))
    let names = grammar.mentions(in: start..<end).filter(isPerson)
    var behind = Salience.Behind(
      named: names.map(\.actor), object: nil, opensSentence: place.token <= sentence.lowerBound + 1)
    if let name = names.first, name.tokens.lowerBound - start <= Self.clause,
      !grammar.hasClauseBoundary(start + 1..<max(start + 1, name.tokens.lowerBound)),
      grammar.function(of: name.tokens, in: sentence) != .possessive
    {
      behind.object = name.actor
    }
    if let name = names.first, grammar.function(of: name.tokens, in: sentence) == .subject {
      var next = place
      next.who = .actor(name.actor)
      next.token = name.tokens.lowerBound
      behind.next = next
      behind.isNextBehindComma = grammar.followsComma(name, in: sentence)
    }
    return behind
  }
}
