import BriefingModel

/// Somebody whom a pronoun may mean, as last mentioned.
struct Antecedent {
  /// Whom the text means.
  enum Who: Equatable {
    case actor(Actor.ID)
    /// Somebody without a name, with the gender where the noun shows it.
    case unnamed(Actor.Gender?)
    case nobody
  }

  var who: Who
  var sentence: Int
  var token: Int
  var function: GrammaticalFunction
  /// Which quoted region it stands in; nil outside of all.
  var quote: Int?
}

/// The persons mentioned last, and how present each is to the reader.
struct Salience {
  /// The most antecedents that are kept.
  static let capacity = 24
  /// How many sentences back a pronoun may reach.
  static let reach = 4
  /// How much likelier the best must be than the next.
  static let margin = 1

  private let actors: [Actor]
  private var recent: [Antecedent] = []
  /// Whom the last pronoun of each gender meant.
  private var lastMale: Antecedent?
  private var lastFemale: Antecedent?

  init(actors: [Actor]) {
    self.actors = actors
    recent.reserveCapacity(Self.capacity + 1)
  }

  /// Takes note of a mention; to be called in the order of the text.
  mutating func add(_ antecedent: Antecedent) {
    if case .actor(let id) = antecedent.who, actors[id.rawValue].kind != .person { return }
    if recent.count == Self.capacity { recent.removeFirst() }
    recent.append(antecedent)
  }

  /// Whom a pronoun means, with a note of it; nil where that is not certain.
  ///
  /// - Parameters:
  ///   - place: Where the pronoun stands.
  ///   - speaker: Who speaks, where the pronoun stands in words between quotation marks.
  mutating func resolve(
    _ pronoun: Pronoun, at place: Antecedent, speaker: Actor.ID?, grammar: SentenceGrammar
  ) -> Actor.ID? {
    var best: (who: Antecedent.Who, score: Int)?
    var second = Int.min
    for antecedent in recent.reversed() {
      guard place.sentence - antecedent.sentence <= Self.reach else { break }
      guard
        let score = score(antecedent, for: pronoun, at: place, speaker: speaker, grammar: grammar)
      else { continue }
      if let known = best, known.who == antecedent.who {
        best = (known.who, max(known.score, score))
      } else if score > (best?.score ?? Int.min) {
        second = best?.score ?? Int.min
        best = (antecedent.who, score)
      } else {
        second = max(second, score)
      }
    }
    guard let best, best.score >= 0, second == Int.min || best.score - second >= Self.margin else {
      return nil
    }
    var note = place
    note.who = best.who
    add(note)
    if pronoun.gender == .male { lastMale = note } else { lastFemale = note }
    guard case .actor(let id) = best.who else { return nil }
    return id
  }

  /// How likely a pronoun means an antecedent; nil where it cannot.
  private func score(
    _ antecedent: Antecedent, for pronoun: Pronoun, at place: Antecedent, speaker: Actor.ID?,
    grammar: SentenceGrammar
  ) -> Int? {
    var score = 12 - 4 * (place.sentence - antecedent.sentence)
    var isNamed = false
    switch antecedent.who {
    case .actor(let id):
      if id == speaker { return nil }
      isNamed = true
      let gender = actors[id.rawValue].gender
      if let gender, gender != pronoun.gender { return nil }
      score += gender == nil ? -1 : 2
    case .unnamed(let gender):
      if let gender, gender != pronoun.gender { return nil }
      score += gender == nil ? -6 : 0
    case .nobody: return nil
    }
    switch antecedent.function {
    case .subject: score += 4
    case .object: score += 1
    case .oblique, .possessive, .reflexive: break
    }
    if antecedent.function == pronoun.function { score += 1 }
    if antecedent.quote != place.quote { score -= antecedent.quote == nil ? 1 : 4 }
    if antecedent.sentence == place.sentence, pronoun.function == .object,
      antecedent.function == .subject, !grammar.hasClauseBoundary(antecedent.token..<place.token)
    {
      return nil
    }
    let last = pronoun.gender == .male ? lastMale : lastFemale
    if let last, last.who == antecedent.who, place.sentence - last.sentence <= 1 {
      score += isNamed && last.function != .possessive ? 5 : 2
    }
    return score
  }
}
