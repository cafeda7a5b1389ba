/// A verb of speech with what stands around it: "has also said", "pointed out".
struct VerbGroup {
  /// What makes a group unfit to say who said something, or fit in another way.
  enum Voice {
    /// "said", "has said", "is saying".
    case active
    /// "was told": the subject is not the speaker.
    case passive
    /// "saying": the subject is that of another verb.
    case participle
    /// "took to the radio to say": the subject is that of another verb, too.
    case purpose
  }

  /// The unit of the verb.
  var verb: Int
  /// The verb, its auxiliaries and adverbs before it, a particle behind it.
  var units: Range<Int>
  /// What the verb may have with it.
  var frames: CueFrames
  /// How the group relates to its subject.
  var voice: Voice
  /// Whether it is only told what would be said.
  var isHypothetical = false
  /// Whether it is told what will be said.
  var isFuture = false
  /// Whether the passive has no auxiliary ("a man described as").
  var isReduced = false
}

extension SpeechSentence {
  /// The group of the verb of speech at `index`; nil where the word is no such verb here, or says
  /// that something was not said.
  func verbGroup(at index: Int) -> VerbGroup? {
    guard let unit = self[index], !unit.cue.forms.isEmpty, unit.kind == .word else { return nil }
    var start = index
    var auxiliaries: CueClasses = []
    while let before = self[start - 1], before.kind == .word {
      let isClitic = before.classes.contains(.clitic) && classes(start - 2).contains(.subject)
      guard before.isAdverb || before.classes.hasAny(.finite.union(.negation)) || isClitic else {
        break
      }
      auxiliaries.formUnion(isClitic ? .have : before.classes)
      start -= 1
    }
    guard !auxiliaries.hasAny([.negation, .possibility]) else { return nil }
    var isGoing = false
    if classes(start - 1).contains(.to), classes(start - 2).contains(.on),
      classes(start - 3).contains(.going)
    {
      start -= 3
      isGoing = units[start].ending == .ing && !classes(start - 1).contains(.be)
    }
    if auxiliaries.isEmpty, classes(start - 1).contains(.to), classes(start - 2).contains(.habit) {
      start -= 2
      while self[start - 1]?.isAdverb == true { start -= 1 }
    }
    let isPurpose = isPurpose(index, start: start)
    if isPurpose { start -= 1 }
    guard isPurpose || !isNoun(index, start: start, auxiliaries: auxiliaries) else { return nil }
    var end = index + 1
    if unit.cue.frames.contains(.particle) {
      guard classes(end).contains(.out) else { return nil }
      end += 1
    }
    if unit.cue.frames.contains(.it) {
      guard classes(end).contains(.neuter) else { return nil }
      end += 1
    }
    let isReduced =
      unit.cue.forms.contains(.participle) && !auxiliaries.hasAny(.finite)
      && isReducedPassive(at: index, start: start)
    if isReduced, !unit.cue.frames.contains(.as) { return nil }
    guard let voice = isReduced ? .passive : voice(of: unit, auxiliaries, at: index) else {
      return nil
    }
    return VerbGroup(
      verb: index, units: start..<end, frames: unit.cue.frames,
      voice: isPurpose ? .purpose : isGoing ? .participle : voice,
      isHypothetical: auxiliaries.contains(.hypothetical), isFuture: auxiliaries.contains(.modal),
      isReduced: isReduced)
  }

  /// Whether "to" and the verb tell what somebody turned to a place for where things are said.
  private func isPurpose(_ index: Int, start: Int) -> Bool {
    guard start == index, classes(index - 1).contains(.to),
      self[index]?.cue.forms.contains(.base) == true
    else { return false }
    let before = max(range.lowerBound, index - 8)..<max(range.lowerBound, index - 1)
    guard let venue = before.last(where: { classes($0).contains(.venue) }) else { return false }
    return before.contains { $0 < venue && classes($0).contains(.resort) }
      && !(venue..<index).contains { kind($0) == .comma || kind($0) == .quote }
  }

  private func voice(
    of unit: SpeechUnit, _ auxiliaries: CueClasses, at index: Int
  ) -> VerbGroup.Voice? {
    let forms = unit.cue.forms
    if forms.contains(.progressive) {
      return auxiliaries.contains(.be) ? .active : .participle
    }
    if forms.hasPastForm, auxiliaries.contains(.be), !auxiliaries.contains(.do) { return .passive }
    if forms == .participle, !auxiliaries.contains(.have) { return nil }
    if forms.hasPastForm, classes(index + 1).contains(.by), !auxiliaries.contains(.have) {
      return nil
    }
    return .active
  }

