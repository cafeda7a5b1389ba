import BriefingModel

/// The persons of a text by their last names, for a name beside a cue that is a letter or two off.
struct SurnameSpellings {
  /// Shorter names are too often one letter apart.
  private static let shortest = 5
  /// Names of this length may be two letters apart.
  private static let longer = 8
  /// Longer words are no names.
  private static let longest = 40

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

  /// The one person whose last name is `name` but for a letter that is missing, added, changed or
  /// swapped with the next, or two in a long name; nil where there is none, more than one, or one who
  /// is called just that.
  /// O(number of persons).
  func person(spelt name: some StringProtocol) -> Actor.ID? {
    let name = Array(name)
    guard name.count >= Self.shortest else { return nil }
    let alike = persons.filter { $0.name == name || Self.isAlike($0.name, name) }
    guard let first = alike.first, alike.allSatisfy({ $0.actor == first.actor }),
      first.name != name
    else { return nil }
    return first.actor
  }

  /// Whether two names that begin alike are a slip of the pen apart, or two where they are long.
  private static func isAlike(_ left: [Character], _ right: [Character]) -> Bool {
    let slips = min(left.count, right.count) < longer ? 1 : 2
    guard left.first == right.first, abs(left.count - right.count) <= slips,
      max(left.count, right.count) <= longest
    else { return false }
    return distance(left, right) <= slips
  }

  /// How many letters must be added, left out, changed or swapped with the next to make one of the
  /// other. O(product of the lengths).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(
          last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[right.count]
  }
}
