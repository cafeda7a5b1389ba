/// Cuts the ordinary word before a name that the text also gives without it: "Crooked Jonas Ekdal",
/// "Poor Norway".
struct NameTrimmer {
  let tokens: [Token]

  /// The candidates of each sentence, those with an ordinary word before a known name without it. O(n).
  func trimmed(_ found: [[NameCandidate]]) -> [[NameCandidate]] {
    let known = Set(found.joined().map(\.key))
    return found.map { candidates in
      candidates.map { candidate in
        guard opensWithOrdinaryWord(candidate) else { return candidate }
        let rest = candidate.tokens.dropFirst()
        let key = Lexicon.key(of: tokens[rest])
        guard known.contains(key) else { return candidate }
        var shorter = candidate
        shorter.tokens = rest
        shorter.key = key
        shorter.isAtOpening = false
        return shorter
      }
    }
  }

  /// Whether an adjective that is no part of a name stands before the rest: no given name, no surname,
  /// no point of the compass, nothing that a name may begin with.
  private func opensWithOrdinaryWord(_ candidate: NameCandidate) -> Bool {
    guard candidate.structure == nil, candidate.tokens.count > 1 else { return false }
    let first = tokens[candidate.tokens.lowerBound].traits
    let second = tokens[candidate.tokens.lowerBound + 1]
    let named: WordTraits = [
      .given, .surname, .place, .organization, .title, .honorific, .particle, .placeOpener,
    ]
    return first.contains(.adjective) && !first.hasAny(named) && second.isCapitalized
      && second.traits.hasAny([.given, .surname, .country])
  }
}
