/// Finds those who say something together: "Ann Roy and Mu Li said".
extension SpeechSentence {
  /// At most so many words stand between "and" and the name behind it ("and the Senator Mu Li").
  private static let longestTitle = 4
  /// At most so many names stand before the last.
  private static let mostNames = 8

  /// The first of the names that a speaker's is joined to by "and", itself where it is the first; nil where
  /// it stands alone.
  func firstOfSeveral(_ speaker: SpeakerPhrase) -> SpeakerPhrase? {
    guard speaker.form == .name,
      let name = speaker.extent.first(where: { units[$0].tokens == speaker.tokens })
    else { return nil }
    let joint = startOfTitle(before: name) - 1
    let isLast = joint > range.lowerBound && joinsNames(joint)
    guard isLast || joinsNames(name + 1) || opensList(name) else { return nil }
    let first = firstOfList(endingAt: isLast ? joint - 1 : name)
    return SpeakerPhrase(
      form: .name, tokens: units[first].tokens, extent: first..<speaker.extent.upperBound)
  }

  /// Whether names with commas between them, and "and" before the last, go on from a name.
  private func opensList(_ name: Int) -> Bool {
    var last = name
    for _ in 0..<Self.mostNames {
      var next = last + 2
      while next - last <= Self.longestTitle, isTitleWord(next) { next += 1 }
      guard kind(last + 1) == .comma, kind(next) == .name else { break }
      last = next
    }
    return last > name && joinsNames(last + 1)
  }

  /// Whether an "and" at `index` stands between two names, the second with its title before it.
  func joinsNames(_ index: Int) -> Bool { nameJoined(at: index) != nil }

  /// The second of two names that an "and" at `index` joins; nil where none does.
  func nameJoined(at index: Int) -> Int? {
    guard kind(index - 1) == .name, classes(index).contains(.coordinator), isAnd(index) else {
      return nil
    }
    var next = index + 1
    while next - index <= Self.longestTitle, isTitleWord(next) { next += 1 }
    return kind(next) == .name && !classes(next + 1).contains(.clitic) ? next : nil
  }

  /// Where the list of names starts that a noun phrase from `start` to `end` is the end of ("[Ann Roy, Mu Li]
  /// and Eva Berg said"); `start` where it is none.
  func startOfList(_ start: Int, to end: Int) -> Int {
    guard let joint = (start..<end).first(where: joinsNames) else { return start }
    let first = firstOfList(endingAt: joint - 1)
    return first < joint - 1 ? min(start, startOfTitle(before: first)) : start
  }

  private func isAnd(_ index: Int) -> Bool {
    self[index].map { tokens[$0.tokens.lowerBound].traits.contains(.and) } ?? false
  }

  /// A word that may stand in a title before a name.
  private func isTitleWord(_ index: Int) -> Bool {
    guard let unit = self[index], unit.kind == .word else { return false }
    return unit.traits.hasAny([.honorific, .title, .role, .definite]) || unit.isCapitalized
  }

  private func startOfTitle(before name: Int) -> Int {
    var start = name
    while start > range.lowerBound, name - start < Self.longestTitle, isTitleWord(start - 1) {
      start -= 1
    }
    return start
  }

  /// The first of names with commas between them, the list standing at the start of the sentence or behind a
  /// quotation; the last where it does not.
  private func firstOfList(endingAt last: Int) -> Int {
    var first = last
    for _ in 0..<Self.mostNames {
      let start = startOfTitle(before: first)
      guard kind(start - 1) == .comma, kind(start - 2) == .name else { break }
      first = start - 2
    }
    let start = startOfTitle(before: first)
    return start == range.lowerBound || kind(start - 1) == .quote ? first : last
  }
}
