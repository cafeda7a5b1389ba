import BriefingModel

/// Whom "it" and "they" mean where the build of the sentence alone tells, whatever else was named.
extension GroupSalience {
  /// The group that a pronoun means; nil where only the scores can tell.
  func certain(
    _ pronoun: GroupPronoun, at place: Antecedent, in sentence: Range<Int>, of tokens: [Token]
  ) -> Actor.ID? {
    (pronoun.part == .object ? nil : reporter(before: place, of: tokens))
      ?? goingOn(at: place, in: sentence, of: tokens)
      ?? (pronoun.isPlural ? plainSubject(before: place, of: tokens) : nil)
  }

  /// The organisation that says something of itself, or somebody for it: "Ekdal Bank said that it", "a
  /// spokesman for Ekdal Bank, said it".
  private func reporter(before place: Antecedent, of tokens: [Token]) -> Actor.ID? {
    guard let group = latest, group.place.sentence == place.sentence, isOrganization(group.actor),
      group.opensClause || isSpokenFor(group.place, of: tokens)
    else { return nil }
    var between = tokens[group.place.end..<place.token]
    if !group.opensClause, between.first?.sign == .comma { between = between.dropFirst() }
    guard (1...4).contains(between.count),
      let said = between.first(where: { !$0.traits.hasAny([.adverb, .auxiliary]) }),
      said.traits.contains(.speech),
      between.allSatisfy({ $0.traits.hasAny([.speech, .relative, .adverb, .auxiliary]) })
    else { return nil }
    return group.actor
  }

  /// Whether "spokesman for", or a person's name and "for", stands before a group.
  private func isSpokenFor(_ place: Antecedent, of tokens: [Token]) -> Bool {
    var before = place.token - 1
    if before > 0, tokens[before].traits.contains(.definite) { before -= 1 }
    guard before > 1, tokens[before].traits.contains(.preposition),
      tokens[before].traits.hasAny([.origin, .connector])
    else { return false }
    if tokens[before - 1].sign == .comma { before -= 1 }
    let speaker = tokens[before - 1]
    return speaker.traits.contains(.role) && !speaker.traits.contains(.pluralRole)
      || speaker.isCapitalized && !speaker.traits.hasAny([.organizationHead, .place])
  }

  /// "Ekdal Bank denied it. It added": the organisation that the sentence before opens with as whoever
  /// says something, where the pronoun opens its own with a verb of speech.
  private func goingOn(
    at place: Antecedent, in sentence: Range<Int>, of tokens: [Token]
  ) -> Actor.ID? {
    guard place.token == sentence.lowerBound, isSpeech(place.token + 1, in: sentence, of: tokens),
      let group = opening(sentence: place.sentence - 1), isOrganization(group.actor),
      isSpeech(group.place.end, in: 0..<sentence.lowerBound, of: tokens)
    else { return nil }
    return group.actor
  }

  /// Whether a verb of speech stands at a token, or behind adverbs and auxiliaries ("also said").
  private func isSpeech(_ at: Int, in range: Range<Int>, of tokens: [Token]) -> Bool {
    let verb = tokens[at..<min(at + 3, range.upperBound)].first {
      !$0.traits.hasAny([.adverb, .auxiliary])
    }
    return verb?.shape == .lower && verb?.traits.contains(.speech) == true
  }

  /// "Ekdal Bank closed their branches": the one organisation that opens the sentence as its subject,
  /// and nothing in the plural between.
  private func plainSubject(before place: Antecedent, of tokens: [Token]) -> Actor.ID? {
    guard let group = opening(sentence: place.sentence), isOrganization(group.actor),
      place.quote == group.place.quote, place.token - group.place.end <= Self.sight,
      tokens[group.place.end].traits.hasAny([.verb, .auxiliary, .copula, .adverb]),
      tokens[group.place.end].shape == .lower
    else { return nil }
    let between = group.place.end..<place.token
    guard surroundings.count(surroundings.plurals, in: between) == 0,
      surroundings.count(surroundings.names, in: between) <= 1,
      !tokens[between].contains(where: { $0.traits.contains(.and) || $0.sign == .semicolon })
    else { return nil }
    return group.actor
  }

  private func isOrganization(_ actor: Actor.ID) -> Bool {
    actors[actor.rawValue].kind == .organization
  }

  /// How many tokens behind its subject a pronoun is looked for.
  private static let sight = 20
}
