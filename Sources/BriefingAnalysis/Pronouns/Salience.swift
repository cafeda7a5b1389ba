import BriefingModel

/// The persons mentioned last, with what a pronoun goes by.
struct Salience {
  /// Somebody mentioned.
  struct Presence {
    /// The last mention.
    var latest: Antecedent
    /// The last sentence of which it was a subject.
    var subjectIn: Int?
    /// The last sentence in which it spoke.
    var spokeIn: Int?
    /// How often it was mentioned.
    var count: Int
  }

  /// Somebody whom a pronoun may mean, with what speaks for it.
  struct Candidate {
    var who: Antecedent.Who
    /// The last mention's first token; nil for nobody.
    var token: Int?
    var features: [PronounFeature]
  }

  /// What stands behind a pronoun in its sentence.
  struct Behind {
    /// Who is named there.
    var named: [Actor.ID]
    /// Who is named in the pronoun's own clause, as somebody whom it can not mean ("He praised Lind").
    var object: Actor.ID?
    /// Whether the pronoun opens the sentence.
    var opensSentence: Bool
    /// Who is named first there, where that is a subject.
    var next: Antecedent?
    var isNextBehindComma = false
  }

  /// The most persons that are kept.
  static let capacity = 16
  /// How many sentences back a pronoun may reach.
  static let reach = 5

  private let actors: [Actor]
  /// Whoever was mentioned, the latest last.
  private var recent: [Presence] = []
  /// How often each actor was mentioned, and the most of them.
  private var counts: [Int]
  private var mostMentions = 0
  /// Whom the last pronoun of each gender meant.
  private var lastMale: Antecedent?
  private var lastFemale: Antecedent?
  private var lastSentence = -1
  private var lastSpeaker: Antecedent.Who?
  /// The person named most often.
  private let mainPerson: Actor.ID?

  /// Nobody was mentioned yet; `mainPerson` is named more often than anybody else.
  init(actors: [Actor], mainPerson: Actor.ID?) {
    self.actors = actors
    self.mainPerson = mainPerson
    counts = Array(repeating: 0, count: actors.count)
    recent.reserveCapacity(Self.capacity + 1)
  }

  /// Takes note of a mention; to be called in the order of the text.
  mutating func add(_ antecedent: Antecedent) {
    var antecedent = antecedent
    if antecedent.who == .nobody { return }
    if case .actor(let id) = antecedent.who {
      if actors[id.rawValue].kind != .person { return }
      counts[id.rawValue] += 1
      mostMentions = max(mostMentions, counts[id.rawValue])
    }
    antecedent.opensSentence = antecedent.sentence != lastSentence
    lastSentence = antecedent.sentence
    var presence = Presence(latest: antecedent, count: 0)
    if let known = recent.firstIndex(where: { $0.latest.who == antecedent.who }) {
      presence.subjectIn = recent[known].subjectIn
      presence.spokeIn = recent[known].spokeIn
      presence.count = recent[known].count
      recent.remove(at: known)
    } else if recent.count == Self.capacity {
      recent.removeFirst()
    }
    presence.count += 1
    if antecedent.function == .subject { presence.subjectIn = antecedent.sentence }
    if antecedent.isSpeaker {
      presence.spokeIn = antecedent.sentence
      lastSpeaker = antecedent.who
    }
    recent.append(presence)
  }

  /// Takes note that whoever was mentioned last is the subject of what follows.
  mutating func makeSubject(_ antecedent: Antecedent) {
    guard let last = recent.indices.last, recent[last].latest.who == antecedent.who else { return }
    recent[last].latest.function = .subject
    recent[last].latest.end = antecedent.end
    recent[last].subjectIn = antecedent.sentence
  }

  /// Takes note of whom a pronoun means.
  mutating func add(_ pronoun: Pronoun, _ place: Antecedent, meaning who: Antecedent.Who) {
    var note = place
    note.who = who
    note.isPronoun = true
    add(note)
    if pronoun.gender == .male { lastMale = note } else { lastFemale = note }
  }

  /// Everybody whom a pronoun may mean, the latest first, and nobody at the end.
  ///
  /// - Parameters:
  ///   - place: Where the pronoun stands.
  ///   - behind: Who is named behind it in its sentence.
  ///   - speaker: Who speaks, where the pronoun stands in words between quotation marks.
  func candidates(
    for pronoun: Pronoun, at place: Antecedent, behind: Behind, speaker: Actor.ID?,
    grammar: SentenceGrammar
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for presence in recent.reversed() {
      let latest = presence.latest
      guard place.sentence - latest.sentence < Self.reach else { break }
      guard agrees(latest.who, pronoun, speaker: speaker),
        !isBound(latest, place, pronoun, grammar), !isObject(latest.who, of: pronoun, behind)
      else { continue }
      var features = features(of: latest, place, pronoun, grammar)
      features.append(
        candidates.isEmpty ? .nearest : candidates.count == 1 ? .secondNearest : .notNear)
      if presence.subjectIn == place.sentence { features.append(.wasSubjectHere) }
      if presence.subjectIn == place.sentence - 1 { features.append(.wasSubjectBefore) }
      if let spoke = presence.spokeIn, place.sentence - spoke <= 2 {
        features.append(.spokeNearby)
        if latest.who == lastSpeaker { features.append(place.isSpeaker ? .bothSpeak : .spoke) }
      }
      if case .actor(let id) = latest.who, behind.named.contains(id) {
        features.append(behind.opensSentence ? .namedBehindOpening : .namedBehind)
      }
      addCount(presence, to: &features)
      addChain(latest.who, pronoun, place, isNearest: candidates.isEmpty, to: &features)
      candidates.append(Candidate(who: latest.who, token: latest.token, features: features))
    }
    if let next = behind.next, agrees(next.who, pronoun, speaker: speaker),
      !candidates.contains(where: { $0.who == next.who })
    {
      var features: [PronounFeature] = [.ahead]
      if behind.isNextBehindComma { features.append(.aheadBehindComma) }
      addKnowledge(of: next.who, to: &features)
      candidates.append(Candidate(who: next.who, token: next.token, features: features))
    }
    if candidates.count == 1 { candidates[0].features.append(.alone) }
    candidates.append(Candidate(who: .nobody, token: nil, features: [.nobody]))
    return candidates
  }

