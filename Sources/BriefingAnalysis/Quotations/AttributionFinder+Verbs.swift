/// Verbs of speech: where their speakers stand, and where what they say.
extension AttributionFinder {
  mutating func verb(_ verb: VerbGroup) -> Int? {
    guard verb.verb >= free else { return nil }
    switch verb.voice {
    case .passive: return passive(verb)
    case .participle: return participle(verb)
    case .purpose: return purpose(verb)
    case .active: break
    }
    let subject = sentence.speaker(before: verb.units.lowerBound, floor: free)
    if let inverted = sentence.invertedSpeaker(of: verb, subject: subject, floor: free) {
      return self.inverted(verb, inverted)
    }
    guard let subject else { return heading(verb) ?? shared(verb) }
    guard sentence.agrees(subject, with: verb), !sentence.isNobody(subject) else { return nil }
    return self.subject(verb, subject)
  }

  /// "He said": what was said is behind the verb, before the speaker, or on both sides.
  mutating func subject(_ verb: VerbGroup, _ subject: SpeakerPhrase) -> Int? {
    let isRelative = sentence.isAntecedent(subject, of: verb)
    let relation: Attribution.Relation = isRelative ? .relative : .subject
    let subject = sentence.whoCalls(subject)
    guard let complement = sentence.complement(of: verb) else {
      if !isRelative, verb.frames.contains(.quote) { open = (verb.units, subject) }
      guard !isRelative, verb.frames.contains(.post) else { return nil }
      return postposed(verb, subject)
    }
    if sentence.endsWithNoun(verb, saying: complement) { return nil }
    if sentence.isInReducedRelative(subject, saying: complement) { return nil }
    if sentence.isAbout(subject, what: complement, of: verb) { return nil }
    if verb.isHypothetical, sentence.kind(complement.start) != .quote { return nil }
    if !isRelative, let left = leftSpeech(before: subject.extent.lowerBound),
      !sentence.isMarked(complement)
    {
      let behind = sentence.endOfSegment(from: verb.units.upperBound)
      lastSubject = subject
      append(verb.units, subject, .subject, continued(left, behind: behind))
      free = max(free, behind)
      return free
    }
    var pieces: [Range<Int>] = []
    if !isRelative, let left = leftQuote(before: subject.extent.lowerBound) { pieces.append(left) }
    let own = self.pieces(of: complement)
    let isAside = isRelative && sentence.kind(verb.units.lowerBound - 2) == .comma
    if isAside {
      pieces += own.map(sentence.untilComma)
    } else {
      pieces += sentence.isSubordinate(subject) ? own.map(sentence.untilMainClause) : own
    }
    append(verb.units, subject, relation, pieces)
    if !isRelative { lastSubject = subject }
    return free
  }

  /// "…, he said": what was said is before the speaker, and may go on behind the verb.
  mutating func postposed(_ verb: VerbGroup, _ subject: SpeakerPhrase) -> Int? {
    let start = subject.extent.lowerBound
    let isAside = sentence.classes(start - 1).contains(.as)
    guard sentence.isBreak(isAside ? start - 2 : start - 1),
      let left = isAside ? lastQuote(before: start - 1) : leftPiece(before: start),
      let behind = sentence.endOfHearing(verb),
      sentence.mayBeSaid(left, by: verb) || parenthesis(left, behind: behind) != nil
    else { return nil }
    lastSubject = subject
    append(verb.units, subject, .subject, continued(left, behind: behind))
    free = max(free, behind)
    return free
  }

  /// "…, said Ann Roy, a lawyer".
  mutating func inverted(_ verb: VerbGroup, _ speaker: SpeakerPhrase) -> Int? {
    lastSubject = speaker
    guard let left = leftPiece(before: verb.units.lowerBound) else { return nil }
    let behind = sentence.endOfAppositions(from: speaker.extent.upperBound)
    guard sentence.mayBeSaid(left, by: verb) || parenthesis(left, behind: behind) != nil else {
      return nil
    }
    append(verb.units, speaker, .inverted, continued(left, behind: behind))
    free = max(free, behind)
    return free
  }

  /// "Said Ann Roy:" in front of a quotation.
  mutating func heading(_ verb: VerbGroup) -> Int? {
    guard verb.units.lowerBound == sentence.range.lowerBound,
      let speaker = sentence.speaker(from: verb.units.upperBound)
    else { return nil }
    let sign = sentence.endOfAppositions(from: speaker.extent.upperBound)
    guard sentence.kind(sign) == .colon, sentence.kind(sign + 1) == .quote else { return nil }
    lastSubject = speaker
    append(verb.units, speaker, .inverted, [sign + 1..<sign + 2])
    return free
  }

