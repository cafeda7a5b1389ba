/// Finds the cues of one sentence, from left to right, each with its speaker and what it attributes.
struct AttributionFinder {
  let sentence: SpeechSentence

  /// What was found.
  private(set) var attributions: [Attribution] = []
  /// The first unit that belongs to no attribution yet.
  private var free: Int
  /// The subject of the last verb of speech.
  private var lastSubject: SpeakerPhrase?

  init(_ sentence: SpeechSentence) {
    self.sentence = sentence
    free = sentence.range.lowerBound
  }

  /// Finds all there is. O(length of the sentence).
  mutating func run() {
    var at = sentence.range.lowerBound
    while at < sentence.range.upperBound {
      let unit = sentence.units[at]
      guard unit.kind == .word else {
        at += 1
        continue
      }
      at = max(at + 1, attribution(at: at, unit) ?? at + 1)
    }
  }

  /// Tries the word at `at` as a cue; gives the unit to go on from where it is one.
  private mutating func attribution(at: Int, _ unit: SpeechUnit) -> Int? {
    if let end = sentence.endOfPhrase(at: at) { return phrase(at..<end) }
    if !unit.cue.forms.isEmpty, let verb = sentence.verbGroup(at: at) { return self.verb(verb) }
    if unit.classes.contains(.claim) { return claim(at) }
    return nil
  }

  private mutating func append(
    _ cue: Range<Int>, _ speaker: SpeakerPhrase?, _ relation: Attribution.Relation,
    _ pieces: [Range<Int>]
  ) {
    guard let last = pieces.last else { return }
    attributions.append(
      Attribution(cue: cue, speaker: speaker, relation: relation, pieces: pieces))
    free = max(free, last.upperBound, cue.upperBound)
  }
}

// MARK: - Phrases

extension AttributionFinder {
  /// "according to" and its like.
  private mutating func phrase(_ cue: Range<Int>) -> Int? {
    guard let speaker = sentence.speaker(from: cue.upperBound) else { return nil }
    let behind = sentence.endOfAppositions(from: speaker.extent.upperBound)
    if isLeading(cue.lowerBound) {
      let start = sentence.kind(behind) == .comma ? behind + 1 : behind
      guard sentence.range.contains(start), sentence.kind(start) != .stop else { return nil }
      if sentence.startsAttribution(behindJoint: start) { return start }
      let end = sentence.endOfClause(from: start)
      append(cue, speaker, .phrase, [start..<end].compactMap(sentence.trimmed))
      return end
    }
    let left = leftPiece(before: cue.lowerBound)
    guard let left else { return behind }
    if let whole = parenthesis(left, behind: behind) {
      append(cue, speaker, .phrase, whole)
    } else {
      append(cue, speaker, .phrase, [left])
    }
    free = max(free, behind)
    return free
  }

  /// Whether nothing that the cue could attribute stands before it.
  private func isLeading(_ start: Int) -> Bool {
    var before = start - 1
    if sentence.kind(before) == .comma { before -= 1 }
    guard before >= free else { return true }
    let words = free...before
    if words.allSatisfy({ sentence.isConnector($0) }) { return true }
    return sentence.classes(before).hasAny([.relative, .that, .coordinator, .subordinator])
  }
}

// MARK: - Verbs

extension AttributionFinder {
  private mutating func verb(_ verb: VerbGroup) -> Int? {
    guard verb.verb >= free else { return nil }
    switch verb.voice {
    case .passive: return passive(verb)
    case .participle: return participle(verb)
    case .active: break
    }
    let subject = sentence.speaker(before: verb.units.lowerBound, floor: free)
    if let inverted = sentence.invertedSpeaker(of: verb, subject: subject, floor: free) {
      return self.inverted(verb, inverted)
    }
    guard let subject else { return shared(verb) }
    guard sentence.agrees(subject, with: verb) else { return nil }
    lastSubject = subject
    return self.subject(verb, subject)
  }

  /// "He said": what was said is behind the verb, before the speaker, or on both sides.
  private mutating func subject(_ verb: VerbGroup, _ subject: SpeakerPhrase) -> Int? {
    let isRelative = sentence.classes(verb.units.lowerBound - 1).contains(.relative)
    let relation: Attribution.Relation = isRelative ? .relative : .subject
    guard let complement = sentence.complement(of: verb) else {
      guard !isRelative, verb.frames.contains(.post) else { return nil }
      return postposed(verb, subject)
    }
    var pieces: [Range<Int>] = []
    if !isRelative, let left = leftQuote(before: subject.extent.lowerBound) { pieces.append(left) }
    pieces += self.pieces(of: complement)
    append(verb.units, subject, relation, pieces)
    return free
  }

  /// "…, he said": what was said is before the speaker, and may go on behind the verb.
  private mutating func postposed(_ verb: VerbGroup, _ subject: SpeakerPhrase) -> Int? {
    guard sentence.isBreak(subject.extent.lowerBound - 1),
      let left = leftPiece(before: subject.extent.lowerBound),
      let behind = sentence.endOfHearing(verb)
    else { return nil }
    append(verb.units, subject, .subject, continued(left, behind: behind))
    free = max(free, behind)
    return free
  }

  /// "…, said Ann Roy, a lawyer".
  private mutating func inverted(_ verb: VerbGroup, _ speaker: SpeakerPhrase) -> Int? {
    lastSubject = speaker
    guard let left = leftPiece(before: verb.units.lowerBound) else { return nil }
    let behind = sentence.endOfAppositions(from: speaker.extent.upperBound)
    append(verb.units, speaker, .inverted, continued(left, behind: behind))
    free = max(free, behind)
    return free
  }

