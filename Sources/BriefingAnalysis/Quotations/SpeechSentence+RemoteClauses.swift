/// Finds what a verb of speech says further on in its clause, behind whoever or whatever it is about.
extension SpeechSentence {
  /// What stands further on in the clause behind a word that the frames ask for: "described him
  /// as", "accused him of", "asked the court to".
  func remoteClause(from at: Int, frames: CueFrames, isPassive: Bool) -> Int? {
    var wanted: CueClasses = []
    if frames.contains(.as) { wanted.formUnion(.as) }
    if frames.contains(.of) { wanted.formUnion(.of) }
    if frames.contains(.ask) || frames.contains(.on) && classes(at).contains(.on) {
      wanted.formUnion(.to)
    }
    let isHeard = classes(at).contains(.on) || frames.contains(.with) && classes(at).contains(.with)
    if !isPassive, self[at]?.isPreposition == true, !isHeard {
      wanted.remove(.to)
    }
    guard !wanted.isEmpty else { return nil }
    let inside = bracket(from: at)
    for index in at..<min(at + 16, range.upperBound) where !inside.contains(index) {
      let unit = units[index]
      guard unit.kind == .word || unit.kind == .name || unit.kind == .joint else { return nil }
      if unit.classes.hasAny([.relative, .subordinator]), !unit.classes.contains(.as) {
        return nil
      }
      guard unit.classes.hasAny(wanted), index > at || isPassive || !unit.classes.contains(.to)
      else { continue }
      guard range.contains(index + 1), kind(index + 1) != .stop else { return nil }
      if unit.classes.contains(.to) {
        let takesObject = !isPassive && !frames.hasAny([.whom, .with])
        if !takesObject, kind(index + 1) == .quote { return index + 1 }
        return startOfInfinitive(index).map { takesObject ? objectStart(from: at) : $0 }
      }
      if unit.classes.contains(.of), !opensAccusation(index) { continue }
      if unit.classes.contains(.as), closesRow(index) || opensTime(index + 1) { return nil }
      return kind(index + 1) == .comma ? index + 2 : index + 1
    }
    return nil
  }

  /// The first words between brackets near `at`, such as an acronym, with their brackets.
  private func bracket(from at: Int) -> Range<Int> {
    let near = at..<min(at + 16, range.upperBound)
    guard let open = near.first(where: { kind($0) == .openBracket }),
      let close = near.first(where: { $0 > open && kind($0) == .closeBracket })
    else { return at..<at }
    return open..<close + 1
  }

  /// "urged [the town to] …", "called on [the town to] …".
  private func objectStart(from at: Int) -> Int {
    classes(at).contains(.on) ? at + 1 : at
  }

  private func startOfInfinitive(_ to: Int) -> Int? {
    if kind(to + 1) == .quote { return to }
    guard kind(to + 1) == .word, !units[to + 1].isDeterminer, !units[to + 1].isCapitalized,
      !classes(to + 1).contains(.be)
    else { return nil }
    return classes(to - 1).contains(.negation) ? to - 1 : to
  }

  private static let such = WordKey("such")

  /// "as well as", "such as": no "as" behind which something is called what it is.
  private func closesRow(_ index: Int) -> Bool {
    kind(index + 1) == .word && classes(index + 2).contains(.as)
      || kind(index - 1) == .word && tokens[units[index - 1].tokens.lowerBound].word == Self.such
  }

  /// Whether a subject and its verb stand at `index`, behind an "as" that tells when or how ("as the
  /// storm moved on", "as though it were").
  private func opensTime(_ index: Int) -> Bool {
    guard let first = self[index], !first.classes.contains(.subordinator) else { return true }
    guard
      first.kind == .name || first.traits.contains(.definite) || first.classes.contains(.subject)
    else { return false }
    for at in index + 1..<max(index + 1, min(index + 6, range.upperBound)) {
      guard let unit = self[at], unit.isNominal || unit.classes.hasAny(.finite),
        !unit.classes.hasAny([.relative, .coordinator]), !unit.isPreposition,
        unit.kind != .name || first.kind == .name
      else { return false }
      if unit.classes.hasAny(.finite) || unit.ending == .ed && units[at - 1].kind == .name {
        return true
      }
    }
    return false
  }

  private func opensAccusation(_ of: Int) -> Bool {
    kind(of + 1) == .quote || self[of + 1]?.ending == .ing || self[of + 1]?.ending == .other
  }
}