  /// "… and added that": the subject is that of the verb before.
  mutating func shared(_ verb: VerbGroup) -> Int? {
    guard sentence.classes(verb.units.lowerBound - 1).contains(.coordinator),
      let complement = sentence.complement(of: verb),
      lastSubject != nil || sentence.units[verb.verb].cue.forms != .base,
      let subject = lastSubject ?? sentence.mainSubject(before: verb.units.lowerBound),
      sentence.units[verb.verb].cue.forms != .base || !sentence.isSingular(subject)
    else { return nil }
    append(verb.units, subject, .shared, pieces(of: complement))
    return free
  }

  /// "Ann Roy took to the radio to say that": the subject is that of the main verb.
  mutating func purpose(_ verb: VerbGroup) -> Int? {
    guard let complement = sentence.complement(of: verb),
      let subject = lastSubject ?? sentence.mainSubject(before: verb.units.lowerBound)
    else { return nil }
    append(verb.units, subject, .shared, pieces(of: complement))
    return free
  }

  /// "saying that", "with Ann Roy saying that".
  mutating func participle(_ verb: VerbGroup) -> Int? {
    guard let complement = sentence.complement(of: verb) else { return nil }
    if sentence.leads(verb) { return leading(verb, saying: complement) }
    guard let before = self.before(verb) else { return nil }
    if before.classes.contains(.for) { return faulted(verb, saying: complement) }
    guard !sentence.isBound(before) else { return nil }
    let isOwn =
      before.kind == .name
      || before.kind == .word && !sentence.leavesSubject(before)
        && !before.classes.hasAny([.venue, .document])
    if isOwn, !sentence.isBareDescription(before: verb.units.lowerBound) {
      guard let own = sentence.speaker(before: verb.units.lowerBound, floor: free),
        sentence.isMarked(complement) || sentence.classes(own.extent.lowerBound - 1).contains(.with)
      else { return nil }
      append(verb.units, own, .subject, pieces(of: complement))
      return free
    }
    guard let subject = lastSubject ?? sentence.mainSubject(before: verb.units.lowerBound) else {
      return nil
    }
    append(verb.units, subject, .shared, pieces(of: complement))
    return free
  }

  /// "was blamed for saying", "blamed Ann Roy for saying": whoever is blamed or praised for it.
  mutating func faulted(_ verb: VerbGroup, saying complement: SpeechSentence.Complement) -> Int? {
    guard let speaker = sentence.whoeverIsFaulted(before: verb.units.lowerBound - 1) else {
      return nil
    }
    append(verb.units, speaker, .shared, pieces(of: complement))
    return free
  }

  /// "Citing “bad weather,” Ann Roy …", "After saying that …, she …": whoever the main clause behind is
  /// about.
  mutating func leading(_ verb: VerbGroup, saying complement: SpeechSentence.Complement) -> Int? {
    let pieces = pieces(of: complement).map(sentence.untilMainClause)
    guard let end = pieces.last?.upperBound, let speaker = sentence.subject(behind: end) else {
      return nil
    }
    append(verb.units, speaker, .shared, pieces)
    return free
  }

  func before(_ verb: VerbGroup) -> SpeechUnit? { sentence[verb.units.lowerBound - 1] }

  /// "was told that", "is accused of": whoever said it is named with "by", or not at all.
  mutating func passive(_ verb: VerbGroup) -> Int? {
    guard !verb.frames.contains(.active), !verb.isFuture else { return nil }
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
    var pieces = pieces(of: complement)
    if speaker == nil, let by = sentence.agent(behind: pieces.last) {
      speaker = sentence.speaker(from: by + 1)
      pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<by
    }
    if speaker == nil, verb.frames.isDisjoint(with: [.ask, .whom, .of]),
      !sentence.haveQuote(pieces)
    {
      return nil
    }
    if verb.isReduced, speaker == nil {
      pieces = pieces.flatMap { $0.filter { sentence.kind($0) == .quote }.map { $0..<$0 + 1 } }
    }
    append(verb.units, speaker, .passive, pieces)
    return free
  }

  /// "his claim that".
  mutating func claim(_ noun: Int) -> Int? {
    guard noun > free, sentence.classes(noun + 1).contains(.that),
      let speaker = sentence.possessor(before: noun)
    else { return nil }
    let end = sentence.endOfSubjectClause(
      noun + 2..<sentence.endOfClause(from: noun + 2))
    append(
      noun..<noun + 1, speaker, .possessor, [noun + 2..<end].compactMap(sentence.trimmed))
    return free
  }
}
