import BriefingModel

/// The persons of a text by their last names, for a name beside a cue that is a letter or two off.
struct SurnameSpellings {
  /// Names of this length may be two letters apart.
  private static let longer = 8

  private let persons: [(name: Spelling, actor: Actor.ID)]

  /// Takes the persons who are named in full. O(n).
  init(actors: [Actor]) {
    persons = actors.compactMap { actor in
      let words = actor.name.split(separator: " ")
      guard actor.kind == .person, words.count > 1, let last = words.last,
        last.count >= Spelling.shortest
      else { return nil }
      return (Spelling(last), actor.id)
    }
  }

  /// The one person whose last name is `name` but for a letter that is missing, added, changed or
  /// swapped with the next, or two in a long name; nil where there is none, more than one, or one who
  /// is called just that.
  /// O(number of persons).
  func person(spelt name: some StringProtocol) -> Actor.ID? {
    let name = Spelling(name)
    guard name.count >= Spelling.shortest else { return nil }
    let alike = persons.filter { person in
      let slips = min(person.name.count, name.count) < Self.longer ? 1 : 2
      return person.name.isAlike(name, slips: slips)
    }
    guard let first = alike.first, alike.allSatisfy({ $0.actor == first.actor }),
      !(first.name == name)
    else { return nil }
    return first.actor
  }
}
