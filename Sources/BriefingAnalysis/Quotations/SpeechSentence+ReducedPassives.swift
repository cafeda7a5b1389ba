/// Tells participles of what was done to somebody ("Ann Roy, accused of fraud, left") from verbs of
/// speech.
extension SpeechSentence {
  /// Whether the verb at `index`, which has no auxiliary and whose group starts at `start`, tells what was
  /// said of or to whoever stands before it, so that it is nobody's cue.
  func isReducedPassive(at index: Int, start: Int) -> Bool {
    guard let unit = self[index], unit.cue.forms.contains(.participle),
      !classes(start - 1).contains(.subject)
    else { return false }
    let next = behindAdverbs(index + 1)
    if classes(next).contains(.state) { return true }
    let frames = unit.cue.frames
    if completes(next, frames) { return !hasFrontedObject(before: start) }
    guard frames.hasAny([.of, .as, .whom, .ask, .predicate, .loose]), kind(start - 1) == .comma
    else { return false }
    let lacksObject = !opensObject(next)
    guard lacksObject || resumes(behind: next) else { return false }
    if isBareSubject(before: start - 1) { return true }
    let isOwnPart =
      frames.contains(.for) && classes(next).contains(.for)
      || frames.contains(.on) && classes(next).contains(.on)
    return lacksObject && !isOwnPart && opensPart(next) && resumes(behind: next)
  }

  /// Whether the word at `index` says right behind a participle what its object was said to be or have
  /// done: the object, which an active verb would have there, stands before it.
  private func completes(_ index: Int, _ frames: CueFrames) -> Bool {
    if frames.contains(.of), classes(index).contains(.of) { return true }
    if frames.contains(.as), classes(index).contains(.as) { return true }
    let isReproach = frames.contains(.loose) && !frames.hasAny([.quote, .for, .on])
    return isReproach && classes(index).contains(.for)
  }

  /// "what critics [described] as", "a man she [accused] of": whether the object of an active verb stands
  /// in front of its subject, which ends at `start`.
  private func hasFrontedObject(before start: Int) -> Bool {
    if kind(start - 1) == .comma {
      return (max(range.lowerBound, start - 12)..<start).contains { opensFreeRelative($0) }
    }
    var first = start - 1
    while first > range.lowerBound, kind(first) != .name, !units[first].isDeterminer,
      [.word, .joint].contains(kind(first - 1))
    {
      first -= 1
    }
    while let title = self[first - 1], title.kind == .name || title.kind == .word,
      title.isCapitalized || title.kind == .name || title.traits.contains(.title),
      !title.isDeterminer
    {
      first -= 1
    }
    let before = classes(first - 1)
    if before.hasAny([.question, .relative, .that]) { return true }
    guard let noun = self[first - 1], noun.kind == .word, first < start else { return false }
    let isIndefinite =
      units[first].isDeterminer && !units[first].traits.contains(.definite)
      && !classes(first).contains(.possessor)
    return !isIndefinite && noun.isNominal && noun.mayEndPhrase && !noun.isCapitalized
      && noun.cue.forms.isEmpty && noun.ending != .ed
      && !noun.traits.hasAny([.role, .title, .pluralRole, .adjective])
  }

  /// "people [Reuters] observed took pictures": whether an organisation stands right behind the people whom
  /// its verb is about, and what follows is what they did.
  func isInReducedRelative(_ speaker: SpeakerPhrase, saying complement: Complement) -> Bool {
    guard speaker.form == .name, !isMarked(complement),
      let name = speaker.extent.last(where: { units[$0].tokens == speaker.tokens }),
      !isPerson(name), let before = self[name - 1], before.kind == .word
    else { return false }
    let isPlural =
      before.classes.contains(.people) || before.ending == .s && before.cue.forms.isEmpty
    return isPlural && !before.isCapitalized && before.isNominal && !before.isPreposition
  }

  private func opensFreeRelative(_ index: Int) -> Bool {
    classes(index).contains(.question) && !classes(index).hasAny([.relative, .subordinator])
  }

  /// Whether the words between the start of the clause and the comma at `end` are a noun phrase and no
  /// more, so that no verb can follow the comma.
  private func isBareSubject(before end: Int) -> Bool {
    var start = startOfSegment(before: end, floor: range.lowerBound)
    if start > range.lowerBound {
      guard kind(start - 1) == .comma else { return false }
      let lead = startOfSegment(before: start - 1, floor: range.lowerBound)
      let isAside =
        opensAside(lead) || self[lead]?.isAdverb == true || classes(lead).contains(.time)
        || classes(lead).contains(.coordinator)
      guard lead == range.lowerBound, isAside else { return false }
    }
    while start < end, isConnector(start) || classes(start).contains(.subordinator) { start += 1 }
    guard start < end, let last = self[end - 1], last.mayEndPhrase || last.kind == .name,
      !opensAside(start)
    else { return false }
    return (start..<end).allSatisfy { index in
      let unit = units[index]
      return unit.isNominal && !unit.classes.contains(.subject) && unit.ending != .ed
        && (unit.cue.forms.isEmpty || index == start || units[index - 1].isDeterminer)
    }
  }

  /// Whether whoever or whatever a verb is about may start at `index`.
  private func opensObject(_ index: Int) -> Bool {
    guard let unit = self[index] else { return false }
    switch unit.kind {
    case .name, .quote: return true
    case .word:
      return !unit.isPreposition
        && !unit.classes.hasAny([
          .to, .of, .as, .that, .question, .by, .for, .with, .coordinator, .subordinator, .time,
        ])
    default: return false
    }
  }

  /// Whether "whether", "about" or "to" stands at `index`.
  private func opensPart(_ index: Int) -> Bool {
    classes(index).hasAny([.question, .to, .subordinator]) || self[index]?.isPreposition == true
  }

  /// Whether a verb without a subject of its own comes behind a comma, so that the words in front of it
  /// are an aside.
  private func resumes(behind start: Int) -> Bool {
    (start..<min(start + 30, range.upperBound)).contains { index in
      guard kind(index) == .comma else { return false }
      let next = behindAdverbs(index + 1)
      guard let unit = self[next], unit.kind == .word, !classes(next + 1).contains(.by) else {
        return false
      }
      return unit.classes.hasAny(.finite) || unit.ending == .ed
        || unit.cue.forms.hasAny([.past, .third]) || unit.traits.contains(.verb)
    }
  }

  private func behindAdverbs(_ index: Int) -> Int {
    var at = index
    while let unit = self[at], unit.isAdverb || unit.classes.contains(.time) { at += 1 }
    return at
  }
}

extension VerbForms {
  fileprivate func hasAny(_ forms: VerbForms) -> Bool { !isDisjoint(with: forms) }
}
