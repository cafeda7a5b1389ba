/// The people, bodies and towns that the articles of a newsroom share.
struct NewsCast {
  /// Someone, with what they are from one year to the next.
  struct Person {
    var name: String
    var lastName: String
    var isWoman: Bool
    /// What they are, the last one from `turn` on.
    var roles: [String]
    var turn: Int

    /// What they are in a year.
    func role(in year: Int) -> String { roles[year < turn ? 0 : roles.count - 1] }
  }

  private(set) var people: [Person] = []
  private(set) var bodies: [String] = []
  private(set) var towns: [String] = []
  /// Rare words that belong to one subject each, as names of things do.
  private(set) var terms: [String] = []

  /// A cast of 4,000 people, 600 bodies and 500 towns.
  init(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed, place: -1)
    towns = (0..<500).map { _ in Self.word(&numbers, syllables: 2...3) }
    terms = (0..<9_000).map { _ in Self.word(&numbers, syllables: 3...4).lowercased() }
    bodies = (0..<600).map { _ in
      numbers.pick(["\(numbers.pick(towns)) ", ""]) + Self.word(&numbers, syllables: 2...2) + " "
        + numbers.pick(NewsPhrases.bodies)
    }
    let lastNames = (0..<1_400).map { _ in Self.word(&numbers, syllables: 2...3) }
    people = (0..<4_000).map { _ in
      let isWoman = numbers.happens(0.45)
      let first = numbers.pick(isWoman ? NewsPhrases.women : NewsPhrases.men)
      let last = lastNames[numbers.skewed(lastNames.count)]
      let office = numbers.pick(NewsPhrases.offices)
      let place = numbers.pick(towns)
      let later = numbers.happens(0.4) ? ["former \(office) of \(place)"] : []
      return Person(
        name: "\(first) \(last)", lastName: last, isWoman: isWoman,
        roles: ["\(office) of \(place)"] + later, turn: 2016 + numbers.below(9))
    }
  }

  private static func word(_ numbers: inout SeededNumbers, syllables: ClosedRange<Int>) -> String {
    let count = syllables.lowerBound + numbers.below(syllables.count)
    let word = (0..<count).map { _ in
      numbers.pick(NewsPhrases.onsets) + numbers.pick(NewsPhrases.rhymes)
    }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