  /// "… and added that": the subject is that of the verb before.
  private mutating func shared(_ verb: VerbGroup) -> Int? {
    guard sentence.classes(verb.units.lowerBound - 1).contains(.coordinator),
      let complement = sentence.complement(of: verb),
      let subject = lastSubject ?? sentence.mainSubject(before: verb.units.lowerBound)
    else { return nil }
    append(verb.units, subject, .shared, pieces(of: complement))
    return free
  }

  /// "saying that", "with Ann Roy saying that".
  private mutating func participle(_ verb: VerbGroup) -> Int? {
    guard let complement = sentence.complement(of: verb), let before = self.before(verb),
      !sentence.isBound(before)
    else { return nil }
    let isOwn = before.kind == .name || before.kind == .word && !sentence.leavesSubject(before)
    if isOwn, let own = sentence.speaker(before: verb.units.lowerBound, floor: free) {
      append(verb.units, own, .subject, pieces(of: complement))
      return free
    }
    guard let subject = lastSubject ?? sentence.mainSubject(before: verb.units.lowerBound) else {
      return nil
    }
    append(verb.units, subject, .shared, pieces(of: complement))
    return free
  }

  private func before(_ verb: VerbGroup) -> SpeechUnit? { sentence[verb.units.lowerBound - 1] }

  /// "was told that", "is accused of": whoever said it is named with "by", or not at all.
  private mutating func passive(_ verb: VerbGroup) -> Int? {
    var verb = verb
    verb.frames.formIntersection([.that, .ask, .as, .of, .whom])
    guard !verb.frames.isDisjoint(with: [.ask, .as, .of]) || verb.frames.contains(.whom),
      verb.frames != .whom
    else { return nil }
    var speaker: SpeakerPhrase?
    if sentence.classes(verb.units.upperBound).contains(.by) {
      speaker = sentence.speaker(from: verb.units.upperBound + 1)
      verb.units = verb.units.lowerBound..<(speaker?.extent.upperBound ?? verb.units.upperBound)
    }
    guard let complement = sentence.complement(of: verb) else { return nil }
    append(verb.units, speaker, .passive, pieces(of: complement))
    return free
  }

  /// "his claim that".
  private mutating func claim(_ noun: Int) -> Int? {
    guard noun > free, sentence.classes(noun + 1).contains(.that),
      let speaker = sentence.possessor(before: noun)
    else { return nil }
    let end = sentence.endOfClause(from: noun + 2)
    append(
      noun..<noun + 1, speaker, .possessor, [noun + 2..<end].compactMap(sentence.trimmed))
    return free
  }
}

// MARK: - Pieces

extension AttributionFinder {
  private func pieces(of complement: SpeechSentence.Complement) -> [Range<Int>] {
    if complement.isFragment { return [complement.start..<complement.start + 1] }
    let end = sentence.endOfClause(from: complement.start)
    guard complement.start < end else { return [] }
    var pieces = [complement.start..<end].compactMap(sentence.trimmed)
    let sign = sentence.kind(end)
    if sign == .colon || sign == .comma, sentence.kind(end + 1) == .quote {
      pieces.append(end + 1..<end + 2)
    }
    return pieces
  }

  /// A quotation between its marks right before `end`.
  private func leftQuote(before end: Int) -> Range<Int>? {
    let last = sentence.kind(end - 1) == .comma ? end - 2 : end - 1
    guard last >= free, sentence.kind(last) == .quote else { return nil }
    return leftPiece(before: end)
  }

  /// What stands free before `end`, without the sign in front of it.
  private func leftPiece(before end: Int) -> Range<Int>? {
    guard free < end, let piece = sentence.trimmed(free..<end) else { return nil }
    let last = piece.upperBound - 1
    if sentence.kind(last) == .quote {
      guard last > piece.lowerBound else { return piece }
      let before = sentence.kind(last - 1)
      let isApart = before == .comma || before == .colon || before == .dash || before == .stop
      let lead = piece.lowerBound..<last
      let hasQuote = lead.contains { sentence.kind($0) == .quote }
      return isApart && !hasQuote ? last..<last + 1 : piece
    }
    return piece.count > 1 ? piece : nil
  }

  /// What was said before the cue, and what goes on behind it.
  private func continued(_ left: Range<Int>, behind: Int) -> [Range<Int>] {
    let sign = sentence.kind(behind)
    if sign == .comma || sign == .colon || sign == .dash || sign == .stop,
      sentence.kind(behind + 1) == .quote
    {
      let end = sign == .stop ? behind + 2 : sentence.endOfClause(from: behind + 1)
      return [left] + [behind + 1..<end].compactMap(sentence.trimmed)
    }
    return parenthesis(left, behind: behind) ?? [left]
  }

  /// "The plan, he said, is dead": the clause goes on behind the cue. One piece where none of it is
  /// between quotation marks, otherwise one on each side.
  private func parenthesis(_ left: Range<Int>, behind: Int) -> [Range<Int>]? {
    let isQuote = left.count == 1 && sentence.kind(left.lowerBound) == .quote
    guard !isQuote, sentence.kind(behind) == .comma, sentence.goesOn(from: behind + 1) else {
      return nil
    }
    let end = sentence.endOfClause(from: behind + 1)
    guard let right = sentence.trimmed(behind + 1..<end) else { return nil }
    let whole = left.lowerBound..<right.upperBound
    let hasQuote = whole.contains { sentence.kind($0) == .quote }
    return hasQuote ? [left, right] : [whole]
  }
}
