/// Finds what a verb of speech says: the words behind it.
extension SpeechSentence {
  /// The words behind a verb that are what was said.
  struct Complement {
    /// Its first unit.
    var start: Int
    /// Where it ends, for a piece between quotation marks that was found further on in the clause.
    var endsAt: Int?
  }

  /// Where what was said starts behind `verb`; nil where nothing that follows it was said.
  func complement(of verb: VerbGroup) -> Complement? {
    let end = verb.units.upperBound
    let first = skipAdverbs(end)
    let marked =
      verb.frames.contains(.whom) ? verb.frames.subtracting([.bare, .finite]) : verb.frames
    let hearer = skipHearer(first, frames: verb.frames)
    let adjunct = skipAdjuncts(hearer)
    let start =
      distantThat(from: first, frames: verb.frames)
      ?? clause(at: first, frames: marked, isNear: true)
      ?? (hearer > first ? clause(at: hearer, frames: verb.frames, isNear: true) : nil)
      ?? (adjunct > hearer ? clause(at: adjunct, frames: verb.frames, isNear: false) : nil)
      ?? remoteClause(from: end, frames: verb.frames, isPassive: verb.voice == .passive)
      ?? (verb.frames.contains(.finite) ? clause(at: first, frames: .finite, isNear: true) : nil)
    if let start {
      return objectComplement(of: verb, clause: start)
        ?? Complement(start: start == first ? withFocus(start, behind: end) : start)
    }
    guard let fragment = fragment(from: end, frames: verb.frames) else { return nil }
    let takesObject =
      verb.frames.hasAny([.predicate, .as, .loose]) && !verb.frames.contains(.of)
      && opensClause(end)
    return Complement(
      start: takesObject && fragment - end < Self.longestObject ? end : fragment,
      endsAt: endOfFragments(from: fragment))
  }

  /// "say all the same that": the clause behind "that", with a few words between.
  private func distantThat(from at: Int, frames: CueFrames) -> Int? {
    guard frames.contains(.that) else { return nil }
    for index in at..<min(at + 5, range.upperBound) {
      let unit = units[index]
      guard unit.kind == .word else { return nil }
      if unit.classes.contains(.that) {
        guard index > at, isClauseMark(index), kind(index + 1) != .comma else { return nil }
        return index + 1
      }
      let named: CueClasses = [.possessor, .subject, .relative, .coordinator]
      guard !unit.classes.hasAny(named.union(.finite).union(.claim)),
        index > at || !unit.isOpener
      else { return nil }
    }
    return nil
  }

  /// Whether "that", a colon or a mark shows that words are what was said.
  func isMarked(_ complement: Complement) -> Bool {
    kind(complement.start) == .quote || kind(complement.start - 1) == .colon
      || classes(complement.start - 1).contains(.that)
  }

  /// Whether what may be said begins as a clause does, so that a verb before it that is spelt like a
  /// noun is none ("and claim she has", not "and state law").
  func opensSpeech(_ complement: Complement) -> Bool {
    guard let first = self[complement.start] else { return false }
    return isMarked(complement) || first.kind == .name || first.isDeterminer
      || first.classes.contains(.subject)
  }

  /// What was said where it starts right at `at`, with "that" or a sign before it left off.
  private func clause(at: Int, frames: CueFrames, isNear: Bool) -> Int? {
    guard let unit = self[at] else { return nil }
    switch unit.kind {
    case .quote:
      if !isNear, isTitle(at) { return nil }
      return frames.hasAny([.quote, .bare]) ? at : nil
    case .colon:
      guard frames.contains(.quote), range.contains(at + 1) else { return nil }
      return isNear || kind(at + 1) == .quote ? at + 1 : nil
    case .comma:
      if kind(at + 1) == .quote, frames.contains(.quote) { return at + 1 }
      return nil
    case .word, .name:
      return wordClause(at: at, frames: frames)
    default: return nil
    }
  }

