import BriefingModel

/// Finds in a noun phrase the words that stand for the speaker.
extension SpeechSentence {
  /// The speaker that a noun phrase names or describes.
  func head(of phrase: Range<Int>) -> SpeakerPhrase? {
    if let name = nameAtHead(of: phrase) {
      return SpeakerPhrase(form: .name, tokens: units[name].tokens, extent: phrase)
    }
    guard phrase.contains(where: { units[$0].kind == .word || units[$0].kind == .name }) else {
      return nil
    }
    return SpeakerPhrase(
      form: .description, tokens: wordTokens(of: phrase), extent: phrase)
  }

  /// The name that a noun phrase is about: "team member [Rodaba Noori]", "[Kirill Semenov] from the
  /// centre", "the security firm [Acme]"; nil for "a spokesman for Acme" and "Acme officials".
  private func nameAtHead(of phrase: Range<Int>) -> Int? {
    var candidate: Int?
    var isGoverned = false
    var isPassedOver = false
    for index in phrase {
      let unit = units[index]
      if unit.kind == .name {
        guard !isGoverned || followsName(index, in: phrase) else { continue }
        if isPerson(index) {
          guard isFree(index, in: phrase) else {
            isPassedOver = true
            continue
          }
          return index
        }
        if isFree(index, in: phrase), candidate == nil { candidate = index }
      } else if isPassedOver, unit.ending == .ed {
        return nil
      } else if unit.isPreposition || unit.classes.hasAny([.of, .for, .to, .by, .relative]) {
        isGoverned = true
      }
    }
    return candidate
  }

  /// "ambassador to [France] [Ann Roy]": a person right behind the name that a preposition governs.
  private func followsName(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard index > phrase.lowerBound, isPerson(index) else { return false }
    let before = units[index - 1]
    return before.kind == .name || before.kind == .word && before.isCapitalized
  }

  /// Whether nothing behind the name makes it part of something else ("Acme's head").
  private func isFree(_ index: Int, in phrase: Range<Int>) -> Bool {
    guard index + 1 < phrase.upperBound else { return true }
    let next = units[index + 1]
    switch next.kind {
    case .word:
      return next.isPreposition || next.isAdverb
        || next.classes.hasAny([.coordinator, .of, .for, .to, .with, .relative, .time])
    case .comma, .openBracket, .dash: return true
    default: return false
    }
  }

  /// The tokens of a phrase without signs at its ends.
  func wordTokens(of phrase: Range<Int>) -> Range<Int> {
    var start = units[phrase.lowerBound].tokens.lowerBound
    var end = units[phrase.upperBound - 1].tokens.upperBound
    while start < end - 1, !tokens[start].isWord { start += 1 }
    while end - 1 > start, !tokens[end - 1].isWord { end -= 1 }
    return start..<end
  }
}
