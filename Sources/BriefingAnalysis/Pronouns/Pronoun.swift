import BriefingModel

/// A pronoun of the third person that means one human being.
struct Pronoun {
  /// Whether it means a man or a woman.
  var gender: Actor.Gender
  /// What it is in its sentence.
  var function: GrammaticalFunction

  /// The pronoun that a token is; nil for every other word, "it" and "they" among them.
  init?(_ token: Token, next: Token?) {
    guard token.traits.contains(.pronoun), token.traits.hasAny([.male, .female]) else { return nil }
    gender = token.traits.contains(.male) ? .male : .female
    if token.traits.contains(.reflexive) {
      function = .reflexive
    } else if token.traits.contains(.possessive) {
      function = Self.isObject(token, next: next) ? .object : .possessive
    } else {
      function = token.traits.contains(.objective) ? .object : .subject
    }
  }

  /// Whether "her" is an object: no noun or adjective stands behind it.
  private static func isObject(_ token: Token, next: Token?) -> Bool {
    guard token.traits.contains(.objective) else { return false }
    guard let next, next.isWord else { return true }
    return next.traits.hasAny([.function]) && !next.traits.hasAny([.noun, .adjective])
  }

  /// The part of its sentence, as far as the weights tell them apart.
  var part: PronounPart {
    switch function {
    case .subject: .subject
    case .possessive: .possessive
    case .object, .oblique, .reflexive: .object
    }
  }
}

/// What a pronoun is in its sentence, as far as the weights tell.
enum PronounPart: Int, CaseIterable {
  case subject, object, possessive
}

/// What a noun phrase is in its sentence, as far as words alone show it.
enum GrammaticalFunction {
  case subject
  case object
  /// Behind a preposition.
  case oblique
  /// "his", "Lind's".
  case possessive
  case reflexive
}