  /// Whether a pronoun may mean somebody, by gender and by who speaks.
  private func agrees(
    _ who: Antecedent.Who, _ pronoun: Pronoun, speaker: Actor.ID?
  ) -> Bool {
    switch who {
    case .actor(let id):
      let actor = actors[id.rawValue]
      return actor.kind == .person && id != speaker
        && (actor.gender == nil || actor.gender == pronoun.gender)
    case .unnamed(_, let gender): return gender == nil || gender == pronoun.gender
    case .nobody: return false
    }
  }

  /// Whether somebody is named as the object of the clause that the pronoun is the subject of.
  private func isObject(_ who: Antecedent.Who, of pronoun: Pronoun, _ behind: Behind) -> Bool {
    guard pronoun.function == .subject, let object = behind.object else { return false }
    return who == .actor(object)
  }

  /// Whether the antecedent is the subject of the clause that the pronoun is the object of: then the
  /// pronoun would be "himself".
  private func isBound(
    _ antecedent: Antecedent, _ place: Antecedent, _ pronoun: Pronoun, _ grammar: SentenceGrammar
  ) -> Bool {
    antecedent.sentence == place.sentence && pronoun.function == .object
      && antecedent.function == .subject
      && !grammar.hasClauseBoundary(antecedent.token..<place.token)
  }
}

// MARK: - Features

extension Salience {
  private func features(
    of latest: Antecedent, _ place: Antecedent, _ pronoun: Pronoun, _ grammar: SentenceGrammar
  ) -> [PronounFeature] {
    var features = [Self.position(of: latest, back: place.sentence - latest.sentence)]
    if latest.opensSentence { features.append(.opensSentence) }
    if latest.isPronoun { features.append(.byPronoun) }
    if latest.function == pronoun.function { features.append(.parallel) }
    if latest.isShortName { features.append(.byShortName) }
    addKnowledge(of: latest.who, to: &features)
    if let quote = latest.quote {
      features.append(
        place.quote == quote ? .sameQuote : place.quote == nil ? .outOfQuote : .otherQuote)
    } else if place.quote != nil {
      features.append(.intoQuote)
    }
    features.append(
      latest.block == place.block
        ? .sameBlock : latest.block + 1 == place.block ? .blockBefore : .fartherBlock)
    if latest.sentence == place.sentence {
      if grammar.joins(latest.end, place.token) { features.append(.joined) }
      if pronoun.function == .subject, latest.function == .subject,
        grammar.reports(latest.end..<place.token)
      {
        features.append(.reported)
      }
    }
    return features
  }

  /// Where the last mention stood, and as what.
  private static func position(of latest: Antecedent, back: Int) -> PronounFeature {
    switch (back, latest.function) {
    case (0, .subject): .hereSubject
    case (0, .object): .hereObject
    case (0, .oblique), (0, .reflexive): .hereOblique
    case (0, .possessive): .herePossessive
    case (1, .subject): .beforeSubject
    case (1, .object): .beforeObject
    case (1, .oblique), (1, .reflexive): .beforeOblique
    case (1, .possessive): .beforePossessive
    case (2, .subject): .twoBackSubject
    case (2, _): .twoBack
    default: .fartherBack
    }
  }

  private func addKnowledge(of who: Antecedent.Who, to features: inout [PronounFeature]) {
    switch who {
    case .actor(let id):
      if actors[id.rawValue].gender == nil { features.append(.genderUnknown) }
    case .unnamed(_, let gender):
      features.append(gender == nil ? .unnamedGenderUnknown : .unnamed)
    case .nobody: break
    }
  }

  private func addCount(_ presence: Presence, to features: inout [PronounFeature]) {
    var count = presence.count
    if case .actor(let id) = presence.latest.who {
      count = counts[id.rawValue]
      if count == mostMentions, count > 1 { features.append(.mostOften) }
      if id == mainPerson { features.append(.mainPerson) }
    }
    features.append(count == 1 ? .once : count < 4 ? .several : .often)
  }

  private func addChain(
    _ who: Antecedent.Who, _ pronoun: Pronoun, _ place: Antecedent, isNearest: Bool,
    to features: inout [PronounFeature]
  ) {
    guard let last = pronoun.gender == .male ? lastMale : lastFemale, last.who == who else {
      return
    }
    if isNearest { features.append(.goesOnAlone) }
    switch place.sentence - last.sentence {
    case 0: features.append(.goesOnHere)
    case 1: features.append(.goesOnBefore)
    default: features.append(.goesOnFarther)
    }
  }
}
