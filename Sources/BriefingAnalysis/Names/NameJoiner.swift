/// Joins a town's name and the word behind it where the two are the name of somebody whom the text
/// gives a title elsewhere: "Mayor Ama Boateng … Ama Boateng".
struct NameJoiner {
  let tokens: [Token]

  /// The candidates of each sentence, those joined that are one name. O(n).
  func joined(_ found: [[NameCandidate]]) -> [[NameCandidate]] {
    let holders = Set(found.joined().lazy.filter(isHolder).map(\.key))
    return holders.isEmpty ? found : found.map { joined($0, holders) }
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