  private func wordClause(at: Int, frames: CueFrames) -> Int? {
    let classes = classes(at)
    if classes.contains(.that), frames.contains(.that), isClauseMark(at) {
      if pointsAtNoun(at) { return at }
      return kind(at + 1) == .comma ? at + 2 : at + 1
    }
    if classes.contains(.question), frames.contains(.question), kind(at + 1) != .stop {
      let isAdjunct =
        tokens[units[at].tokens.lowerBound].word == Self.when && !frames.contains(.ask)
      return isAdjunct ? nil : at
    }
    if frames.contains(.infinitive), classes.contains(.to), kind(at + 1) == .word { return at }
    if frames.contains(.for), classes.contains(.for), at + 1 < range.upperBound { return at + 1 }
    if frames.contains(.doing), units[at].ending == .ing, kind(at + 1) != .stop { return at }
    guard opensClause(at) else { return nil }
    if frames.contains(.bare) { return at }
    return frames.contains(.finite) && hasFiniteVerb(from: at) ? at : nil
  }

  private static let when = WordKey("when")

  /// Whether "that" at `at` opens a clause, and is not the whole answer ("said that").
  private func isClauseMark(_ at: Int) -> Bool {
    switch kind(at + 1) {
    case .word: !classes(at + 1).hasAny(.finite)
    case .name, .quote: true
    case .comma: range.contains(at + 2)
    default: false
    }
  }

  /// Whether "that" at `at` stands before a noun and its verb and may point at it ("that number is").
  private func pointsAtNoun(_ at: Int) -> Bool {
    classes(at + 1).contains(.counted) && classes(at + 2).hasAny(.finite)
  }

  /// Whether a clause without "that" may start at `at`.
  private func opensClause(_ at: Int) -> Bool {
    guard let unit = self[at] else { return false }
    if unit.kind == .name, kind(at + 1) == .comma { return kind(at + 2) == .word }
    guard [.word, .name, .joint, .quote].contains(kind(at + 1)) else { return false }
    if unit.kind == .name || unit.kind == .quote { return true }
    guard unit.kind == .word else { return false }
    if unit.classes.hasAny(.finite) { return lacksSubject(at) }
    let closed: CueClasses = [
      .to, .coordinator, .time, .by, .of, .with, .relative, .as, .question,
    ]
    let isDay =
      unit.isDeterminer && classes(at + 1).contains(.time) && !classes(at + 2).hasAny(.finite)
    let isOwner = unit.classes.contains(.time) && classes(at + 1).contains(.clitic)
    guard !unit.classes.hasAny(closed) || isOwner, !isDay else { return false }
    if unit.classes.contains(.subordinator) { return hasMainClause(behind: at) }
    return !unit.isPreposition || hasSubject(behind: at)
  }

  /// "if elected, she would": whether a main clause comes behind the one that opens at `at`.
  private func hasMainClause(behind at: Int) -> Bool {
    (at + 1..<min(at + 30, range.upperBound)).contains { index in
      guard kind(index) == .comma, let next = self[index + 1] else { return false }
      return next.kind == .name || next.isDeterminer || next.classes.contains(.subject)
    }
  }

  /// "a plan that critics say [is] dead": the subject of the clause stands before the speaker.
  private func lacksSubject(_ verb: Int) -> Bool {
    let before = max(range.lowerBound, verb - 8)..<verb
    return contains([.relative, .that], in: before)
      || before.contains { kind($0) == .comma && classes($0 + 1).contains(.coordinator) }
  }

  /// "in 2012 the": whether a preposition's phrase comes before a subject and its verb.
  private func hasSubject(behind at: Int) -> Bool {
    let near = at + 1..<min(at + 6, range.upperBound)
    return !contains(.that, in: near) && near.contains { classes($0).contains(.subject) }
      && hasFiniteVerb(from: at)
  }

