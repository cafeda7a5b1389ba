import BriefingModel

extension NameClassifier {
  /// What the words around a mention say.
  func votes(forContextOf candidate: NameCandidate, in sentence: Range<Int>) -> KindVotes {
    var votes = KindVotes()
    if candidate.hasTitle { votes.person += 6 }
    addBefore(candidate, sentence, to: &votes)
    addAfter(candidate, sentence, to: &votes)
    addSport(candidate, sentence, to: &votes)
    return votes
  }

  private func addBefore(
    _ candidate: NameCandidate, _ sentence: Range<Int>, to votes: inout KindVotes
  ) {
    let start = candidate.tokens.lowerBound
    guard start > sentence.lowerBound else { return }
    let before = tokens[start - 1]
    if before.traits.contains(.definite), !describes(candidate, sentence) {
      votes.person -= 5
      votes.organization += 2
    }
    if before.traits.contains(.locative), before.shape == .lower {
      votes.place += 3
      votes.person -= 1
    } else if before.traits.contains(.locative), start - 1 == sentence.lowerBound,
      candidate.tokens.upperBound < sentence.upperBound,
      tokens[candidate.tokens.upperBound].sign == .comma
    {
      votes.place += 3
    }
    if before.traits.contains(.of), start - 2 >= sentence.lowerBound,
      tokens[start - 2].traits.contains(.placeNoun)
    {
      votes.place += 4
    }
    if before.sign == .comma, start - 2 >= sentence.lowerBound,
      tokens[start - 2].traits.contains(.place), tokens[start - 2].isCapitalized
    {
      votes.place += 1
    }
    addCompany(candidate, sentence, to: &votes)
  }

  private func addAfter(
    _ candidate: NameCandidate, _ sentence: Range<Int>, to votes: inout KindVotes
  ) {
    let end = candidate.tokens.upperBound
    guard end < sentence.upperBound else { return }
    let after = tokens[end]
    if after.traits.hasAny([.speech, .humanAct]), after.shape == .lower {
      votes.person += 2
      votes.organization += 1
    }
    if isLeader(candidate, sentence) {
      votes.person += 4
    } else if isGroup(end, sentence) {
      votes.organization += 4
    }
    if after.traits.contains(.personal), after.shape == .lower {
      votes.person += 3
    }
    addOwned(candidate, sentence, to: &votes)
    guard end + 1 < sentence.upperBound else { return }
    let next = tokens[end + 1]
    if after.sign == .hyphen, after.isGlued, next.isGlued, next.shape == .lower {
      votes.place += 1
      votes.organization += 1
    }
    if after.sign == .comma { addBehindComma(end + 1, sentence, to: &votes) }
    if after.traits.contains(.genitive) {
      if next.traits.contains(.role) { votes.person += 1 }
      if end + 2 < sentence.upperBound, next.traits.contains(.placeNoun) { votes.place += 2 }
    }
  }

  /// "The Ekdal administration": whether a noun for what somebody leads stands behind a name that may
  /// be a surname.
  private func isLeader(_ candidate: NameCandidate, _ sentence: Range<Int>) -> Bool {
    let end = candidate.tokens.upperBound
    guard end < sentence.upperBound, candidate.structure == nil, candidate.tokens.count <= 2 else {
      return false
    }
    let name = tokens[candidate.tokens.lowerBound]
    return tokens[end].shape == .lower && tokens[end].traits.contains(.leaderNoun)
      && (name.shape == .capitalized || name.shape == .camel)
      && !name.traits.hasAny([.place, .organization, .demonym])
  }

  /// Whether a noun stands behind a name, so that an article before the name may be the noun's ("the
  /// Ekdal exhibition").
  private func describes(_ candidate: NameCandidate, _ sentence: Range<Int>) -> Bool {
    let end = candidate.tokens.upperBound
    guard end < sentence.upperBound, candidate.tokens.count == 1 else { return false }
    let next = tokens[end].traits
    if tokens[end].isCapitalized { return next.hasAny([.thing, .thingHead]) }
    guard tokens[end].shape == .lower else { return false }
    if next.hasAny([.leaderNoun, .groupNoun]) { return true }
    let isGivenName = tokens[candidate.tokens.lowerBound].traits.isGivenNameAlone
    let other: WordTraits =
      isGivenName ? [.function, .speech] : [.function, .verb, .speech, .adverb]
    return next.contains(.noun) && !next.hasAny(other)
  }

  /// Whether a noun for a group stands at a token, or behind one word that describes it ("the Varang
  /// mercenary group").
  private func isGroup(_ at: Int, _ sentence: Range<Int>) -> Bool {
    for index in at..<min(at + 2, sentence.upperBound) {
      let token = tokens[index]
      guard token.shape == .lower, !token.traits.hasAny([.function, .speech]) else { return false }
      if token.traits.contains(.groupNoun), !token.traits.contains(.role) { return true }
    }
    return false
  }

  private func addBehindComma(
    _ at: Int, _ sentence: Range<Int>, to votes: inout KindVotes
  ) {
    let next = tokens[at]
    let isFollowedByComma =
      at + 1 < sentence.upperBound && tokens[at + 1].sign == .comma
    if next.shape == .number, isFollowedByComma { votes.person += 5 }
    if next.traits.contains(.personal) { votes.person += 3 }
    if next.traits.contains(.place), next.isCapitalized { votes.place += 2 }
    if next.traits.contains(.determiner), next.shape == .lower {
      let stop = min(at + 5, sentence.upperBound)
      if tokens[at..<stop].contains(where: { $0.traits.contains(.role) && $0.shape == .lower }) {
        votes.person += 2
      }
    }
  }
}
