/// What the lexicons know of a word or a phrase, as a set that is tested in one instruction.
struct WordTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar: words of the closed classes.
  /// Any word of a closed class; it opens sentences with a capital without being a name.
  static let function = WordTraits(bit: 0)
  /// "the", "a", "this", "his": opens a noun phrase.
  static let determiner = WordTraits(bit: 1)
  /// "the".
  static let definite = WordTraits(bit: 2)
  /// "in", "at", "from".
  static let preposition = WordTraits(bit: 3)
  /// "in", "at", "near": a place is likely to follow.
  static let locative = WordTraits(bit: 4)
  /// "and", "or", "but".
  static let conjunction = WordTraits(bit: 5)
  /// "and".
  static let and = WordTraits(bit: 6)
  /// "of".
  static let of = WordTraits(bit: 7)
  /// "of", "for", "on": joins the parts of an organisation's name.
  static let connector = WordTraits(bit: 8)
  /// A personal pronoun of the third person, possessives and reflexives included.
  static let pronoun = WordTraits(bit: 9)
  /// "his", "her", "their".
  static let possessive = WordTraits(bit: 10)
  /// "they" and its forms.
  static let plural = WordTraits(bit: 11)
  /// "it" and its forms.
  static let neuter = WordTraits(bit: 12)
  /// "is", "was", "became".
  static let copula = WordTraits(bit: 13)
  /// "has", "will", "did", "didn't".
  static let auxiliary = WordTraits(bit: 14)
  /// "who", "which", "that".
  static let relative = WordTraits(bit: 15)
  /// The `'s` behind a name.
  static let genitive = WordTraits(bit: 16)

  // Abbreviations: the full stop belongs to the word.
  /// Written with a full stop that need not end the sentence.
  static let abbreviation = WordTraits(bit: 17)
  /// An abbreviation that a name or a number always follows.
  static let leadingAbbreviation = WordTraits(bit: 18)

  // Open classes, for words that open a sentence or stand in a headline.
  static let noun = WordTraits(bit: 19)
  static let verb = WordTraits(bit: 20)
  static let adjective = WordTraits(bit: 21)
  static let adverb = WordTraits(bit: 22)

  // Names.
  /// A given name of men; of both where `female` stands beside it.
  static let givenMale = WordTraits(bit: 23)
  /// A given name of women.
  static let givenFemale = WordTraits(bit: 24)
  static let surname = WordTraits(bit: 25)
  /// "van", "bin", "al": joins the parts of a person's name.
  static let particle = WordTraits(bit: 26)
  /// "Jr", "III": ends a person's name.
  static let generation = WordTraits(bit: 27)
  static let place = WordTraits(bit: 28)
  static let country = WordTraits(bit: 29)
  static let organization = WordTraits(bit: 30)
  /// Ends a place's name ("River", "Street").
  static let placeHead = WordTraits(bit: 31)
  /// Begins a place's name ("Lake", "Gulf").
  static let placeOpener = WordTraits(bit: 32)
  /// Is the head of an organisation's name ("Ministry", "University").
  static let organizationHead = WordTraits(bit: 33)
  /// Ends an organisation's name ("Inc", "plc").
  static let organizationSuffix = WordTraits(bit: 34)
  /// Stands behind an organisation's name in lower case ("group", "forces").
  static let groupNoun = WordTraits(bit: 35)

  // People.
  /// Stands before a person's name and says what the person is ("President").
  static let title = WordTraits(bit: 36)
  /// Stands before a person's name and says nothing ("Mr").
  static let honorific = WordTraits(bit: 37)
  /// A noun for a person ("envoy", "analyst").
  static let role = WordTraits(bit: 38)
  /// Such a noun in the plural.
  static let pluralRole = WordTraits(bit: 55)
  /// Of a man ("he", "Mr", "spokesman").
  static let male = WordTraits(bit: 39)
  /// Of a woman.
  static let female = WordTraits(bit: 40)

  // Capitalised words that are no names of actors.
  /// A month, a weekday, a holiday.
  static let calendar = WordTraits(bit: 41)
  /// A nationality, a religion, a language ("Russian").
  static let demonym = WordTraits(bit: 42)
  /// A thing with a capital that is no actor ("Covid", "Internet").
  static let thing = WordTraits(bit: 43)

  /// Is the head of such a thing's name ("Prize", "Day").
  static let thingHead = WordTraits(bit: 54)

  // How the tables are walked.
  /// A longer phrase of the lexicons begins with this one.
  static let opensPhrase = WordTraits(bit: 44)

  /// A word that some lexicon writes in capitals.
  static let acronym = WordTraits(bit: 45)
  /// The name of a person, in the lexicon of one article.
  static let person = WordTraits(bit: 46)

  // Verbs.
  /// "said", "told": whoever stands before it is likely to be a person.
  static let speech = WordTraits(bit: 47)
  /// "met", "resigned": whoever stands before it is likely to be a person, too.
  static let humanAct = WordTraits(bit: 56)
  /// "city", "province": a noun for a kind of place, in lower case before its name.
  static let placeNoun = WordTraits(bit: 48)

  // More grammar.
  /// "him", "her": a pronoun that may be an object.
  static let objective = WordTraits(bit: 49)
  /// "himself".
  static let reflexive = WordTraits(bit: 50)
  /// "who": a person stands before it.
  static let personal = WordTraits(bit: 51)
  /// "I", "me", "my": whoever speaks.
  static let firstPerson = WordTraits(bit: 61)
  /// "we", "us", "our": whoever speaks, with others.
  static let firstPlural = WordTraits(bit: 62)
  /// "from", "of", "at": tells an organisation that the person named before it belongs to.
  static let origin = WordTraits(bit: 52)
  /// "to": a verb may follow.
  static let infinitive = WordTraits(bit: 53)
  /// "at": joins a university's name and its town.
  static let seat = WordTraits(bit: 57)

  /// "administration", "regime": stands behind the name of the person who leads it.
  static let leaderNoun = WordTraits(bit: 59)
  /// "USS": begins the name of a ship.
  static let thingOpener = WordTraits(bit: 63)

  /// "vice", "deputy": makes the role behind it another one.
  static let lesser = WordTraits(bit: 58)

  /// "no", "isn't": denies what follows.
  static let negation = WordTraits(bit: 60)

  /// A given name of either gender.
  static let given: WordTraits = [.givenMale, .givenFemale]
  /// An ordinary word of the language.
  static let common: WordTraits = [.function, .noun, .verb, .adjective, .adverb]

  /// Whether a word is a given name and nothing else that stands behind an article.
  var isGivenNameAlone: Bool {
    hasAny(.given) && !hasAny(.common) && !hasAny([.place, .organization, .surname, .thing])
  }

  /// Whether two given names may be those of two men or of two women.
  func areOfOneGender(as other: WordTraits) -> Bool {
    let left = intersection(.given)
    let right = other.intersection(.given)
    return left.isEmpty || right.isEmpty || left.hasAny(right)
  }

  /// Whether one of `traits` at least is there.
  @inline(__always)
  func hasAny(_ traits: WordTraits) -> Bool { rawValue & traits.rawValue != 0 }

  /// The traits that a lexicon may give by name.
  static let byName: [String: WordTraits] = [
    "function": .function, "determiner": .determiner, "definite": .definite,
    "preposition": .preposition, "locative": .locative, "conjunction": .conjunction, "and": .and,
    "of": .of, "connector": .connector, "pronoun": .pronoun, "possessive": .possessive,
    "plural": .plural, "neuter": .neuter, "copula": .copula, "auxiliary": .auxiliary,
    "relative": .relative, "genitive": .genitive, "abbreviation": .abbreviation,
    "leading": .leadingAbbreviation, "noun": .noun, "verb": .verb, "adjective": .adjective,
    "adverb": .adverb, "given-male": .givenMale, "given-female": .givenFemale,
    "surname": .surname, "particle": .particle, "generation": .generation, "place": .place,
    "country": .country, "organization": .organization, "place-head": .placeHead,
    "place-opener": .placeOpener, "organization-head": .organizationHead,
    "organization-suffix": .organizationSuffix, "group-noun": .groupNoun, "title": .title,
    "honorific": .honorific, "role": .role, "plural-role": .pluralRole, "male": .male,
    "female": .female,
    "calendar": .calendar, "demonym": .demonym, "thing": .thing, "thing-head": .thingHead,
    "speech": .speech, "human-act": .humanAct,
    "objective": .objective,
    "reflexive": .reflexive, "personal": .personal, "origin": .origin, "infinitive": .infinitive,
    "first-person": .firstPerson, "first-plural": .firstPlural,
    "leader-noun": .leaderNoun, "thing-opener": .thingOpener,
    "seat": .seat, "lesser": .lesser,
    "place-noun": .placeNoun, "negation": .negation,
  ]
}
