import BriefingModel

extension NameClassifier {
  /// What the words before a name say that belong to a person, an organisation or a work: "his lawyer,
  /// Sugito,", "said Mauer.", "the charity Lantern", "Jonas Ekdal of Deep Harbour", "in Lind: The Film".
  func addCompany(
    _ candidate: NameCandidate, _ sentence: Range<Int>, to votes: inout KindVotes
  ) {
    let start = candidate.tokens.lowerBound
    let end = candidate.tokens.upperBound
    let before = tokens[start - 1]
    let isClosed = end == sentence.upperBound || !tokens[end].isWord && tokens[end].sign != .hyphen
    guard candidate.structure == nil else { return }
    if isTitleOfWork(candidate, sentence) {
      votes = KindVotes(person: -20, organization: -20, place: -20)
    }
    let isUnknown = tokens[candidate.tokens].allSatisfy {
      !$0.traits.hasAny([.place, .organization])
    }
    if before.traits.contains(.speech), before.shape == .lower, isClosed, isUnknown {
      votes.person += 3
    }
    if before.shape == .lower, before.traits.contains(.groupNoun),
      !before.traits.hasAny([.role, .leaderNoun, .pluralRole])
    {
      votes.organization += 4
    }
    guard start - 2 >= sentence.lowerBound else { return }
    let second = tokens[start - 2]
    if before.sign == .comma, isClosed, second.shape == .lower, second.traits.contains(.role),
      !second.traits.contains(.pluralRole)
    {
      votes.person += 4
    }
    if before.traits.contains(.of), second.isCapitalized, candidate.tokens.count > 1,
      second.traits.contains(.surname), !second.traits.hasAny(.common)
    {
      votes.organization += 3
      votes.person -= 4
    }
  }

  /// "in Batman: The Animated Series": a preposition before it, and behind it a colon and what goes on
  /// with a capital.
  private func isTitleOfWork(_ candidate: NameCandidate, _ sentence: Range<Int>) -> Bool {
    let end = candidate.tokens.upperBound
    guard end + 2 < sentence.upperBound, tokens[end].sign == .colon, tokens[end].isGlued else {
      return false
    }
    let before = tokens[candidate.tokens.lowerBound - 1]
    return before.shape == .lower && before.traits.contains(.preposition)
      && tokens[end + 1].isCapitalized && tokens[end + 2].isCapitalized
  }

  /// What the words behind a name say that it is the name of or owns: "Kelvik town", "Lund's Soup".
  func addOwned(_ candidate: NameCandidate, _ sentence: Range<Int>, to votes: inout KindVotes) {
    let end = candidate.tokens.upperBound
    let after = tokens[end]
    if after.shape == .lower, after.traits.contains(.placeNoun), candidate.structure == nil {
      votes.place += 4
    }
    guard after.traits.contains(.genitive), candidate.tokens.count == 1,
      end + 1 < sentence.upperBound
    else { return }
    let owned = tokens[end + 1]
    let named: WordTraits = [.title, .role, .place, .organization, .given, .surname]
    if owned.shape == .capitalized, owned.traits.contains(.noun), !owned.traits.hasAny(named) {
      votes.person -= 2
    }
  }
}
