/// Joins words that are one name where the text shows it elsewhere: a town's name and the word behind
/// it ("Mayor Ama Boateng … Ama Boateng"), and the ordinary word that opens a sentence and the name
/// behind it ("for Fisheries Norway … Fisheries Norway said").
struct NameJoiner {
  let tokens: [Token]

  /// The candidates of each sentence, those joined that are one name. O(n).
  func joined(_ found: [[NameCandidate]]) -> [[NameCandidate]] {
    let holders = Set(found.joined().lazy.filter(isHolder).map(\.key))
    let opened = Set(found.joined().lazy.filter(isOpenedByWord).map(\.key))
    return found.map { candidates in
      var candidates = joinedAtNicknames(candidates)
      if !holders.isEmpty { candidates = joined(candidates, holders) }
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

  /// Names with the nickname between marks that stands inside them as one: "Hugo “Red” Ekdal".
  func joinedAtNicknames(_ candidates: [NameCandidate]) -> [NameCandidate] {
    guard candidates.count > 1 else { return candidates }
    var joined: [NameCandidate] = []
    for candidate in candidates {
      if let before = joined.suffix(2).last(where: { isNicknamed($0, before: candidate) }) {
        let range = before.tokens.lowerBound..<candidate.tokens.upperBound
        joined.removeAll { $0.tokens.lowerBound >= before.tokens.lowerBound }
        joined.append(
          NameCandidate(
            tokens: range, key: Lexicon.key(of: tokens[range]), isAtOpening: before.isAtOpening,
            hasTitle: before.hasTitle))
      } else {
        joined.append(candidate)
      }
    }
    return joined
  }

  /// Whether a given name stands before the marks that close right before a name.
  private func isNicknamed(_ before: NameCandidate, before candidate: NameCandidate) -> Bool {
    let between = before.tokens.upperBound..<candidate.tokens.lowerBound
    guard (3...6).contains(between.count), candidate.structure == nil, before.structure == nil,
      let open = between.first, let close = between.last
    else { return false }
    return opens(open) && closes(close)
      && between.dropFirst().dropLast().allSatisfy {
        tokens[$0].isCapitalized || tokens[$0].sign == .hyphen
      }
      && (before.hasTitle || tokens[before.tokens.lowerBound].traits.hasAny(.given))
      && candidate.tokens.count <= 2
  }

  private func opens(_ at: Int) -> Bool {
    switch tokens[at].sign {
    case .openQuote, .openSingle: true
    case .straightQuote, .apostrophe: !tokens[at].isGlued
    default: false
    }
  }

  private func closes(_ at: Int) -> Bool {
    switch tokens[at].sign {
    case .closeQuote, .apostrophe, .straightQuote: tokens[at].isGlued
    default: false
    }
  }

  private func isHolder(_ candidate: NameCandidate) -> Bool {
    candidate.hasTitle && candidate.tokens.count == 2
      && tokens[candidate.tokens.lowerBound].traits.contains(.place)
  }
}
