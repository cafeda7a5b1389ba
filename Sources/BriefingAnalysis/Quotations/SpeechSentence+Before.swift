/// Finds the speaker in front of a verb.
extension SpeechSentence {
  /// Longer noun phrases are cut.
  static let longestPhrase = 20

  /// The speaker that ends right before the unit at `start`, a verb's; nothing before `floor`
  /// belongs to it.
  func speaker(before start: Int, floor: Int) -> SpeakerPhrase? {
    guard start > floor, range.contains(start - 1) else { return nil }
    let last = trimmedEnd(start, floor: floor) - 1
    guard last >= floor else { return nil }
    switch units[last].kind {
    case .comma:
      return speakerBehindAppositions(comma: last, floor: floor)
    case .dash:
      let dash = (max(floor, last - 2 * Self.longestPhrase)..<last).last { kind($0) == .dash }
      return dash.flatMap {
        personBefore(apposition: $0, floor: floor) ?? nounPhrase(before: $0, floor: floor)
      }
    case .word where units[last].classes.contains(.subject):
      return SpeakerPhrase(
        form: .pronoun, tokens: units[last].tokens, extent: last..<last + 1)
    case .word where units[last].classes.contains(.that):
      let source = antecedent(of: last, floor: floor)
      return source.flatMap { contains(.source, in: $0.extent) ? $0 : nil }
    case .word where units[last].classes.contains(.relative):
      return antecedent(of: last, floor: floor)
    case .word where !units[last].mayEndPhrase:
      return nil
    case .word, .name, .joint, .closeBracket:
      return nounPhrase(before: last + 1, floor: floor)
    default:
      return nil
    }
  }

  /// Whoever "who" at `relative` stands for: the name or the noun phrase in front of it.
  private func antecedent(of relative: Int, floor: Int) -> SpeakerPhrase? {
    let end = kind(relative - 1) == .comma ? relative - 1 : relative
    guard end > floor else { return nil }
    if kind(end - 1) == .name {
      return SpeakerPhrase(form: .name, tokens: units[end - 1].tokens, extent: end - 1..<end)
    }
    return end < relative
      ? personBefore(apposition: end, floor: floor)
        ?? nounPhrase(before: end, floor: floor) : nounPhrase(before: end, floor: floor)
  }

  /// "[Ann Roy], now the head of the bank, who": the person whom the words that end at `end` tell more
  /// about.
  private func personBefore(apposition end: Int, floor: Int) -> SpeakerPhrase? {
    let start = startOfSegment(before: end, floor: floor)
    guard start - 2 >= floor, kind(start - 1) == .comma, isPerson(start - 2),
      !classes(start).hasAny([.coordinator, .relative]),
      !contains(.finite.union(.subject), in: start..<end)
    else { return nil }
    return SpeakerPhrase(
      form: .name, tokens: units[start - 2].tokens, extent: start - 2..<end)
  }

  /// "Mu Li, of the University, said": walks left from the comma in front of the verb, over what
  /// says more about the speaker.
  private func speakerBehindAppositions(comma: Int, floor: Int) -> SpeakerPhrase? {
    var end = comma
    var best: SpeakerPhrase?
    for _ in 0..<5 {
      let start = startOfSegment(before: end, floor: floor)
      guard start < end else { break }
      let first = units[start]
      let isModifier =
        first.classes.hasAny([.relative, .with]) || first.isPreposition || first.ending == .ing
        || isMark(start..<end)
      if !isModifier {
        let stop = (start..<end).first { classes($0).contains(.relative) } ?? end
        guard !contains(.finite.union(.subject), in: start..<stop) else { break }
        if let phrase = nounPhrase(before: stop, floor: start) {
          if phrase.form == .name, isPersonName(phrase) {
            return withDescription(before: phrase, floor: floor)
          }
          best = phrase
        }
      }
      guard start - 1 >= floor, kind(start - 1) == .comma else { break }
      end = start - 1
    }
    return best
  }

  /// "A spokesman for the bank, Ali Kaya,": the description in front belongs to the name.
  private func withDescription(before phrase: SpeakerPhrase, floor: Int) -> SpeakerPhrase {
    let comma = phrase.extent.lowerBound - 1
    guard comma > floor, kind(comma) == .comma else { return phrase }
    let start = startOfSegment(before: comma, floor: floor)
    let isOwned = kind(start) == .name && classes(start + 1).contains(.clitic)
    guard start < comma, units[start].isDeterminer || isOwned,
      !contains(.finite.union(.subject), in: start..<comma)
    else { return phrase }
    var phrase = phrase
    phrase.extent = start..<phrase.extent.upperBound
    return phrase
  }

  /// Whether the units are no more than an age, a degree or a place ("42", "QC", "Ohio", "R-Ky.").
  func isMark(_ segment: Range<Int>) -> Bool {
    guard segment.count == 1 || segment.count == 2 && kind(segment.lowerBound + 1) == .joint else {
      return false
    }
    let unit = units[segment.lowerBound]
    let token = tokens[unit.tokens.lowerBound]
    if isParty(token) { return true }
    if unit.kind == .name { return names[unit.reference].kind == .place }
    return token.shape == .number || token.shape == .upper || token.shape == .initial
  }

