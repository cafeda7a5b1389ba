/// Finds where words go on of which only parts stand between quotation marks.
extension SpeechSentence {
  /// More words between a verb and the quotation marks are not what the verb is about.
  static let longestObject = 16

  /// "dismissed the plan as “mad”": with the object, where part of what is said of it stands between
  /// quotation marks.
  func objectComplement(of verb: VerbGroup, clause start: Int) -> Complement? {
    let end = verb.units.upperBound
    guard verb.frames.contains(.as), verb.voice != .passive, start > end,
      start - end < Self.longestObject, classes(start - 1).contains(.as)
    else { return nil }
    let near = start..<min(start + 4, range.upperBound)
    guard let quote = near.first(where: { kind($0) == .quote }),
      units[start..<quote].allSatisfy({ $0.isNominal || $0.classes.contains(.be) })
    else { return nil }
    return Complement(start: end, endsAt: endOfFragments(from: quote))
  }

  /// The unit behind the last of the pieces between quotation marks that are told in one row (`a
  /// “liar,” a “bully” and “sick”`), and behind what completes the last one (`a “breach” of the law`).
  func endOfFragments(from quote: Int) -> Int {
    var last = quote
    while let next = nextFragment(behind: last) { last = next }
    return endOfCompletion(behind: last)
  }

  private func nextFragment(behind quote: Int) -> Int? {
    guard !endsSentence(quote) else { return nil }
    let hasComma = utf8[region(quote).inner.end - 1] == UInt8(ascii: ",")
    var at = quote + 1
    if kind(at) == .comma { at += 1 }
    let isJoined =
      hasComma || at > quote + 1 || classes(at).hasAny([.coordinator, .relative])
    guard isJoined else { return nil }
    for index in at..<min(at + 5, range.upperBound) {
      let unit = units[index]
      if unit.kind == .quote { return isTitle(index) ? nil : index }
      guard unit.kind == .word, unit.cue.forms.isEmpty,
        !unit.classes.hasAny(.finite.subtracting(.be).union([.subject, .that, .subordinator]))
      else { return nil }
    }
    return nil
  }

  /// "regional and local ports": whether two adjectives stand around the coordinator at `index`.
  private func joinsAdjectives(_ index: Int) -> Bool {
    guard let before = self[index - 1], let next = self[index + 1], let noun = self[index + 2]
    else {
      return false
    }
    return before.kind == .word && next.kind == .word && noun.kind == .word
      && before.traits.contains(.adjective) && !before.traits.contains(.noun)
      && next.traits.contains(.adjective) && noun.isNominal && !noun.isPreposition
  }

  /// "of the law", "to the town": what completes the noun that a piece ends with.
  private func endOfCompletion(behind quote: Int) -> Int {
    let start = quote + 1
    guard !endsSentence(quote), classes(start).hasAny([.of, .to, .for, .completion]) else {
      return start
    }
    var end = start + 1
    while let unit = self[end], unit.isNominal, end - start < 8 {
      if unit.classes.hasAny([.that, .time]) { break }
      if unit.classes.contains(.coordinator), !joinsAdjectives(end) { break }
      if !unit.cue.forms.isEmpty, units[end - 1].kind == .name || units[end - 1].ending == .s {
        break
      }
      if unit.isPreposition, !unit.classes.contains(.of) { break }
      end += 1
    }
    return end > start + 1 ? end : start
  }

  /// The first piece between quotation marks in the verb's clause.
  func fragment(from at: Int, frames: CueFrames) -> Int? {
    guard frames.contains(.loose) || frames.contains(.quote), !classes(at).contains(.be) else {
      return nil
    }
    let reach = frames.contains(.loose) ? 30 : 12
    for index in at..<min(at + reach, range.upperBound) {
      switch units[index].kind {
      case .stop, .semicolon: return nil
      case .comma where !frames.contains(.loose): return nil
      case .quote:
        let isEnough = frames.contains(.loose) || units[index].tokens.count > 4
        return isEnough && !isTitle(index) ? index : nil
      case .word where index > at && verbGroup(at: index) != nil: return nil
      default: continue
      }
    }
    return nil
  }
}
