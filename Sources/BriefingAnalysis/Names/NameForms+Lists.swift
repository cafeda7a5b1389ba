import BriefingModel

extension NameForms {
  /// Names of a list that nothing else tells the kind of are what the others of the list are ("Oslo,
  /// Kvalvik and Trosvik"). O(n).
  mutating func addLists(
    _ found: [[NameCandidate]], in draft: borrowing Draft
  ) throws(AnalysisCancelled) {
    for (index, candidates) in found.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      var start = 0
      while start < candidates.count {
        var end = start + 1
        var isClosed = false
        while end < candidates.count, let joint = joint(candidates[end - 1], candidates[end]) {
          isClosed = isClosed || joint == .and
          end += 1
        }
        if isClosed, end - start > 1 { spread(over: candidates[start..<end]) }
        start = end
      }
    }
  }

  /// How two names of a list are joined.
  private enum Joint { case comma, and }

  private func joint(_ left: NameCandidate, _ right: NameCandidate) -> Joint? {
    let between = tokens[left.tokens.upperBound..<right.tokens.lowerBound]
    guard (1...2).contains(between.count) else { return nil }
    guard let last = between.last else { return nil }
    if last.traits.contains(.and) {
      return between.count == 1 || between.first?.sign == .comma ? .and : nil
    }
    return between.count == 1 && last.sign == .comma ? .comma : nil
  }

  /// Gives the kind that all known names of a list have to those that are not known.
  private mutating func spread(over list: ArraySlice<NameCandidate>) {
    let known = list.compactMap { kind(of: $0.key) }
    guard let kind = known.first, known.allSatisfy({ $0 == kind }), known.count < list.count,
      list.count > 2 || kind == .place,
      kind != .person || known.count * 2 >= list.count || areIntroducedAsPersons(list)
    else { return }
    for candidate in list where self.kind(of: candidate.key) == nil && isStrange(candidate) {
      add(candidate, as: kind)
    }
  }

  /// Whether a noun for persons in the plural stands before a list ("ministers such as Ek and Lind").
  private func areIntroducedAsPersons(_ list: ArraySlice<NameCandidate>) -> Bool {
    guard let first = list.first?.tokens.lowerBound else { return false }
    return tokens[max(0, first - 4)..<first].contains { $0.traits.contains(.pluralRole) }
  }

  /// Whether a name is made of words that are no words of the language.
  private func isStrange(_ candidate: NameCandidate) -> Bool {
    !candidate.isAtOpening && candidate.structure == nil && candidate.tokens.count <= 3
      && tokens[candidate.tokens].allSatisfy { token in
        token.shape == .capitalized && !token.traits.hasAny(.common)
          && !token.traits.hasAny([.thing, .calendar, .demonym, .title, .organizationHead])
      }
  }
}
