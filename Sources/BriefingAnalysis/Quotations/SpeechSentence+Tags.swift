/// Finds whoever speaks beside a quotation where the verb may be any.
extension SpeechSentence {
  /// The speaker in the few words before a colon: "Mayor", "Roy [hit back]", "Roy[’s answer]".
  func labelled(_ phrase: Range<Int>) -> SpeakerPhrase? {
    let named = phrase.filter(namesSomebody)
    guard let last = named.first(where: { isFollowedByVerb($0, in: phrase) }) ?? named.last else {
      return head(of: phrase)
    }
    let behind = last + 1
    if classes(behind).contains(.clitic), behind < phrase.upperBound, kind(last) == .name {
      return SpeakerPhrase(form: .name, tokens: units[last].tokens, extent: phrase)
    }
    return head(of: phrase.lowerBound..<behind)
  }

  /// "Roy [hit] back": whether the unit behind belongs to no noun phrase that starts with the one at
  /// `index`.
  private func isFollowedByVerb(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard phrase.contains(index + 1), let next = self[index + 1], isVerbal(next) else {
      return false
    }
    return !next.isPreposition && !next.isDeterminer && !namesSomebody(index + 1)
      && !next.traits.contains(.adjective)
  }

  /// Whether the unit is a name, a word with a capital, or a noun for somebody.
  private func namesSomebody(_ index: Int) -> Bool {
    let unit = units[index]
    guard unit.kind == .word else { return unit.kind == .name }
    return unit.isCapitalized && !unit.isDeterminer || unit.classes.hasAny(.source)
      || unit.traits.hasAny([.role, .title])
  }

  /// The person or pronoun that the last clause before the colon at `sign` is about, where only a verb
  /// and its few words stand between ("It was over, but Roy disagreed:").
  func nearSubject(before sign: Int, floor: Int) -> SpeakerPhrase? {
    let longest = 5
    var at = sign - 1
    while at >= max(floor, sign - longest), let unit = self[at], isVerbal(unit) { at -= 1 }
    guard at >= floor, at < sign - 1, let unit = self[at] else { return nil }
    let opensClause =
      at == range.lowerBound || kind(at - 1) == .comma
      || classes(at - 1).hasAny([.coordinator, .subordinator])
      || units[at - 1].traits.hasAny([.role, .title])
    guard opensClause else { return nil }
    if isPerson(at) {
      return SpeakerPhrase(form: .name, tokens: unit.tokens, extent: at..<at + 1)
    }
    guard unit.classes.contains(.subject), !unit.classes.contains(.neuter) else { return nil }
    return SpeakerPhrase(form: .pronoun, tokens: unit.tokens, extent: at..<at + 1)
  }

  /// Whether the unit may be a verb of any kind or stand with one.
  private func isVerbal(_ unit: SpeechUnit) -> Bool {
    unit.kind == .word && !unit.isCapitalized
      && !unit.classes.hasAny([
        .subject, .coordinator, .subordinator, .relative, .that, .clitic, .question, .to,
      ]) && !unit.traits.hasAny([.role, .title])
  }

  /// The speaker and the verb that stand behind a quotation, at `start`, in whichever order.
  func tag(from start: Int) -> (speaker: SpeakerPhrase, verb: Range<Int>)? {
    if let speaker = taggedSpeaker(from: start) {
      var verb = speaker.extent.upperBound
      while let unit = self[verb], unit.isAdverb { verb += 1 }
      if opensVerb(verb) { return (speaker, verb..<endOfParticle(verb)) }
    }
    guard opensVerb(start), units[start].cue.forms.isEmpty || units[start].ending == .ed else {
      return nil
    }
    let verb = start..<endOfParticle(start)
    guard let speaker = speaker(from: verb.upperBound), speaker.form == .name,
      isPersonName(speaker)
    else { return nil }
    switch kind(speaker.extent.upperBound) {
    case .comma, .stop: return (speaker, verb)
    default: return nil
    }
  }

  /// "he", "Ann Roy", "the mayor", "Mayor Roy" at `start`.
  private func taggedSpeaker(from start: Int) -> SpeakerPhrase? {
    guard let first = self[start] else { return nil }
    if first.classes.contains(.subject), first.kind == .word {
      guard !first.classes.contains(.neuter) else { return nil }
      return SpeakerPhrase(form: .pronoun, tokens: first.tokens, extent: start..<start + 1)
    }
    var end = start
    var last: Int?
    while let unit = self[end], end - start < 6 {
      if isPerson(end) || unit.traits.hasAny([.role, .title]) {
        last = end
      } else if unit.kind != .name, !unit.isDeterminer, !unit.isCapitalized,
        !(end > start && unit.traits.contains(.adjective))
      {
        break
      }
      end += 1
    }
    return last.flatMap { head(of: start..<$0 + 1) }
  }

  /// Whether the word at `index` may be a verb, and none of the words that never are.
  private func opensVerb(_ index: Int) -> Bool {
    guard let unit = self[index] else { return false }
    return isVerbal(unit) && !unit.isPreposition && !unit.isDeterminer
      && !unit.classes.hasAny([.of, .for, .by, .with, .as, .time, .object, .possessor, .venue])
      && !unit.classes.hasAny(.finite)
  }

  /// "shot [back]", "chimed [in]".
  private func endOfParticle(_ verb: Int) -> Int {
    classes(verb + 1).contains(.verbParticle) ? verb + 2 : verb + 1
  }
}
