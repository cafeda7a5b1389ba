extension NameClassifier {
  /// A team goes by its town's name: in a line of scores, and beside words of sport. A country stays
  /// one, and so does a person.
  func addSport(
    _ candidate: NameCandidate, _ sentence: Range<Int>, to votes: inout KindVotes
  ) {
    let range = candidate.tokens
    let first = tokens[range.lowerBound].traits
    guard candidate.structure == nil, range.count <= 3, !first.contains(.country),
      !candidate.hasTitle
    else { return }
    let isTown = lexicon[candidate.key].contains(.place)
    let isScored = isScored(range, in: sentence)
    if isTown {
      guard isScored || isBesideSport(range, in: sentence) else { return }
      votes.organization += 8
      if sides(before: range.lowerBound, in: sentence).contains(.opponent) { votes.place -= 3 }
    } else if isScored, !first.hasAny(.given) {
      votes.organization += 6
      votes.person -= 6
    } else if isAboutSport, range.count == 1, isTeam(range, in: sentence) {
      votes.organization += 6
      votes.person -= 6
    }
  }

  /// Whether a word of sport stands on a side of a town's name where it says that a team is meant.
  private func isBesideSport(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let behind = sides(behind: range.upperBound, in: sentence)
    let before = sides(before: range.lowerBound, in: sentence)
    if behind.contains(.before) || before.contains(.behind) { return true }
    guard isAboutSport else { return false }
    return !behind.isDisjoint(with: [.team, .fans]) || before.contains(.opponent)
      || isOwner(range, in: sentence) || isTeam(range, in: sentence)
  }

  /// Whether a name stands where only a team's does: before a verb in the plural, before its fans ("Arsenal
  /// have", "Arsenal, who were", "Arsenal's supporters").
  private func isTeam(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    if range.lowerBound > sentence.lowerBound {
      let before = tokens[range.lowerBound - 1]
      if before.traits.contains(.and) || before.sign == .comma { return false }
    }
    let end = range.upperBound
    if !sides(behind: end, in: sentence).isDisjoint(with: [.plural, .fans]) { return true }
    guard end + 2 < sentence.upperBound else { return false }
    if tokens[end].sign == .comma, tokens[end + 1].traits.contains(.personal) {
      return sides(behind: end + 2, in: sentence).contains(.plural)
    }
    return tokens[end].traits.contains(.genitive)
      && sides(behind: end + 1, in: sentence).contains(.fans)
  }

  private func isOwner(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = range.upperBound
    return end + 1 < sentence.upperBound && tokens[end].traits.contains(.genitive)
      && sides(behind: end + 1, in: sentence).contains(.owned)
  }

  /// What the word at a token, or it and the next, say of a name before them.
  private func sides(behind at: Int, in sentence: Range<Int>) -> SportWords.Sides {
    guard at < sentence.upperBound, tokens[at].shape == .lower else { return [] }
    let word = lexicon.sport[tokens[at].word]
    guard at + 1 < sentence.upperBound, tokens[at + 1].shape == .lower else { return word }
    return word.union(lexicon.sport[tokens[at].word.followed(by: tokens[at + 1].word)])
  }

  /// What the word before a token, or the two before it, say of a name there.
  private func sides(before at: Int, in sentence: Range<Int>) -> SportWords.Sides {
    guard at > sentence.lowerBound, tokens[at - 1].isWord else { return [] }
    let word = tokens[at - 1].shape == .lower ? lexicon.sport[tokens[at - 1].word] : []
    guard at - 1 > sentence.lowerBound, tokens[at - 2].isWord else { return word }
    return word.union(lexicon.sport[tokens[at - 2].word.followed(by: tokens[at - 1].word)])
  }

  /// Whether a sentence is a line of results ("Kelvik 2 Varang 0", "Kelvik 4 3 1 0 8 2 10") and the
  /// name one of those that its numbers are of.
  private func isScored(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let end = range.upperBound
    guard end < sentence.upperBound, tokens[end].shape == .number, sentence.count <= 24 else {
      return false
    }
    var numbers = 0
    var names = 0
    var isInName = false
    for token in tokens[sentence] {
      if token.shape == .number {
        numbers += 1
        isInName = false
      } else if token.isCapitalized || token.traits.hasAny([.particle, .connector]) && isInName {
        if !isInName { names += 1 }
        isInName = true
      } else if token.isWord {
        return false
      }
    }
    return names == 2 && numbers == 2
      || names == 1 && numbers >= 4 && range.lowerBound == sentence.lowerBound
  }
}
