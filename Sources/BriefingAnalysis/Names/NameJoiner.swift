/// Joins words that are one name where the text shows it elsewhere: a town's name and the word behind
/// it ("Mayor Ama Boateng … Ama Boateng"), and the ordinary word that opens a sentence and the name
/// behind it ("for Fisheries Norway … Fisheries Norway said").
struct NameJoiner {
  let tokens: [Token]

  /// The candidates of each sentence, those joined that are one name. O(n).
  func joined(_ found: [[NameCandidate]]) -> [[NameCandidate]] {
    let holders = Set(found.joined().lazy.filter(isHolder).map(\.key))
    let opened = Set(found.joined().lazy.filter(isOpenedByWord).map(\.key))
    if holders.isEmpty, opened.isEmpty { return found }
    return found.map { candidates in
      var candidates = holders.isEmpty ? candidates : joined(candidates, holders)
      if let first = candidates.first, let longer = longer(first, opened) { candidates[0] = longer }
      return candidates
    }
  }

  /// Whether an organisation's name begins with an ordinary word that may open a sentence, too.
  private func isOpenedByWord(_ candidate: NameCandidate) -> Bool {
    !candidate.isAtOpening && candidate.tokens.count == 2 && !candidate.hasTitle
      && tokens[candidate.tokens.lowerBound].traits.hasAny(.common)
  }

  /// The name with the word before it, where the text has the two as one name elsewhere.
  private func longer(_ candidate: NameCandidate, _ opened: Set<WordKey>) -> NameCandidate? {
    let start = candidate.tokens.lowerBound - 1
    guard candidate.tokens.count == 1, start >= 0, tokens[start].isCapitalized else { return nil }
    let range = start..<candidate.tokens.upperBound
    let key = Lexicon.key(of: tokens[range])
    guard opened.contains(key), tokens[start].block == tokens[start + 1].block else { return nil }
    return NameCandidate(tokens: range, key: key, isAtOpening: true, hasTitle: false)
  }

  private func joined(_ candidates: [NameCandidate], _ holders: Set<WordKey>) -> [NameCandidate] {
    var joined: [NameCandidate] = []
    for candidate in candidates {
      if let before = joined.last, before.tokens.count == 1, candidate.tokens.count == 1,
        before.tokens.upperBound == candidate.tokens.lowerBound
      {
        let range = before.tokens.lowerBound..<candidate.tokens.upperBound
        let key = Lexicon.key(of: tokens[range])
        if holders.contains(key) {
          joined[joined.count - 1] = NameCandidate(
            tokens: range, key: key, isAtOpening: before.isAtOpening, hasTitle: before.hasTitle)
          continue
        }
      }
      joined.append(candidate)
    }
    return joined
  }

  private func isHolder(_ candidate: NameCandidate) -> Bool {
    candidate.hasTitle && candidate.tokens.count == 2
      && tokens[candidate.tokens.lowerBound].traits.contains(.place)
  }
}
