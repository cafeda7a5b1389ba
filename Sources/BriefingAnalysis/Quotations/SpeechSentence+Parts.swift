/// Small questions about the parts of a sentence.
extension SpeechSentence {
  /// The range without signs and connecting words at its ends; nil where nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = min(range.upperBound, self.range.upperBound)
    while end > start, isOuterSign(end - 1) { end -= 1 }
    while start < end, isOuterSign(start) || isConnector(start) { start += 1 }
    return start < end ? start..<end : nil
  }

  private func isOuterSign(_ index: Int) -> Bool {
    switch kind(index) {
    case .comma, .colon, .semicolon, .dash, .stop: true
    default: false
    }
  }

  /// Whether the unit only ties its sentence to the one before ("But", "However,").
  func isConnector(_ index: Int) -> Bool {
    guard let unit = self[index] else { return false }
    if unit.kind == .comma { return true }
    guard unit.kind == .word, index - range.lowerBound < 3 else { return false }
    if unit.classes.contains(.coordinator) { return true }
    return unit.isAdverb && kind(index + 1) == .comma
  }

  /// Whether the unit parts what was said from the cue behind it.
  func isBreak(_ index: Int) -> Bool {
    switch kind(index) {
    case .comma, .quote, .dash: range.contains(index)
    case .stop: range.contains(index)
    default: false
    }
  }

  /// Whether the quote at `index` is the title of a work or the name of a thing.
  func isTitle(_ index: Int) -> Bool {
    if (index - 3..<index).contains(where: { classes($0).contains(.naming) }) { return true }
    let words = units[index].tokens.filter { tokens[$0].isWord }
    let capitals = words.count { tokens[$0].isCapitalized }
    return !endsSentence(index) && capitals * 2 > words.count
  }

  /// Whether a participle behind `unit` is no cue ("banned from claiming").
  func isBound(_ unit: SpeechUnit) -> Bool {
    unit.isPreposition && !unit.classes.hasAny([.by, .as, .subordinator, .with])
  }

  /// Whether a participle behind `unit` takes the subject of the main verb ("by saying").
  func leavesSubject(_ unit: SpeechUnit) -> Bool {
    unit.isPreposition || unit.classes.hasAny([.coordinator, .as, .by, .subordinator])
      || unit.ending == .ed || unit.isAdverb
  }

  /// The speaker behind the verb, in a sentence such as "…, said Ann Roy"; nil where the verb has
  /// its subject before it.
  func invertedSpeaker(
    of verb: VerbGroup, subject: SpeakerPhrase?, floor: Int
  ) -> SpeakerPhrase? {
    let before = verb.units.lowerBound - 1
    guard before >= floor, verb.units.count == 1, verb.frames.contains(.post) else { return nil }
    let isBehindQuote =
      kind(before) == .quote || kind(before - 1) == .quote && kind(before) == .comma
    guard isBehindQuote || kind(before) == .comma || kind(before) == .dash,
      let speaker = speaker(from: verb.units.upperBound), endsAttribution(speaker)
    else { return nil }
    if isBehindQuote { return subject != nil && verb.frames.contains(.whom) ? nil : speaker }
    if subject?.form == .name, complement(of: verb) != nil || verb.frames.contains(.whom) {
      return nil
    }
    switch speaker.form {
    case .name: return speaker
    case .pronoun: return nil
    case .description:
      if let subject, subject.form == .name { return nil }
      let isSource =
        units[speaker.extent.lowerBound].isDeterminer
        || contains(.source, in: speaker.extent) || speaker.tokens.allSatisfy(isCapital)
        || units[speaker.extent].contains { $0.traits.hasAny([.role, .title]) }
      return isSource ? speaker : nil
    }
  }

  private func isCapital(_ token: Int) -> Bool { tokens[token].isCapitalized }

  /// Whether what follows a speaker behind a verb leaves no clause that the speaker is subject of.
  private func endsAttribution(_ speaker: SpeakerPhrase) -> Bool {
    let next = speaker.extent.upperBound
    switch kind(next) {
    case .comma, .stop, .colon, .semicolon, .dash, .quote, .openBracket: return true
    case .word:
      return units[next].isPreposition
        || units[next].classes.hasAny([.time, .relative, .coordinator, .subordinator, .with])
        || units[next].isAdverb
    default: return false
    }
  }

  /// The unit behind the verb and whatever says to whom, when and where it was said; nil where
  /// something else follows ("continued to fall").
  func endOfHearing(_ verb: VerbGroup) -> Int? {
    let end = verb.units.upperBound
    if let next = self[end], next.kind == .word || next.kind == .name {
      let isAdjunct =
        next.isAdverb || next.classes.contains(.time)
        || next.isPreposition && !next.classes.contains(.to)
        || next.classes.hasAny([.subordinator, .coordinator])
        || next.classes.contains(.to) && verb.frames.contains(.to)
        || verb.frames.hasAny([.whom, .ask])
      guard isAdjunct else { return nil }
    }
    return endOfSegment(from: end)
  }

  /// Whether a clause that a cue has interrupted goes on at `index`.
  func goesOn(from index: Int) -> Bool {
    guard let unit = self[index] else { return false }
    if unit.kind == .name { return true }
    guard unit.kind == .word else { return false }
    if unit.classes.contains(.coordinator) { return classes(index + 1).contains(.that) }
    let closed: CueClasses = [.relative, .as, .with, .question]
    guard !unit.classes.hasAny(closed), unit.ending != .ing, !unit.isPreposition else {
      return false
    }
    guard !startsAttribution(behindJoint: index), !isPostposed(at: index) else { return false }
    return unit.classes.hasAny(.finite.union([.subordinator, .subject])) || unit.isDeterminer
  }

  /// The subject that a sentence opens with, before `end`.
  func mainSubject(before end: Int) -> SpeakerPhrase? {
    var start = range.lowerBound
    while start < end, isConnector(start) { start += 1 }
    if let unit = self[start], unit.isPreposition || unit.classes.contains(.time) {
      let comma = endOfSegment(from: start)
      guard kind(comma) == .comma else { return nil }
      start = comma + 1
    }
    guard start < end, let speaker = speaker(from: start), speaker.form != .description else {
      return nil
    }
    return speaker.extent.upperBound <= end ? speaker : nil
  }

  /// Whoever owns the noun at `noun`: "his", "Ann Roy's".
  func possessor(before noun: Int) -> SpeakerPhrase? {
    var owner = noun - 1
    while let unit = self[owner], unit.kind == .word,
      unit.isAdverb || unit.traits.contains(.adjective)
    {
      owner -= 1
    }
    guard let unit = self[owner], unit.kind == .word else { return nil }
    if unit.classes.contains(.possessor) {
      return SpeakerPhrase(form: .pronoun, tokens: unit.tokens, extent: owner..<owner + 1)
    }
    guard unit.classes.contains(.clitic), kind(owner - 1) == .name else { return nil }
    return SpeakerPhrase(
      form: .name, tokens: units[owner - 1].tokens, extent: owner - 1..<owner)
  }
}
