/// What some articles are about, and whom.
struct NewsEvent {
  let subject: String
  let town: String
  let bodies: [String]
  let people: [NewsCast.Person]
  let terms: [String]
  /// A paragraph that every article on it ends with.
  let background: String

  init(cast: NewsCast, numbers: SeededNumbers) {
    var numbers = numbers
    let subject = "\(numbers.pick(NewsPhrases.adjectives)) \(numbers.pick(NewsPhrases.subjects))"
    let town = numbers.pick(cast.towns)
    bodies = (0..<2).map { _ in cast.bodies[numbers.skewed(cast.bodies.count)] }
    people = (0..<4).map { _ in cast.people[numbers.skewed(cast.people.count)] }
    let terms = (0..<3).map { _ in numbers.pick(cast.terms) }
    (self.subject, self.town, self.terms) = (subject, town, terms)
    background = (0..<3).map { _ in
      "The \(numbers.pick(NewsPhrases.nouns)) over the \(terms[0]) \(subject) in \(town) was "
        + "\(numbers.pick(NewsPhrases.verbs)) \(numbers.pick(NewsPhrases.ends))."
    }.joined(separator: " ")
  }
}

/// Writes an article on an event.
struct StoryWriter {
  private let cast: NewsCast
  private let event: NewsEvent
  private let year: Int
  private var introduced: Set<String> = []
  private(set) var headline = ""
  private(set) var paragraphs: [String] = []

  init(cast: NewsCast, event: NewsEvent, year: Int) {
    self.cast = cast
    self.event = event
    self.year = year
  }

  /// Writes about `length` words.
  mutating func write(_ length: Int, _ numbers: inout SeededNumbers) {
    let verb = numbers.pick(NewsPhrases.verbs)
    headline = "\(event.bodies[0]) \(verb) \(event.subject) in \(event.town)"
    var words = 0
    while words < length - 40 {
      if words > 500, paragraphs.count % 7 == 0 {
        paragraphs.append("## The \(numbers.pick(NewsPhrases.nouns)) in \(event.town)")
      }
      let paragraph = (0..<2 + numbers.below(3)).map { _ in sentence(&numbers) }
        .joined(separator: " ")
      words += paragraph.utf8.count { $0 == UInt8(ascii: " ") } + 1
      paragraphs.append(paragraph)
    }
    paragraphs.append(event.background)
  }

  private mutating func sentence(_ numbers: inout SeededNumbers) -> String {
    let claim = numbers.pick(NewsPhrases.claims)
    let about = "the \(numbers.pick(NewsPhrases.adjectives)) \(numbers.pick(NewsPhrases.nouns))"
    switch numbers.below(9) {
    case 0:
      let speaker = person(&numbers)
      return "“\(capitalized(claim)) because of \(about),” \(speaker) "
        + "\(numbers.pick(NewsPhrases.cues))."
    case 1:
      return "\(capitalized(person(&numbers))) said that \(claim), and that \(about) was over."
    case 2:
      let speaker = person(&numbers)
      let comma = speaker.hasSuffix(",") ? "" : ","
      return "According to \(speaker)\(comma) \(claim) \(numbers.pick(NewsPhrases.ends))."
    case 3: return "People briefed on \(about) said \(claim)."
    case 4:
      return "\(numbers.pick(event.bodies)) \(numbers.pick(NewsPhrases.verbs)) \(about) of the "
        + "\(numbers.pick(event.terms)) \(numbers.pick(NewsPhrases.ends))."
    case 5:
      return
        "\(numbers.pick(NewsPhrases.times)), the \(event.subject) reached \(event.town), where "
        + "\(10 + numbers.below(900)) \(numbers.pick(NewsPhrases.nouns))s "
        + "\(numbers.pick(NewsPhrases.verbs)) it."
    case 6:
      return "\(numbers.pick(NewsPhrases.times)), \(cast.towns[numbers.skewed(cast.towns.count)]) "
        + "\(numbers.pick(NewsPhrases.verbs)) \(about) \(numbers.pick(NewsPhrases.ends))."
    case 7:
      return "\(capitalized(about)) and the \(numbers.pick(cast.terms)) "
        + "\(numbers.pick(NewsPhrases.nouns)) were \(numbers.pick(NewsPhrases.verbs))."
    default:
      return "The \(numbers.pick(NewsPhrases.nouns)) \(numbers.pick(NewsPhrases.ends)) was "
        + "\(numbers.pick(NewsPhrases.adjectives)), and \(claim)."
    }
  }

  /// Someone as an article names them: with name and role first, then by the last name.
  private mutating func person(_ numbers: inout SeededNumbers) -> String {
    let person = numbers.pick(event.people)
    if introduced.insert(person.name).inserted {
      return "\(person.name), the \(person.role(in: year)),"
    }
    return numbers.happens(0.2) ? (person.isWoman ? "she" : "he") : person.lastName
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