  /// Whether the word at `index` is a noun or an adjective here ("the claims", "his promised aid").
  private func isNoun(_ index: Int, start: Int, auxiliaries: CueClasses) -> Bool {
    guard let unit = self[index] else { return true }
    if kind(index + 1) == .joint
      || kind(index - 1) == .joint && units[index].tokens.lowerBound > 0
        && tokens[units[index].tokens.lowerBound].isGlued
    {
      return true
    }
    if unit.isCapitalized, start > range.lowerBound, auxiliaries.isEmpty,
      !unit.cue.frames.contains(.bare)
        || !unit.cue.frames.contains(.question) && self[index - 1]?.isCapitalized == true
          && self[index + 1]?.isCapitalized == false
    {
      return true
    }
    guard let before = self[start - 1], start > index - 3 || !unit.cue.forms.contains(.base) else {
      return false
    }
    guard before.kind == .word else { return false }
    if before.classes.contains(.to) { return true }
    guard auxiliaries.isEmpty || auxiliaries == .adverb else { return false }
    if before.isDeterminer {
      return before.traits.contains(.definite) || before.classes.contains(.possessor)
        || !unit.cue.forms.contains(.past)
    }
    if unit.cue.forms == .third, before.ending == .ed { return true }
    return before.classes.contains(.clitic)
      || before.isPreposition && !unit.cue.forms.contains(.progressive)
      || before.traits.contains(.adjective) && !unit.cue.forms.contains(.past)
        && !before.isPreposition && !before.classes.hasAny([.subordinator, .time])
  }
}

extension SpeechSentence {
  /// Whether a subject may have the verb; "report" and its like are nouns behind a singular.
  func agrees(_ subject: SpeakerPhrase, with verb: VerbGroup) -> Bool {
    let forms = units[verb.verb].cue.forms
    if !verb.frames.hasAny([.quote, .loose]), subject.form == .description,
      !contains(.source, in: subject.extent),
      !units[subject.extent].contains(where: { $0.traits.hasAny([.role, .title]) })
    {
      return false
    }
    if forms == .third, subject.form == .description, let first = self[subject.extent.lowerBound] {
      return first.isDeterminer || first.isCapitalized || first.kind == .name
    }
    guard forms == .base, verb.units.count == 1 else { return true }
    guard let last = self[subject.extent.upperBound - 1], kind(verb.verb - 1) != .comma else {
      return false
    }
    switch subject.form {
    case .pronoun: return true
    case .name:
      return contains(.coordinator, in: subject.extent)
        || subject.extent.count == 1 && !isPerson(subject.extent.lowerBound)
    case .description:
      return last.ending == .s || last.isCapitalized
        || contains(.people.union(.coordinator), in: subject.extent)
    }
  }
}

extension SpeechSentence {
  /// Whether a speaker behind a verb may be its subject: "say experts", and not "state Senator Roy".
  func agrees(inverted speaker: SpeakerPhrase, with verb: VerbGroup) -> Bool {
    guard units[verb.verb].cue.forms == .base else { return true }
    return speaker.form == .description
      && units[speaker.extent].contains { $0.ending == .s || $0.classes.contains(.people) }
  }
}

extension SpeechSentence {
  /// Whether a speaker is one person or thing by its form: a person's name, "he", "it".
  func isSingular(_ speaker: SpeakerPhrase) -> Bool {
    switch speaker.form {
    case .name: !contains(.coordinator, in: speaker.extent) && isPersonName(speaker)
    case .pronoun: tokens[speaker.tokens.lowerBound].traits.hasAny([.male, .female, .neuter])
    case .description: false
    }
  }

  /// "The interests of member states trump everything": the verb is a noun of the phrase before it,
  /// which nothing behind it shows to be speech.
  func endsWithNoun(_ verb: VerbGroup, saying complement: Complement) -> Bool {
    guard units[verb.verb].cue.forms == .third, verb.units.count == 1, !isMarked(complement),
      let before = self[verb.verb - 1], let preposition = self[verb.verb - 2]
    else { return false }
    return before.kind == .word && !before.isCapitalized && !before.isDeterminer
      && before.traits.isDisjoint(with: .plural) && preposition.isPreposition
  }
}

extension VerbForms {
  /// Whether the form may be past or a participle.
  fileprivate var hasPastForm: Bool { !isDisjoint(with: [.past, .participle]) }
}
