import BriefingModel

/// The names of one article, each with the kind that all its mentions together give it.
struct NameForms {
  let tokens: [Token]
  private let lexicon: Lexicon
  private let usage: WordUsage
  /// The kind of each form.
  private var kinds: [WordKey: Actor.Kind] = [:]
  /// The forms whose kind much speaks for.
  private var certain: Set<WordKey> = []
  /// The forms by their words, for headlines: `person`, `organization` and `place` as traits.
  private var known = Lexicon()
  /// The words that persons' full names end with and begin with.
  private var surnames: Set<WordKey> = []
  private var givenNames: Set<WordKey> = []
  /// Those between them that may stand alone, too ("Vidal" of "Gabriela Vidal Serrano").
  private var innerNames: Set<WordKey> = []
  /// The words that organisations' names of two words begin with.
  private var shortNames: Set<WordKey> = []
  /// The initials of organisations' names.
  private var acronyms: Set<WordKey> = []
  /// The words that stand for the organisations that they are the heads of.
  private var heads: OrganizationHeads
  private var bareHeads: Set<WordKey> = []
  /// The names before which a noun for a thing stands.
  private var thingNames: Set<WordKey> = []
  /// The acronyms of what is no actor.
  private let things: Set<WordKey>

  /// Decides on all candidates; `found` has those of each sentence. O(n).
  init(
    _ found: [[NameCandidate]], in draft: borrowing Draft, lexicon: Lexicon, usage: WordUsage
  ) throws(AnalysisCancelled) {
    tokens = draft.tokens
    self.lexicon = lexicon
    self.usage = usage
    heads = OrganizationHeads(tokens: tokens)
    things = ThingAcronyms.keys(in: tokens)
    let classifier = NameClassifier(tokens: tokens, lexicon: lexicon)
    var contexts: [WordKey: KindVotes] = [:]
    var first: [NameCandidate] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      for candidate in found[index] {
        if contexts[candidate.key] == nil { first.append(candidate) }
        if classifier.isNamedThing(candidate, in: sentence.tokens) {
          thingNames.insert(candidate.key)
        }
        contexts[candidate.key, default: KindVotes()].add(
          classifier.votes(forContextOf: candidate, in: sentence.tokens), limit: 8)
      }
    }
    for isLone in [false, true] {
      for (index, candidate) in first.enumerated() where (candidate.tokens.count == 1) == isLone {
        if index & 0xFF == 0 { try draft.checkCancellation() }
        let context = contexts[candidate.key] ?? KindVotes()
        decide(candidate, classifier.votes(forFormOf: candidate) + context, context)
      }
    }
    try addLists(found, in: draft)
  }

  /// Decides on the kind of a form from all votes, of which `context` are those of the words around.
  private mutating func decide(
    _ candidate: NameCandidate, _ votes: KindVotes, _ context: KindVotes
  ) {
    var votes = votes
    let range = candidate.tokens
    let word = tokens[range.upperBound - 1].word
    if range.count == 1, tokens[range.lowerBound].traits.contains(.country),
      surnames.contains(word), context.person > 0, context.place <= 0
    {
      votes.person += 60
    }
    if range.count == 1, !tokens[range.lowerBound].traits.contains(.country) {
      let isPlace = tokens[range.lowerBound].traits.contains(.place)
      if surnames.contains(word) { votes.person += isPlace ? 10 : 12 }
      if givenNames.contains(word) || innerNames.contains(word) { votes.person += 6 }
      if shortNames.contains(word) { votes.organization += 8 }
      if tokens[range.lowerBound].shape == .upper, acronyms.contains(word) {
        votes.organization += 12
      }
      if heads.isUnique(word), votes.winner(threshold: NameFinder.threshold) == nil {
        votes.organization += 40
        bareHeads.insert(candidate.key)
      }
      if things.contains(word), tokens[range.lowerBound].shape == .upper { return }
    }
    guard let kind = votes.winner(threshold: NameFinder.threshold) else { return }
    if thingNames.contains(candidate.key), range.count > 1 || votes.person < NameFinder.threshold,
      context.person <= 0,
      lexicon[candidate.key].isDisjoint(with: [.place, .organization])
    {
      return
    }
    add(candidate, as: kind)
    if votes.winner(threshold: 2 * NameFinder.threshold) != nil { certain.insert(candidate.key) }
  }

  /// The kind that was decided on for a form.
  func kind(of key: WordKey) -> Actor.Kind? { kinds[key] }

  /// Takes note of a form's kind, and of what else it tells.
  mutating func add(_ candidate: NameCandidate, as kind: Actor.Kind) {
    let range = candidate.tokens
    kinds[candidate.key] = kind
    let words = tokens[range].map(\.word)
    let trait: WordTraits =
      switch kind {
      case .person: .person
      case .organization: .organization
      case .place: .place
      }
    known.add(trait, to: words)
    if kind == .organization {
      heads.add(range)
      addShortName(range)
      if range.count > 2 { acronyms.formUnion(Acronym.keys(of: tokens[range])) }
    }
    guard kind == .person, range.count > 1 else { return }
    surnames.insert(tokens[range.upperBound - 1].word)
    givenNames.insert(words[0])
    for at in PersonIdentities.innerWords(of: range, in: tokens) {
      innerNames.insert(tokens[at].word)
    }
    addSurnameWithParticle(range)
  }

  /// "Varang" for "Varang Group".
  private mutating func addShortName(_ range: Range<Int>) {
    let first = tokens[range.lowerBound]
    guard range.count == 2, tokens[range.upperBound - 1].traits.contains(.organizationHead),
      !first.traits.hasAny(.common), !first.traits.hasAny([.place, .demonym])
    else { return }
    shortNames.insert(first.word)
  }

  /// "al-Rashidi" and "De Smet" are names of their own.
  private mutating func addSurnameWithParticle(_ range: Range<Int>) {
    guard
      let particle = range.dropFirst().first(where: { tokens[$0].traits.contains(.particle) }),
      particle + 1 < range.upperBound
    else { return }
    let words = tokens[particle..<range.upperBound].map(\.word)
    guard let key = Lexicon.key(of: words) else { return }
    kinds[key] = .person
    known.add(.person, to: words)
  }

  /// The name that a candidate is; nil where it is none.
  func name(_ candidate: NameCandidate) -> NameSpan? {
    guard let kind = kinds[candidate.key], !isOrdinary(candidate, kind) else { return nil }
    if candidate.isAtOpening, !isName(opening: candidate) { return nil }
    if bareHeads.contains(candidate.key), !isDefinite(candidate) { return nil }
    return NameSpan(tokens: withParticle(candidate.tokens, kind), kind: kind)
  }

  /// A surname with the particle before it, where the text has the two as one ("van der Marck" once
  /// "Ursula van der Marck" was named).
  private func withParticle(_ name: Range<Int>, _ kind: Actor.Kind) -> Range<Int> {
    var start = name.lowerBound
    while start > 0, name.lowerBound - start < 3, tokens[start - 1].traits.contains(.particle),
      tokens[start - 1].shape == .lower
    {
      start -= 1
    }
    let range = start..<name.upperBound
    guard kind == .person, start < name.lowerBound,
      kinds[Lexicon.key(of: tokens[range])] == .person
    else { return name }
    return range
  }

  /// Whether "the" stands before a name.
  private func isDefinite(_ candidate: NameCandidate) -> Bool {
    let before = candidate.tokens.lowerBound - 1
    return before >= 0 && tokens[before].traits.contains(.definite)
  }

  /// Whether an organisation's name is one adjective or verb that the text writes without a capital
  /// too.
  private func isOrdinary(_ candidate: NameCandidate, _ kind: Actor.Kind) -> Bool {
    let token = tokens[candidate.tokens.lowerBound]
    return kind == .organization && candidate.tokens.count == 1 && token.shape == .capitalized
      && token.traits.hasAny([.adjective, .adverb, .verb, .function]) && usage.isLower(token.word)
      && !token.traits.hasAny([.organization, .place, .given, .surname])
  }

  /// Whether a candidate that opens a sentence is a name and not an ordinary word with a capital.
  private func isName(opening candidate: NameCandidate) -> Bool {
    let token = tokens[candidate.tokens.lowerBound]
    guard candidate.tokens.count == 1 else { return true }
    if token.shape == .upper || token.shape == .camel || candidate.hasTitle { return true }
    if usage.capitals(token.word) > 0 { return true }
    if surnames.contains(token.word) || givenNames.contains(token.word)
      || innerNames.contains(token.word)
    {
      return !usage.isLower(token.word)
    }
    if token.traits.contains(.country), isOwner(candidate) { return !usage.isLower(token.word) }
    if token.traits.hasAny(.common) || usage.isLower(token.word) { return false }
    return token.traits.hasAny([.place, .organization, .given, .surname])
      || certain.contains(candidate.key)
  }

  /// Whether a genitive stands behind a name ("Turkey's").
  private func isOwner(_ candidate: NameCandidate) -> Bool {
    let end = candidate.tokens.upperBound
    return end < tokens.count && tokens[end].traits.contains(.genitive) && tokens[end].isGlued
  }

  /// The names in a headline in title case: those that stand in the article's prose, and those that
  /// the lexicons know and that are no ordinary words.
  func names(inTitle sentence: Range<Int>) -> [NameSpan] {
    var names: [NameSpan] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if tokens[at].isCapitalized, let name = name(inTitleAt: at, before: sentence.upperBound) {
        names.append(name)
        at = name.tokens.upperBound
      } else {
        at += 1
      }
    }
    return names
  }

  private func name(inTitleAt at: Int, before end: Int) -> NameSpan? {
    let named: WordTraits = [.person, .organization, .place]
    if let phrase = known.longestPhrase(at: at, before: end, in: tokens, with: named)
      ?? lexicon.longestPhrase(
        at: at, before: end, in: tokens, with: [.organization, .place])
    {
      return NameSpan(tokens: at..<phrase.end, kind: kind(phrase.traits))
    }
    let token = tokens[at]
    if token.traits.hasAny([.given]), !token.traits.hasAny(.common), at + 1 < end,
      tokens[at + 1].isCapitalized, !tokens[at + 1].traits.hasAny(.common)
    {
      return NameSpan(tokens: at..<at + 2, kind: .person)
    }
    let traits = known[token.word]
    if traits.hasAny(named) { return NameSpan(tokens: at..<at + 1, kind: kind(traits)) }
    if surnames.contains(token.word), !token.traits.hasAny(.common) {
      return NameSpan(tokens: at..<at + 1, kind: .person)
    }
    guard token.traits.hasAny([.organization, .place]), !token.traits.hasAny(.common) else {
      return nil
    }
    return NameSpan(tokens: at..<at + 1, kind: kind(token.traits))
  }

  private func kind(_ traits: WordTraits) -> Actor.Kind {
    if traits.contains(.person) { return .person }
    return traits.contains(.organization) ? .organization : .place
  }
}
