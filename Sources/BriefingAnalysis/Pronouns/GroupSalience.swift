import BriefingModel

/// The organisations and places mentioned last, with what "it" and "they" go by.
struct GroupSalience {
  /// A group mentioned, by name or by a pronoun.
  struct Presence {
    var actor: Actor.ID
    var place: Antecedent
    /// Whether it opens its sentence or clause as its subject.
    var opensClause: Bool
    /// The last sentence in which it spoke.
    var spokeIn: Int?
  }

  /// What stands between a group and a pronoun, and around the pronoun.
  struct Surroundings {
    /// The nouns in lower case before each token.
    var nouns: [Int32] = [0]
    /// The names before each token.
    var names: [Int32] = [0]
    /// The nouns in the plural before each token.
    var plurals: [Int32] = [0]

    func count(_ counts: [Int32], in range: Range<Int>) -> Int {
      Int(counts[range.upperBound] - counts[range.lowerBound])
    }
  }

  /// The most groups that are kept.
  static let capacity = 6
  /// How many sentences back a pronoun may reach.
  static let reach = 3

  let actors: [Actor]
  let surroundings: Surroundings
  private let main: Actor.ID?
  /// The latest last.
  private var recent: [Presence] = []
  /// The groups that the sentence read last and the one before open with.
  private var openingNow: Presence?
  private var openingBefore: Presence?
  /// What the last pronoun meant that was resolved.
  private var last: Antecedent?

  /// Nothing was mentioned yet; `main` is named more often than any other.
  init(actors: [Actor], main: Actor.ID?, surroundings: Surroundings) {
    self.actors = actors
    self.main = main
    self.surroundings = surroundings
  }

  /// Takes note of a mention; to be called in the order of the text.
  mutating func add(
    _ place: Antecedent, of actor: Actor.ID, opensClause: Bool, opensSentence: Bool = false
  ) {
    guard actors[actor.rawValue].kind != .person else { return }
    var presence = Presence(actor: actor, place: place, opensClause: opensClause)
    if let known = recent.firstIndex(where: { $0.actor == actor }) {
      presence.spokeIn = recent[known].spokeIn
      recent.remove(at: known)
    } else if recent.count == Self.capacity {
      recent.removeFirst()
    }
    if place.isSpeaker { presence.spokeIn = place.sentence }
    recent.append(presence)
    if opensSentence {
      openingBefore = openingNow
      openingNow = presence
    }
  }

  /// Takes note of what a pronoun means.
  mutating func add(_ pronoun: GroupPronoun, _ place: Antecedent, meaning actor: Actor.ID) {
    var note = place
    note.who = .actor(actor)
    note.isPronoun = true
    last = note
    add(note, of: actor, opensClause: pronoun.part == .subject)
  }

  /// The group mentioned last.
  var latest: Presence? { recent.last }

  /// The group that a sentence opens with as its subject.
  func opening(sentence: Int) -> Presence? {
    if let openingNow, openingNow.place.sentence == sentence { return openingNow }
    guard let openingBefore, openingBefore.place.sentence == sentence else { return nil }
    return openingBefore
  }

  /// All groups that a pronoun may mean, the latest first, and nobody at the end.
  func candidates(
    for pronoun: GroupPronoun, at place: Antecedent, in sentence: Range<Int>,
    isPleonastic: Bool, grammar: SentenceGrammar
  ) -> [Salience.Candidate] {
    var candidates: [Salience.Candidate] = []
    for presence in recent.reversed() where place.sentence - presence.place.sentence < Self.reach {
      var features = features(of: presence, place, pronoun, sentence, grammar)
      features.append(candidates.isEmpty ? .groupNearest : .groupNotNearest)
      candidates.append(
        Salience.Candidate(
          who: .actor(presence.actor), token: presence.place.token, features: features))
    }
    if candidates.count == 1 { candidates[0].features.append(.groupAlone) }
    var nobody = nobody(pronoun, place, sentence, hasCandidates: !candidates.isEmpty)
    if isPleonastic { nobody.append(.pleonastic) }
    candidates.append(Salience.Candidate(who: .nobody, token: nil, features: nobody))
    return candidates
  }

