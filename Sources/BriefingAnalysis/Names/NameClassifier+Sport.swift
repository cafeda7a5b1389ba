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
      if isScored || isBesideSport(range, in: sentence) { votes.organization += 8 }
    } else if isScored, !first.hasAny(.given) {
      votes.organization += 6
      votes.person -= 6
    }
  }

  private func isBesideSport(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    if range.upperBound < sentence.upperBound {
      let after = tokens[range.upperBound]
      if after.shape == .lower, lexicon.sport.follows(after.word) { return true }
    }
    guard range.lowerBound > sentence.lowerBound else { return false }
    let before = tokens[range.lowerBound - 1]
    return before.shape == .lower && lexicon.sport.precedes(before.word)
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
