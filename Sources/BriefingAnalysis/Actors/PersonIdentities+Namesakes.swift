/// Persons of one surname of whom the text names some by that surname alone: "President Ekdal said … Nora
/// Ekdal … Mr. Ekdal".
extension PersonIdentities {
  /// How many mentions are looked at for one of the right gender.
  private static let mostLookedAt = 8

  /// Takes note of a name that is no full one; to be called in the order of the text.
  mutating func addLone(_ name: Range<Int>) {
    guard name.lowerBound > 0 else { return }
    if tokens[name.lowerBound - 1].traits.hasAny([.honorific, .title]) {
      lone.append((Lexicon.key(of: tokens[name]), name))
    }
  }

  /// Makes persons of those who are named by a surname alone and whom an honorific tells from all who bear
  /// it in full, where the text speaks of them before it names any in full; to be called once, after the
  /// last name was added. O(n log n).
  mutating func tellNamesakes() {
    var namesakes: [WordKey: Int] = [:]
    for (key, name) in lone {
      guard let full = bySurname[key], namesakes[key] == nil else { continue }
      let honorific = honorific(before: name)
      guard !honorific.isEmpty,
        full.allSatisfy({ !fits(honorific, $0.person) && !people[$0.person].hasTitle }),
        lone.contains(where: { $0.key == key && $0.name.lowerBound < full[0].at })
      else { continue }
      people.append(Person(given: [], gender: honorific))
      namesakes[key] = people.count - 1
    }
    guard !namesakes.isEmpty else { return }
    for (key, name) in lone {
      guard let namesake = namesakes[key], let full = bySurname[key] else { continue }
      let honorific = honorific(before: name)
      let isOwn =
        honorific.isEmpty
        ? name.lowerBound < full[0].at || full[0].person == namesake
        : fits(honorific, namesake)
      guard isOwn else { continue }
      let place = full.partitioningIndex { $0.at > name.lowerBound }
      bySurname[key]?.insert((name.lowerBound, namesake), at: place)
    }
  }

  /// `male` or `female` as the honorific before a name tells; nothing where none does.
  func honorific(before name: Range<Int>) -> WordTraits {
    guard name.lowerBound > 0 else { return [] }
    let traits = tokens[name.lowerBound - 1].traits
    return traits.contains(.honorific) ? traits.intersection([.male, .female]) : []
  }

  /// `male` or `female` as a given name tells; nothing where it is of both.
  func gender(_ given: Token) -> WordTraits {
    switch given.traits.intersection(.given) {
    case .givenMale: .male
    case .givenFemale: .female
    default: []
    }
  }

  /// Whether an honorific may stand before a person's name.
  private func fits(_ honorific: WordTraits, _ person: Int) -> Bool {
    people[person].gender.isEmpty || people[person].gender.hasAny(honorific)
  }

  /// The person last named before a token, or else the first after it, whom an honorific fits.
  func nearest(
    _ mentions: [(at: Int, person: Int)], to token: Int, fitting honorific: WordTraits
  ) -> Int? {
    let next = mentions.partitioningIndex { $0.at > token }
    let before = mentions[..<next].suffix(Self.mostLookedAt)
    let after = mentions[next...].prefix(Self.mostLookedAt)
    return before.last { fits(honorific, $0.person) }?.person
      ?? after.first { fits(honorific, $0.person) }?.person
  }
}
