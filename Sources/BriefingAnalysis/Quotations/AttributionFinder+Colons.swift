/// Whoever speaks by standing right before a colon or right behind the words.
extension AttributionFinder {
  /// `Ann Roy had a message: “Stay.”`: whoever the sentence is about says what a colon introduces.
  mutating func colon() {
    let start = max(free, sentence.range.lowerBound)
    guard start < sentence.range.upperBound,
      let sign = (start..<sentence.range.upperBound).first(where: { sentence.kind($0) == .colon }),
      sentence.kind(sign + 1) == .quote, isWhole(sign + 1),
      let speaker = sentence.nearSubject(before: sign, floor: sentence.range.lowerBound)
        ?? introducer(before: sign)
    else { return }
    append(sign..<sign + 1, speaker, .colon, [sign + 1..<sign + 2])
  }

  /// `Mayor: “No more cuts”`, `Roy hit back: “No.”`: nothing but whoever speaks, a few words, a colon and
  /// a quotation.
  mutating func label() {
    let longest = 7
    let start = sentence.range.lowerBound
    guard let sign = sentence.range.prefix(longest).first(where: { sentence.kind($0) == .colon }),
      sign > start, sentence.kind(sign + 1) == .quote,
      (start..<sign).allSatisfy({ sentence.units[$0].isNominal }), isLast(sign + 1),
      let speaker = sentence.labelled(start..<sign)
    else { return }
    append(sign..<sign + 1, speaker, .colon, [sign + 1..<sign + 2])
  }

  /// `“Nonsense,” Roy hit back.`, `“Nonsense,” shot back Ann Roy.`: words that end with a comma, whoever
  /// speaks, and a verb of any kind.
  mutating func tag() {
    let start = sentence.range.lowerBound
    guard sentence.kind(start) == .quote, !sentence.isTitle(start) else { return }
    let hasComma = sentence.kind(start + 1) == .comma
    guard hasComma || sentence.utf8[sentence.region(start).inner.range].last == UInt8(ascii: ","),
      let (speaker, verb) = sentence.tag(from: start + (hasComma ? 2 : 1))
    else { return }
    let behind = sentence.endOfSegment(from: max(speaker.extent.upperBound, verb.upperBound))
    append(verb, speaker, .tag, continued(start..<start + 1, behind: behind))
    free = max(free, behind)
  }

  /// The name or pronoun that a sentence is about which ends with a colon, or its only person.
  func introducer(before sign: Int) -> SpeakerPhrase? {
    if let speaker = sentence.mainSubject(before: sign), speaker.form != .description {
      return speaker
    }
    let start = max(free, sentence.range.lowerBound)
    guard start < sign else { return nil }
    let persons = (start..<sign).filter(sentence.isPerson)
    guard persons.count == 1, let name = persons.first else { return nil }
    return SpeakerPhrase(
      form: .name, tokens: sentence.units[name].tokens, extent: name..<name + 1)
  }

  /// Whether the quote at `index` is a sentence, or all that follows.
  private func isWhole(_ index: Int) -> Bool {
    sentence.endsSentence(index) || isLast(index)
  }

  private func isLast(_ quote: Int) -> Bool {
    (quote + 1..<max(quote + 1, sentence.range.upperBound)).allSatisfy {
      sentence.kind($0) == .stop
    }
  }
}
