/// Finds the speaker behind a verb or behind "according to".
extension SpeechSentence {
  /// The speaker that starts at `start`; its extent ends in front of the first sign that is no part
  /// of it, appositions not included.
  func speaker(from start: Int) -> SpeakerPhrase? {
    guard let first = self[start] else { return nil }
    if first.kind == .word, first.classes.hasAny([.subject, .object]), !first.isDeterminer {
      return SpeakerPhrase(form: .pronoun, tokens: first.tokens, extent: start..<start + 1)
    }
    guard opensPhrase(first) else { return nil }
    let end = endOfPhrase(from: start)
    guard end > start, let phrase = head(of: start..<end) else { return nil }
    if phrase.form == .description, let name = nameBehindComma(end) {
      return SpeakerPhrase(form: .name, tokens: units[name].tokens, extent: start..<name + 1)
    }
    return phrase
  }

  /// Where the appositions and relative clauses behind a speaker end, at a comma or the sentence's
  /// end; `end` where there are none.
  func endOfAppositions(from end: Int) -> Int {
    var end = end
    for _ in 0..<4 {
      guard kind(end) == .comma, let next = self[end + 1] else { return end }
      let stop = endOfSegment(from: end + 1)
      guard stop > end + 1, kind(stop) == .comma || kind(stop) == .stop else { return end }
      let isName = stop == end + 2 && isPerson(end + 1)
      let saysMore =
        isName || isMark(end + 1..<stop) || next.classes.contains(.relative)
        || (opensApposition(end + 1) && !contains(.finite, in: end + 1..<stop))
      guard saysMore else { return end }
      end = stop
    }
    return end
  }

  /// Whether an apposition may start here: "a lawyer", "the city's mayor", "chief of staff", "42".
  private func opensApposition(_ index: Int) -> Bool {
    guard let unit = self[index], unit.kind == .word else { return false }
    if tokens[unit.tokens.lowerBound].shape == .number { return true }
    if unit.traits.hasAny([.role, .title]) { return true }
    return unit.isDeterminer || unit.traits.contains(.adjective) || !unit.isCapitalized
  }

  private func opensPhrase(_ unit: SpeechUnit) -> Bool {
    switch unit.kind {
    case .name: true
    case .word:
      !unit.isPreposition && !unit.isAdverb
        && !unit.classes.hasAny([.finite, .that, .to, .coordinator, .subordinator, .time])
        && !unit.classes.hasAny([.question, .negation])
    default: false
    }
  }

  private func endOfPhrase(from start: Int) -> Int {
    var end = start
    while end < range.upperBound, end - start < Self.longestPhrase {
      let unit = units[end]
      if unit.kind == .openBracket { return end }
      guard unit.isNominal, !unit.classes.hasAny([.that, .negation]) else { return end }
      let isAge = unit.classes.contains(.time) && kind(end - 1) == .joint
      if end > start, unit.classes.contains(.time) && !isAge || startsAdjunct(end) { return end }
      if end > start, unit.classes.contains(.coordinator), !unitesNames(end) { return end }
      if end > start, startsNextPhrase(end) { return end }
      end += 1
    }
    return end
  }

  /// Whether a determiner at `index` opens another noun phrase ("according to Rathbun [the] car").
  private func startsNextPhrase(_ index: Int) -> Bool {
    guard units[index].isDeterminer else { return false }
    let before = units[index - 1]
    guard before.kind == .word else { return before.kind == .name }
    return !before.isPreposition && !before.isDeterminer
      && !before.classes.hasAny([.coordinator, .of, .for, .to, .by, .with])
      && before.ending != .ed && before.ending != .ing
  }

  /// Whether a preposition at `index` opens a part on where or when it was said.
  private func startsAdjunct(_ index: Int) -> Bool {
    guard units[index].isPreposition, !units[index].classes.hasAny([.of, .for, .to]) else {
      return false
    }
    return (index + 1..<index + 5).contains { classes($0).hasAny([.venue, .time]) }
      && (index + 1..<index + 3).allSatisfy { kind($0) == .word || kind($0) == .stop }
  }

  private func unitesNames(_ index: Int) -> Bool {
    guard let next = self[index + 1], next.isNominal else { return false }
    if let name = nameJoined(at: index), kind(name + 1) == .comma { return true }
    let isClause = (index + 1..<index + 6).contains {
      classes($0).hasAny(.finite.union(.subject))
    }
    return !isClause
  }

  private func nameBehindComma(_ comma: Int) -> Int? {
    guard kind(comma) == .comma, isPerson(comma + 1) else { return nil }
    switch kind(comma + 2) {
    case .comma, .stop, .colon, .quote: return comma + 1
    default: return nil
    }
  }

  /// Where the words from `start` on end: at a comma, a mark, or the end of the sentence.
  func endOfSegment(from start: Int) -> Int {
    var end = start
    while end < range.upperBound {
      switch units[end].kind {
      case .word, .name, .joint, .openBracket, .closeBracket: end += 1
      default: return end
      }
    }
    return end
  }
}