  /// "R-Ky.": a capital letter and a hyphen.
  private func isParty(_ token: Token) -> Bool {
    token.isCapitalized && token.end - token.start > 2 && utf8[token.start + 1] == UInt8(ascii: "-")
  }

  func isPersonName(_ phrase: SpeakerPhrase) -> Bool {
    phrase.extent.contains { isPerson($0) && units[$0].tokens == phrase.tokens }
  }

  /// Where the words between two commas start, going left from `end`.
  func startOfSegment(before end: Int, floor: Int) -> Int {
    var start = end
    while start > floor, end - start < Self.longestPhrase {
      switch units[start - 1].kind {
      case .word, .name, .joint, .openBracket, .closeBracket: start -= 1
      default: return start
      }
    }
    return start
  }

  /// Whether a word of one of `classes` is among the units.
  func contains(_ classes: CueClasses, in range: Range<Int>) -> Bool {
    units[range].contains { $0.kind == .word && $0.classes.hasAny(classes) }
  }

  /// The noun phrase that ends at `end`, nothing of it before `floor`.
  func nounPhrase(before end: Int, floor: Int) -> SpeakerPhrase? {
    let end = trimmedEnd(end, floor: floor)
    guard end > floor else { return nil }
    var start = startOfPhrase(before: end, floor: floor)
    while start < end, isLeadIn(units[start]) { start += 1 }
    if start < end, units[start].isPreposition || units[start].classes.hasAny([.as, .with]) {
      start = startBehindPreposition(start..<end)
    }
    guard start < end else { return nil }
    return head(of: max(floor, startOfList(start, to: end))..<end)
  }

  /// Leaves off a bracketed part, and the day on which something was said ("The bank on Monday").
  private func trimmedEnd(_ end: Int, floor: Int) -> Int {
    var end = end
    if kind(end - 1) == .closeBracket {
      var open = end - 1
      while open > floor, kind(open) != .openBracket { open -= 1 }
      end = open
    }
    let whole = end
    while end > floor, kind(end - 1) == .word, classes(end - 1).contains(.time) || isYear(end - 1) {
      end -= 1
    }
    if end < whole, end - 1 > floor, classes(end - 1).contains(.stretch),
      units[end - 2].isPreposition
    {
      end -= 1
    }
    if end < whole, end > floor, units[end - 1].isDeterminer { end -= 1 }
    if end < whole, end > floor, units[end - 1].isPreposition { end -= 1 }
    return end
  }

  /// Whether a number stands at `index` with "in" before it.
  private func isYear(_ index: Int) -> Bool {
    tokens[units[index].tokens.lowerBound].shape == .number
      && self[index - 1]?.isPreposition == true
  }

  private func isLeadIn(_ unit: SpeechUnit) -> Bool {
    guard unit.kind == .word else { return unit.kind == .joint }
    return unit.classes.hasAny([.coordinator, .time]) || unit.isAdverb && !unit.isDeterminer
  }

  private func startOfPhrase(before end: Int, floor: Int) -> Int {
    var start = end
    var behindCoordinator: Int?
    while start > floor, end - start < Self.longestPhrase {
      let unit = units[start - 1]
      guard unit.isNominal, !unit.classes.hasAny([.negation, .relative]),
        !opensClause(that: start - 1)
      else { return behindCoordinator ?? start }
      if unit.classes.contains(.coordinator) {
        guard start - 2 >= floor, units[start - 2].isNominal else { return start }
        if !joinsNames(start - 1) { behindCoordinator = behindCoordinator ?? start }
      }
      start -= 1
      if unit.isDeterminer, !joins(start - 1, floor: floor) { return start }
    }
    return start
  }

  /// Whether the unit at `index` is a "that" with a clause behind it ("a blast that the mayor …"), and
  /// not one that points at a noun ("that office").
  private func opensClause(that index: Int) -> Bool {
    guard classes(index).contains(.that), let next = self[index + 1] else { return false }
    return next.kind == .name || next.isDeterminer || next.isCapitalized || next.ending == .s
      || next.classes.hasAny([.subject, .people])
  }

  /// Whether the unit in front of a determiner binds it to what stands further left.
  private func joins(_ index: Int, floor: Int) -> Bool {
    guard index >= floor, let unit = self[index], unit.kind == .word else { return false }
    return unit.isPreposition || unit.isDeterminer
      || unit.classes.hasAny([.coordinator, .to, .of, .for, .by, .with])
      || unit.ending == .ing
  }

  /// "At the hearing the judge": the last noun phrase of a part that starts with a preposition.
  private func startBehindPreposition(_ part: Range<Int>) -> Int {
    let starts = part.dropFirst().reversed().prefix { !units[$0].isPreposition }
    let start = starts.last { index in
      let before = units[index - 1]
      let opens = units[index].isDeterminer || units[index].kind == .name
      return opens && !before.isPreposition && !before.isDeterminer && !before.isCapitalized
    }
    if let start { return start }
    return classes(part.lowerBound).contains(.with) ? part.lowerBound + 1 : part.upperBound
  }
}
