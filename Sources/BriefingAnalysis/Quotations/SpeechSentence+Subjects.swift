/// Finds whoever a sentence is about, for verbs that have no subject of their own.
extension SpeechSentence {
  /// The subject that a sentence opens with, before `end`, or that of the main clause behind what it
  /// opens with ("After a long meeting, the council …").
  func mainSubject(before end: Int) -> SpeakerPhrase? {
    openingSubject(before: end) ?? subjectBehindAside(before: end)
  }

  /// The subject of the clause that starts at `start`, or behind a comma there.
  func subject(behind start: Int) -> SpeakerPhrase? {
    opening(from: kind(start) == .comma ? start + 1 : start, to: range.upperBound)
  }

  private func subjectBehindAside(before end: Int) -> SpeakerPhrase? {
    guard let first = self[range.lowerBound], first.kind == .word,
      first.isPreposition || first.isAdverb || first.ending == .ing || first.ending == .ed
        || first.classes.hasAny([.subordinator, .time])
    else { return nil }
    let commas = (range.lowerBound..<end).filter { kind($0) == .comma }.prefix(3)
    for comma in commas {
      guard let next = self[comma + 1],
        next.kind == .name || next.isDeterminer || next.classes.contains(.subject)
      else { continue }
      if let subject = opening(from: comma + 1, to: end) { return subject }
    }
    return nil
  }

  private func openingSubject(before end: Int) -> SpeakerPhrase? {
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
        let isDated = self[index + 1]?.isPreposition == true && classes(index + 2).contains(.time)
        if isPerson(index) || isVerbal(index + 1) || isDated {
          return SpeakerPhrase(form: .name, tokens: unit.tokens, extent: start..<index + 1)
        }
        continue
      }
      if unit.kind == .comma, index > start, isVerbal(endOfAppositions(from: index) + 1) {
        return endOfAppositions(from: index) > index ? head(of: start..<index) : nil
      }
      if index > start, unit.classes.hasAny(.finite) || isPastVerb(index) {
        let end = (start + 1..<index).last { !units[$0].isAdverb } ?? start
        return head(of: start..<end + 1)
      }
      if index > start, unit.isPreposition, let name = nameApposed(from: index) {
        return SpeakerPhrase(form: .name, tokens: units[name].tokens, extent: start..<name + 1)
      }
      guard unit.kind == .word || unit.kind == .joint, unit.isNominal,
        !unit.isPreposition || unit.classes.contains(.of) && index > start,
        unit.ending != .ed
      else { return nil }
    }
    return nil
  }

  /// "a doctor [at the port], Ann Roy, has": the person between the commas behind a part that opens at
  /// `index`.
  private func nameApposed(from index: Int) -> Int? {
    let comma = endOfSegment(from: index)
    guard kind(comma) == .comma, isPerson(comma + 1), kind(comma + 2) == .comma,
      !contains(.finite.union(.subject), in: index..<comma)
    else { return nil }
    return comma + 1
  }

  /// Whether the word at `index` ends as a past form does and stands behind a noun.
  private func isPastVerb(_ index: Int) -> Bool {
    guard units[index].ending == .ed else { return false }
    var at = index - 1
    while let unit = self[at], unit.isAdverb { at -= 1 }
    guard let before = self[at] else { return false }
    return !before.isDeterminer && !before.traits.contains(.adjective) && before.mayEndPhrase
  }

  /// Whether a verb or a sign stands at `index`, so that a noun phrase ends before it.
  private func isVerbal(_ index: Int) -> Bool {
    guard let unit = self[index], unit.kind == .word else { return kind(index) == .comma }
    return unit.classes.hasAny(.finite) || unit.ending == .ed || unit.isAdverb
      || !unit.cue.forms.isEmpty
  }

  /// Whether the words stand before the "who" of the verb: "Ann Roy, who in May said".
  func isAntecedent(_ speaker: SpeakerPhrase, of verb: VerbGroup) -> Bool {
    let behind = speaker.extent.upperBound
    let who = kind(behind) == .comma ? behind + 1 : behind
    guard who < verb.units.lowerBound, classes(who).hasAny([.relative, .that])
    else { return false }
    return (who..<verb.units.lowerBound).allSatisfy { kind($0) != .comma }
  }

  /// "The council condemned what it called a breach": "it" and "they" behind "what" are whoever the
  /// sentence is about.
  func whoCalls(_ speaker: SpeakerPhrase) -> SpeakerPhrase {
    let start = speaker.extent.lowerBound
    guard speaker.form == .pronoun, classes(start - 1).contains(.question),
      tokens[speaker.tokens.lowerBound].traits.hasAny([.neuter, .plural]),
      let main = mainSubject(before: start - 1),
      main.form != .pronoun
        || tokens[main.tokens.lowerBound].word == tokens[speaker.tokens.lowerBound].word
    else { return speaker }
    return main
  }

  /// Whether "no", "nobody" or "neither" says that there is no such speaker.
  func isNobody(_ speaker: SpeakerPhrase) -> Bool {
    let start = speaker.extent.lowerBound
    return classes(start).union(classes(start - 1)).contains(.denial)
  }

  /// Whether "what" or "how" before the speaker stands for a part of the clause that follows, which
  /// then says nothing by itself ("what Ek says the plan would do").
  func isAbout(_ speaker: SpeakerPhrase, what complement: Complement, of verb: VerbGroup) -> Bool {
    let before = classes(speaker.extent.lowerBound - 1)
    return verb.frames.hasAny([.bare, .finite]) && before.contains(.question)
      && !before.hasAny([.subordinator, .relative]) && !isMarked(complement)
      && !classes(complement.start).hasAny(.finite)
  }

  /// Whoever is blamed, praised or sorry for what stands behind the "for" at `index`.
  func whoeverIsFaulted(before index: Int) -> SpeakerPhrase? {
    var last = index - 1
    while let unit = self[last], unit.isAdverb { last -= 1 }
    guard let unit = self[last] else { return nil }
    if unit.kind == .word, unit.classes.contains(.object), !unit.classes.contains(.neuter) {
      return SpeakerPhrase(form: .pronoun, tokens: unit.tokens, extent: last..<last + 1)
    }
    if unit.kind == .name {
      return SpeakerPhrase(form: .name, tokens: unit.tokens, extent: last..<last + 1)
    }
    guard unit.ending == .ed else { return nil }
    while let before = self[last - 1],
      before.isAdverb || before.kind == .word && before.classes.hasAny(.finite)
    {
      last -= 1
    }
    return speaker(before: last, floor: range.lowerBound)
  }

  /// Whether the words before a participle describe no source and an object of the main verb may
  /// stand there ("sent a series of letters saying").
  func isBareDescription(before participle: Int) -> Bool {
    guard let own = speaker(before: participle, floor: range.lowerBound) else { return true }
    guard own.form == .description, !contains([.people, .person, .body], in: own.extent),
      !units[own.extent].contains(where: { $0.traits.hasAny([.role, .title]) })
    else { return false }
    return !classes(own.extent.lowerBound - 1).contains(.with)
      && own.extent.lowerBound > range.lowerBound + 1
  }
}
