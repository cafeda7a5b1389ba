/// Finds whoever a sentence is about, for verbs that have no subject of their own.
extension SpeechSentence {
  /// The subject that a sentence opens with, before `end`.
  func mainSubject(before end: Int) -> SpeakerPhrase? {
    var start = range.lowerBound
    if kind(start) == .name, kind(start + 1) == .dash { start += 2 }
    while start < end, isConnector(start) { start += 1 }
    if kind(start) == .quote { start += kind(start + 1) == .comma ? 2 : 1 }
    if let unit = self[start], unit.isPreposition || unit.classes.contains(.time) {
      let comma = endOfSegment(from: start)
      let pronoun = (start..<min(end, start + 6)).first { classes($0).contains(.subject) }
      guard let next = pronoun ?? (kind(comma) == .comma ? comma + 1 : nil) else { return nil }
      start = next
    }
    guard start < end, let speaker = opening(from: start, to: end) else { return nil }
    let isPlace = speaker.extent.count == 1 && isMark(speaker.extent)
    return isPlace ? nil : speaker
  }

  /// The noun phrase that starts at `start` and is the subject of what follows it.
  private func opening(from start: Int, to end: Int) -> SpeakerPhrase? {
    if classes(start).contains(.subject) { return speaker(from: start) }
    for index in start..<min(end, start + 8) {
      let unit = units[index]
      if unit.kind == .name {
        if let next = self[index + 1], next.kind == .name { continue }
        guard !classes(index + 1).contains(.clitic) else { continue }
        if isPerson(index) || isVerbal(index + 1) {
          return SpeakerPhrase(form: .name, tokens: unit.tokens, extent: start..<index + 1)
        }
        continue
      }
      if index > start, unit.classes.hasAny(.finite) || isPastVerb(index) {
        return head(of: start..<index)
      }
      guard unit.kind == .word || unit.kind == .joint, unit.isNominal,
        !unit.isPreposition || unit.classes.contains(.of) && index > start,
        unit.ending != .ed
      else { return nil }
    }
    return nil
  }

  /// Whether the word at `index` ends as a past form does and stands behind a noun.
  private func isPastVerb(_ index: Int) -> Bool {
    guard units[index].ending == .ed, let before = self[index - 1] else { return false }
    return !before.isDeterminer && !before.traits.contains(.adjective) && before.mayEndPhrase
  }

  /// Whether a verb or a sign stands at `index`, so that a noun phrase ends before it.
  private func isVerbal(_ index: Int) -> Bool {
    guard let unit = self[index], unit.kind == .word else { return kind(index) == .comma }
    return unit.classes.hasAny(.finite) || unit.ending == .ed || unit.isAdverb
      || !unit.cue.forms.isEmpty
  }

  /// Whether "who" stands behind the words: "Ann Roy, who in May said".
  func isAntecedent(_ speaker: SpeakerPhrase) -> Bool {
    let behind = speaker.extent.upperBound
    return classes(kind(behind) == .comma ? behind + 1 : behind).contains(.relative)
  }

  /// "The council condemned what it called a breach": "it" and "they" behind "what" are whoever the
  /// sentence is about.
  func whoCalls(_ speaker: SpeakerPhrase) -> SpeakerPhrase {
    let start = speaker.extent.lowerBound
    guard speaker.form == .pronoun, classes(start - 1).contains(.question),
      tokens[speaker.tokens.lowerBound].traits.hasAny([.neuter, .plural]),
      let main = mainSubject(before: start - 1), main.form != .pronoun
    else { return speaker }
    return main
  }

  /// Whether the words before a participle describe no source and an object of the main verb may
  /// stand there ("sent a series of letters saying").
  func isBareDescription(before participle: Int) -> Bool {
    guard let own = speaker(before: participle, floor: range.lowerBound),
      own.form == .description, !contains([.people, .person, .body], in: own.extent),
      !units[own.extent].contains(where: { $0.traits.hasAny([.role, .title]) })
    else { return false }
    return !classes(own.extent.lowerBound - 1).contains(.with)
      && own.extent.lowerBound > range.lowerBound + 1
  }
}
