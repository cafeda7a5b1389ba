/// "it", "they" and their forms: a pronoun that may mean an organisation or a place.
struct GroupPronoun {
  /// Whether it is "they" or a form of it.
  var isPlural: Bool
  var part: PronounPart

  /// The pronoun that a token is; nil for every other word.
  init?(_ token: Token, next: Token?) {
    guard token.traits.contains(.pronoun), token.traits.hasAny([.neuter, .plural]) else {
      return nil
    }
    isPlural = token.traits.contains(.plural)
    if token.traits.contains(.possessive) {
      part = .possessive
    } else if token.traits.hasAny([.objective, .reflexive]) {
      part = .object
    } else {
      part = Self.isVerb(next) ? .subject : .object
    }
  }

  private static func isVerb(_ token: Token?) -> Bool {
    guard let token, token.isWord else { return false }
    if token.traits.hasAny([.copula, .auxiliary, .speech, .genitive]) { return true }
    return token.traits.hasAny([.verb, .adverb])
      && !token.traits.hasAny([.preposition, .conjunction, .determiner])
  }
}
