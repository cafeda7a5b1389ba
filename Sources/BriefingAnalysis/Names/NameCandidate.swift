import BriefingModel

/// Tokens that may be a name, with what speaks for each kind of actor.
struct NameCandidate {
  /// The tokens.
  var tokens: Range<Int>
  /// The name without case: what its repetitions are found by.
  var key: WordKey
  /// Whether the capital of its first word may come from its place in the sentence alone.
  var isAtOpening: Bool
  /// Whether a title or a role stands right before it.
  var hasTitle: Bool
  /// Whether the form of the name itself tells its kind.
  var structure: Actor.Kind?
}

/// Points for each kind of actor.
struct KindVotes {
  var person = 0
  var organization = 0
  var place = 0

  /// Whether nothing speaks for any kind.
  var isEmpty: Bool { person == 0 && organization == 0 && place == 0 }

  /// Adds points for one kind.
  mutating func add(_ points: Int, for kind: Actor.Kind) {
    switch kind {
    case .person: person += points
    case .organization: organization += points
    case .place: place += points
    }
  }

  /// Adds the points of another mention, none of them above `limit` or below its negative, so that a
  /// name that stands often in the same words does not outvote what the name itself says.
  mutating func add(_ other: KindVotes, limit: Int) {
    person = max(min(person + other.person, limit), -limit)
    organization = max(min(organization + other.organization, limit), -limit)
    place = max(min(place + other.place, limit), -limit)
  }

  /// The points of both.
  static func + (left: KindVotes, right: KindVotes) -> KindVotes {
    KindVotes(
      person: left.person + right.person, organization: left.organization + right.organization,
      place: left.place + right.place)
  }

  /// The kind with the most points, where it has `threshold` at least.
  func winner(threshold: Int) -> Actor.Kind? {
    let best = max(person, organization, place)
    guard best >= threshold else { return nil }
    if place == best { return .place }
    return organization == best ? .organization : .person
  }
}
