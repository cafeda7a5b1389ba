import BriefingModel

/// What speaks for each actor's being a man or a woman.
struct GenderVotes {
  private var male: [Int]
  private var female: [Int]

  /// No votes yet for `count` actors.
  init(count: Int) {
    male = Array(repeating: 0, count: count)
    female = Array(repeating: 0, count: count)
  }

  /// Counts the words for men and women among the tokens of a role, up to its first preposition, so
  /// that "the wife of the king" is no king.
  mutating func add(_ role: ArraySlice<Token>, to actor: Int, weight: Int) {
    for token in role {
      if token.traits.hasAny([.preposition, .pronoun]) { break }
      add(token.traits, to: actor, weight: weight)
    }
  }

  /// Counts the honorific before a name, and the name's first word where that is a given name: in a
  /// full name, or where the text knows no fuller one.
  mutating func add(
    nameAt name: Range<Int>, isFullest: Bool, after honorific: Int?, in tokens: [Token],
    to actor: Int
  ) {
    if let honorific { add(tokens[honorific].traits, to: actor, weight: 6) }
    guard name.count > 1 || isFullest else { return }
    let first = tokens[name.lowerBound].traits
    if first.contains(.givenMale), !first.contains(.givenFemale) { male[actor] += 2 }
    if first.contains(.givenFemale), !first.contains(.givenMale) { female[actor] += 2 }
  }

  private mutating func add(_ traits: WordTraits, to actor: Int, weight: Int) {
    if traits.contains(.male) { male[actor] += weight }
    if traits.contains(.female) { female[actor] += weight }
  }

  /// The gender that has more votes; nil where none has.
  func gender(of actor: Int) -> Actor.Gender? {
    if male[actor] == female[actor] { return nil }
    return male[actor] > female[actor] ? .male : .female
  }
}
