import BriefingModel

/// The persons of a text by their last names, for a name beside a cue that is one letter off.
struct SurnameSpellings {
  /// Shorter names are too often one letter apart.
  private static let shortest = 5

  private let persons: [(name: [Character], actor: Actor.ID)]

  /// Takes the persons who are named in full. O(n).
  init(actors: [Actor]) {
    persons = actors.compactMap { actor in
      let words = actor.name.split(separator: " ")
      guard actor.kind == .person, words.count > 1, let last = words.last,
        last.count >= Self.shortest
      else { return nil }
      return (Array(last), actor.id)
    }
  }

  /// The one person whose last name is `name` with one letter more, less or other, or with two
  /// neighbours changed; nil where there is none, more than one, or one who is called just that.
  /// O(number of persons).
  func person(spelt name: some StringProtocol) -> Actor.ID? {
    let name = Array(name)
    guard name.count >= Self.shortest else { return nil }
    let alike = persons.filter { $0.name == name || Self.isOneOff($0.name, name) }
    guard let first = alike.first, alike.allSatisfy({ $0.actor == first.actor }),
      first.name != name
    else { return nil }
    return first.actor
  }

  /// Whether two names that begin alike are one slip of the pen apart.
  private static func isOneOff(_ left: [Character], _ right: [Character]) -> Bool {
    guard left.first == right.first, abs(left.count - right.count) < 2 else { return false }
    let same = zip(left, right).prefix { $0 == $1 }.count
    let restOfLeft = left.dropFirst(same)
    let restOfRight = right.dropFirst(same)
    switch left.count - right.count {
    case 1: return restOfLeft.dropFirst().elementsEqual(restOfRight)
    case -1: return restOfLeft.elementsEqual(restOfRight.dropFirst())
    default:
      if restOfLeft.dropFirst().elementsEqual(restOfRight.dropFirst()) { return true }
      return restOfLeft.count > 1 && restOfLeft.dropFirst(2).elementsEqual(restOfRight.dropFirst(2))
        && restOfLeft.prefix(2).reversed().elementsEqual(restOfRight.prefix(2))
    }
  }
}