  private func features(
    of presence: Presence, _ place: Antecedent, _ pronoun: GroupPronoun, _ sentence: Range<Int>,
    _ grammar: SentenceGrammar
  ) -> [PronounFeature] {
    let latest = presence.place
    let between = latest.end..<max(latest.end, place.token)
    var features = [Self.position(latest, back: place.sentence - latest.sentence)]
    let kind = actors[presence.actor.rawValue].kind
    if pronoun.isPlural {
      features.append(kind == .organization ? .pluralOrganization : .pluralPlace)
    } else {
      features.append(kind == .organization ? .groupOrganization : .groupPlace)
    }
    if presence.opensClause { features.append(.groupOpensClause) }
    if latest.isPronoun { features.append(.groupByPronoun) }
    let nouns = surroundings.count(surroundings.nouns, in: between)
    features.append(nouns == 0 ? .groupNounsNone : nouns == 1 ? .groupNounsOne : .groupNounsSeveral)
    if surroundings.count(surroundings.names, in: between) > 0 {
      features.append(.groupNameBetween)
    }
    if pronoun.isPlural, surroundings.count(surroundings.plurals, in: between) > 0 {
      features.append(.groupPluralBetween)
    }
    if latest.sentence == place.sentence {
      if grammar.reports(between) { features.append(.groupReported) }
      if !grammar.hasClauseBoundary(between) {
        features.append(.groupSameClause)
        if presence.opensClause {
          features.append(.groupClauseSubject)
          if nouns == 0 { features.append(.groupPlainSubject) }
        }
      }
    } else if pronoun.part == .subject, presence.opensClause,
      place.token <= sentence.lowerBound + 1
    {
      features.append(.groupParallel)
    }
    if let last, last.who == .actor(presence.actor), place.sentence - last.sentence <= 1 {
      features.append(.groupGoesOn)
    }
    if let spoke = presence.spokeIn, place.sentence - spoke <= 1 { features.append(.groupSpoke) }
    if presence.actor == main { features.append(.groupMain) }
    if latest.quote != place.quote { features.append(.groupOtherQuote) }
    if latest.block != place.block { features.append(.groupOtherBlock) }
    return features
  }

  private static func position(_ latest: Antecedent, back: Int) -> PronounFeature {
    switch (back, latest.function) {
    case (0, .subject): .groupHereSubject
    case (0, .possessive): .groupHerePossessive
    case (0, .object): .groupHereObject
    case (0, _): .groupHereOblique
    case (1, .subject): .groupBeforeSubject
    case (1, _): .groupBefore
    default: .groupFarther
    }
  }

  /// What speaks for something that is no actor.
  private func nobody(
    _ pronoun: GroupPronoun, _ place: Antecedent, _ sentence: Range<Int>, hasCandidates: Bool
  ) -> [PronounFeature] {
    var features: [PronounFeature] = [pronoun.isPlural ? .pluralNobody : .groupNobody]
    let here = sentence.lowerBound..<place.token
    let counts = pronoun.isPlural ? surroundings.plurals : surroundings.nouns
    let nouns = surroundings.count(counts, in: here)
    features.append(
      nouns == 0 ? .nobodyNounsNone : nouns == 1 ? .nobodyNounsOne : .nobodyNounsSeveral)
    if place.token <= sentence.lowerBound + 1 { features.append(.nobodyOpens) }
    if place.quote != nil { features.append(.nobodyQuoted) }
    if !hasCandidates { features.append(.nobodyAlone) }
    let head = sentence.lowerBound..<min(sentence.lowerBound + 4, place.token)
    if !head.isEmpty, surroundings.count(surroundings.names, in: head) == 0,
      surroundings.count(counts, in: head) > 0
    {
      features.append(.nobodySubject)
    }
    return features
  }
}
