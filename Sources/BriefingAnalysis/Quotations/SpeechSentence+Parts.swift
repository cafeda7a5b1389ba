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
    case .comma, .colon, .semicolon, .dash, .stop, .joint: true
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

  /// The unit behind "GENEVA, 4 March –", or the sentence's first where it opens with no dateline.
  var endOfDateline: Int {
    let start = range.lowerBound
    guard let first = self[start], tokens[first.tokens.lowerBound].shape == .upper,
      first.kind == .name || first.kind == .word,
      let dash = range.prefix(10).first(where: { kind($0) == .dash }),
      !contains(.finite, in: start..<dash)
    else { return start }
    return dash + 1
  }

  /// Whether what stands before a speaker and a verb may be what was said: words between marks, or a
  /// clause where the verb takes one, and not only when or where it was said ("At the hearing, …").
  func mayBeSaid(_ left: Range<Int>, by verb: VerbGroup) -> Bool {
    if left.contains(where: { kind($0) == .quote }) { return true }
    guard verb.frames.hasAny(.clause) else { return false }
    return !opensAside(left.lowerBound) || contains(.finite.union(.subject), in: left)
      || left.contains { units[$0].ending == .ed }
  }

  /// Whether a preposition at `index` opens a part on where or when something was said.
  func opensAside(_ index: Int) -> Bool { self[index]?.isPreposition == true }

  /// Whether any of the pieces has words between quotation marks.
  func haveQuote(_ pieces: [Range<Int>]) -> Bool {
    pieces.contains { piece in piece.contains { kind($0) == .quote } }
  }

  /// Whether the quote at `index` begins in lower case, as the rest of a sentence does.
  func isFragment(_ index: Int) -> Bool {
    units[index].tokens.first { tokens[$0].isWord }.map { tokens[$0].shape == .lower } ?? false
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
    let isBehindSign = kind(index - 1) == .comma || kind(index - 1) == .colon
    let before = isBehindSign ? index - 2 : index - 1
    if classes(before).contains(.naming) { return !isCalled(index, by: before) }
    let words = units[index].tokens.filter { tokens[$0].isWord }
    let capitals = words.count { tokens[$0].isCapitalized }
    let isExclaimed = utf8[region(index).inner.end - 1] != UInt8(ascii: ".") && endsSentence(index)
    return !isExclaimed && capitals > 1 && capitals * 2 > words.count
  }

  /// Whether somebody calls something what stands in the quote at `index`: no name, which would have
  /// a capital ("critics have called “a triumph”").
  private func isCalled(_ index: Int, by verb: Int) -> Bool {
    guard let first = units[index].tokens.first(where: { tokens[$0].isWord }),
      !tokens[first].isCapitalized
    else { return false }
    return verbGroup(at: verb)?.voice == .active
  }

  /// Whether a participle behind `unit` is no cue ("banned from claiming").
  func isBound(_ unit: SpeechUnit) -> Bool {
    unit.isPreposition && !unit.classes.hasAny([.by, .as, .subordinator, .with])
      && tokens[unit.tokens.lowerBound].word != Self.despite
  }

  private static let despite = WordKey("despite")

  /// Whether a participle opens its sentence, behind nothing but "after", "despite" or "but".
  func leads(_ verb: VerbGroup) -> Bool {
    let before = range.lowerBound..<verb.units.lowerBound
    return before.count < 3
      && before.allSatisfy { index in
        isConnector(index) || units[index].isPreposition && !classes(index).contains(.negation)
          || classes(index).hasAny([.subordinator, .by])
      }
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
    guard agrees(inverted: speaker, with: verb) else { return nil }
    if isBehindQuote { return subject != nil && verb.frames.contains(.whom) ? nil : speaker }
    if let subject, isPersonName(subject), complement(of: verb) != nil { return nil }
    if subject != nil, verb.frames.contains(.whom) { return nil }
    switch speaker.form {
    case .name: return speaker
    case .pronoun: return nil
    case .description:
      if let subject, isPersonName(subject) { return nil }
      let isSource =
        contains(.source, in: speaker.extent) || speaker.tokens.allSatisfy(isCapital)
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
        || next.isDeterminer && classes(end + 1).contains(.time)
        || next.isPreposition && !next.classes.contains(.to)
        || next.classes.hasAny([.subordinator, .coordinator])
        || next.classes.contains(.to) && (verb.frames.contains(.to) || isHearer(end + 1))
        || verb.frames.hasAny([.whom, .ask])
      guard isAdjunct else { return nil }
    }
    return endOfSegment(from: end)
  }

  /// Whether whoever was spoken to is named at `index`, behind "to" ("to the crowd").
  private func isHearer(_ index: Int) -> Bool {
    guard let unit = self[index] else { return false }
    return unit.kind == .name || unit.isDeterminer || unit.classes.contains(.object)
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
    guard !isPostposed(at: index) else { return false }
    if unit.classes.contains(.subordinator), startsAttribution(behindJoint: index) { return false }
    return unit.classes.hasAny(.finite.union([.subordinator, .subject])) || unit.isDeterminer
  }

  /// The units in front of the first comma.
  func untilComma(_ piece: Range<Int>) -> Range<Int> {
    let comma = piece.dropFirst().first { kind($0) == .comma }
    return piece.lowerBound..<(comma ?? piece.upperBound)
  }

  /// Whether the sentence opens with "while" or "although" and the clause of `subject`.
  func isSubordinate(_ subject: SpeakerPhrase) -> Bool {
    let joint = subject.extent.lowerBound - 1
    return joint - range.lowerBound < 2 && classes(joint).contains(.subordinator)
  }

  /// The units in front of the comma behind which the main clause begins.
  func untilMainClause(_ piece: Range<Int>) -> Range<Int> {
    for index in piece.dropFirst(piece.count > 1 ? 1 : 0) {
      let isQuote = kind(index) == .quote && utf8[region(index).inner.end - 1] == UInt8(ascii: ",")
      guard isQuote || kind(index) == .comma, let next = self[index + 1] else { continue }
      let opens =
        next.kind == .name || next.isDeterminer || next.isCapitalized
        || next.classes.contains(.subject)
      guard opens else { continue }
      return piece.lowerBound..<(isQuote ? index + 1 : index)
    }
    return piece
  }

  /// The "by" that names whoever called something what the last unit but it says ("“mad” by").
  func agent(behind piece: Range<Int>?) -> Int? {
    guard let piece, piece.count > 1 else { return nil }
    return piece.dropFirst().first { classes($0).contains(.by) }
  }

  /// Where a clause ends that is itself the subject of a verb ("his claim that it is so is wrong").
  func endOfSubjectClause(_ clause: Range<Int>) -> Int {
    var hasVerb = false
    for index in clause {
      let unit = units[index]
      guard unit.kind == .word else {
        if unit.kind == .comma { return clause.upperBound }
        if unit.kind == .quote, utf8[region(index).inner.end - 1] == UInt8(ascii: ",") {
          return index + 1
        }
        continue
      }
      if unit.classes.hasAny([.relative, .coordinator, .subordinator, .that]) { hasVerb = false }
      guard unit.classes.hasAny(.finite), !classes(index - 1).hasAny(.finite.union(.negation))
      else {
        continue
      }
      if hasVerb { return index }
      hasVerb = true
    }
    return clause.upperBound
  }

  /// The next quotation behind a cue and whatever says more about it (`he said in Rome, "and …"`).
  func nextQuote(from start: Int) -> Int? {
    for index in start..<min(start + 16, range.upperBound) {
      switch units[index].kind {
      case .quote:
        var before = index - 1
        while before > start, classes(before).contains(.coordinator) || units[before].isAdverb {
          before -= 1
        }
        let isApart = before >= start && kind(before) != .word && kind(before) != .name
        return isApart ? index : nil
      case .semicolon where kind(index + 1) != .quote: return nil
      case .word where verbGroup(at: index) != nil: return nil
      default: continue
      }
    }
    return nil
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