  /// Whether a word that only a finite clause has stands within the next words.
  private func hasFiniteVerb(from at: Int) -> Bool {
    for index in at..<min(at + 25, range.upperBound) {
      let unit = units[index]
      switch unit.kind {
      case .stop, .semicolon: return false
      case .comma where index > at + 2: return false
      case .word:
        if index > at, unit.classes.hasAny([.relative, .that]) { return false }
        if unit.classes.hasAny(.finite) { return true }
        if unit.classes.contains(.clitic), classes(index - 1).contains(.subject) { return true }
        if unit.ending == .ed, index > at, let before = self[index - 1],
          !before.isDeterminer, !before.isPreposition
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// "found [only a few] …": with the words that say how much of what follows is meant.
  private func withFocus(_ start: Int, behind end: Int) -> Int {
    guard kind(start) != .quote else { return start }
    var start = start
    while start > end, classes(start - 1).contains(.focus) { start -= 1 }
    return start
  }

  private func skipAdverbs(_ at: Int) -> Int {
    var at = at
    while let unit = self[at], unit.isAdverb { at += 1 }
    return at
  }

  /// Over whoever was spoken to: "reporters", "the court", "to the BBC".
  private func skipHearer(_ at: Int, frames: CueFrames) -> Int {
    if frames.contains(.to), classes(at).contains(.to) { return nounPhraseEnd(from: at + 1) }
    if frames.contains(.with), classes(at).contains(.with) { return nounPhraseEnd(from: at + 1) }
    guard frames.contains(.whom) || frames.contains(.ask) else { return at }
    let end = nounPhraseEnd(from: at)
    let isShow = end > at && kind(end) == .quote && classes(end - 1).contains(.clitic)
    return isShow && isTitle(end) && kind(end + 1) == .word ? end + 1 : end
  }

  /// The end of a short noun phrase such as "the press" or "CBC News"; `at` where none starts.
  private func nounPhraseEnd(from at: Int) -> Int {
    guard let first = self[at] else { return at }
    if first.kind == .word, first.classes.contains(.object), !first.isDeterminer { return at + 1 }
    if first.kind == .word, first.classes.hasAny([.object]), kind(at + 1) != .word { return at + 1 }
    guard first.isNominal, !first.isPreposition, !first.classes.contains(.that) else { return at }
    var end = at
    while let unit = self[end], end - at < 8 {
      guard unit.isNominal, !unit.classes.hasAny([.that, .to]) else { break }
      if end > at, unit.kind == .name, units[end - 1].kind == .name { break }
      if end > at + 1 || end > at && !first.isDeterminer {
        if unit.isDeterminer, !units[end - 1].isPreposition,
          !units[end - 1].classes.contains(.coordinator)
        {
          break
        }
      }
      if end > at, unit.isPreposition, !unit.classes.hasAny([.of, .for]) { break }
      if unit.classes.contains(.time) { break }
      end += 1
    }
    return end
  }

  /// Over when and where it was said: "on Monday", "in a statement to the BBC".
  private func skipAdjuncts(_ at: Int) -> Int {
    var at = at
    for _ in 0..<4 {
      let next = adjunctEnd(from: at)
      guard next > at else { return at }
      at = next
    }
    return at
  }

  private func adjunctEnd(from at: Int) -> Int {
    guard let first = self[at], first.kind == .word else { return at }
    let isDay = first.isDeterminer && classes(at + 1).contains(.time)
    if first.classes.hasAny([.time]) || first.isAdverb || isDay {
      var end = at + 1
      while classes(end).hasAny([.time]) || isNumber(end) { end += 1 }
      return end
    }
    guard first.isPreposition || first.classes.contains(.to) else { return at }
    var end = at + 1
    var isKnown = isNumber(end)
    while let unit = self[end], unit.isNominal, end - at < 9 {
      if unit.classes.hasAny([.that]) { break }
      if end > at + 1, unit.isPreposition, !unit.classes.contains(.of) { break }
      if unit.classes.hasAny([.venue, .time]) { isKnown = true }
      if isKnown, unit.isDeterminer { break }
      if isKnown, unit.kind == .name { break }
      end += 1
    }
    switch kind(end) {
    case .quote where first.classes.contains(.to) && end == at + 1: return at
    case .quote where isTitle(end) && (kind(end + 1) == .word || isShow(end)): return end + 1
    case .quote, .colon: return end
    case .comma where kind(end + 1) == .quote: return end
    default:
      guard !first.classes.contains(.of) else { return at }
      return isKnown || classes(end).contains(.that) ? end : at
    }
  }

  /// Whether a preposition or an owner stands before the quote at `index` (`on “Morning Hour.”`).
  private func isShow(_ index: Int) -> Bool {
    self[index - 1]?.isPreposition == true || classes(index - 1).contains(.clitic)
  }

  private func isNumber(_ index: Int) -> Bool {
    kind(index) == .word && tokens[units[index].tokens.lowerBound].shape == .number
  }
}
