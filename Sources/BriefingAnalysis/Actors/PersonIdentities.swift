/// Which names of persons are one person's.
///
/// Full names are one person's when they end alike and their given names agree; a surname, or a given
/// name, alone is that of the person last named in full before it, or else of the first after it.
struct PersonIdentities {
  private let tokens: [Token]
  private let utf8: [UInt8]
  private var people: [Person] = []
  private var byFullName: [WordKey: Int] = [:]
  /// The full mentions by each word that may stand for a whole name, in the order of the text.
  private var bySurname: [WordKey: [(at: Int, person: Int)]] = [:]
  private var byGivenName: [WordKey: [(at: Int, person: Int)]] = [:]
  /// And by the words between the first and the last ("Gabriela Vidal Serrano").
  private var byInnerName: [WordKey: [(at: Int, person: Int)]] = [:]
  /// Those of whom the text gives no full name.
  private var byLoneName: [WordKey: Int] = [:]
  /// Those whose name ends with two words or more that may stand for it ("Peña Nieto").
  private var byTail: [WordKey: Int] = [:]
  /// The last words of the full names, for those that the text misspells.
  private var surnames: [(token: Token, person: Int)] = []
  private static let mostSurnames = 256
  private let nicknames: Nicknames
  /// Whom a surname alone has meant so far, and how often without a break.
  private var inUse: [WordKey: (person: Int, times: Int)] = [:]
  /// How often a surname alone must have meant somebody to go on meaning them when another of that
  /// name comes up.
  private static let establishing = 2

  private struct Person {
    /// The given names and initials of the fullest name, in order.
    var given: [Token]
  }

  init(tokens: [Token], utf8: [UInt8], nicknames: Nicknames) {
    self.tokens = tokens
    self.utf8 = utf8
    self.nicknames = nicknames
  }

  /// Whether a name has a given name and a surname.
  static func isFull(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    let parts = Parts(name, tokens)
    return !parts.given.isEmpty
  }

  /// Takes note of a full name; to be called in the order of the text.
  mutating func addFull(_ name: Range<Int>) {
    let parts = Parts(name, tokens)
    let key = Lexicon.key(of: tokens[name])
    let person = byFullName[key] ?? known(parts) ?? byTail[key] ?? newPerson(parts)
    byFullName[key] = person
    addTails(of: name, person)
    if parts.given.count > people[person].given.count { people[person].given = parts.given }
    note(person, at: name.lowerBound, under: parts.surnameKey, in: &bySurname)
    if let last = name.last(where: { !tokens[$0].traits.contains(.generation) }) {
      note(person, at: name.lowerBound, under: tokens[last].word, in: &bySurname)
      if last - 1 > name.lowerBound, tokens[last - 1].traits.contains(.particle) {
        let key = tokens[last - 1].word.followed(by: tokens[last].word)
        note(person, at: name.lowerBound, under: key, in: &bySurname)
      }
      if surnames.count < Self.mostSurnames { surnames.append((tokens[last], person)) }
    }
    if let first = parts.given.first {
      note(person, at: name.lowerBound, under: first.word, in: &byGivenName)
    }
    for at in Self.innerWords(of: name, in: tokens) {
      note(person, at: name.lowerBound, under: tokens[at].word, in: &byInnerName)
    }
  }

  /// The words of a name between its first and its last that may stand for it.
  static func innerWords(of name: Range<Int>, in tokens: [Token]) -> [Int] {
    guard (3...8).contains(name.count) else { return [] }
    return name.dropFirst().dropLast().filter { at in
      tokens[at].isCapitalized && tokens[at].shape != .initial && !tokens[at].isGlued
        && !tokens[at].traits.contains(.particle)
    }
  }

  /// The person that a name is of.
  mutating func identity(of name: Range<Int>) -> Identity {
    let key = Lexicon.key(of: tokens[name])
    if let person = byFullName[key] ?? byTail[key] { return .person(person) }
    if let nearest = nearest(bySurname[key], to: name.lowerBound) {
      return .person(established(nearest, by: key))
    }
    if let person = nearest(byGivenName[key], to: name.lowerBound) { return .person(person) }
    if let person = byLoneName[key] { return .person(person) }
    if let inner = byInnerName[key], let first = inner.first, first.at < name.lowerBound,
      let person = nearest(inner, to: name.lowerBound)
    {
      return .person(person)
    }
    if let person = misspelt(name) { return .person(person) }
    people.append(Person(given: []))
    byLoneName[key] = people.count - 1
    return .person(people.count - 1)
  }

  /// Whom a surname alone means: the person named last by it in full, or whoever it has meant all
  /// along ("Lind", when Lind's father of the same name comes up).
  private mutating func established(_ nearest: Int, by surname: WordKey) -> Int {
    if let known = inUse[surname], known.person != nearest, known.times < Self.establishing {
      inUse[surname] = nil
    }
    let known = inUse[surname] ?? (nearest, 0)
    inUse[surname] = (known.person, known.times + 1)
    return known.person
  }

  /// Whose surname a lone name is but for a letter ("Mauer" for "Karl Maurer"); nil where it may be
  /// that of several.
  private func misspelt(_ name: Range<Int>) -> Int? {
    guard name.count == 1, let word = tokens[name].first, word.end - word.start >= 5 else {
      return nil
    }
    let spelling = utf8[word.start..<word.end]
    var found: Int?
    for surname in surnames
    where Self.areSpellings(utf8[surname.token.start..<surname.token.end], spelling) {
      if let found, found != surname.person { return nil }
      found = surname.person
    }
    return found
  }

  /// Takes note of the ends of a name of three words or more, its given name left out, that may stand
  /// for it.
  private mutating func addTails(of name: Range<Int>, _ person: Int) {
    guard (3...5).contains(name.count), tokens[name].allSatisfy(\.isWord) else { return }
    for start in name.dropFirst().dropLast() where tokens[start].shape != .initial {
      let tail = Lexicon.key(of: tokens[start..<name.upperBound])
      if byTail[tail] == nil { byTail[tail] = person }
    }
  }

  private mutating func newPerson(_ parts: Parts) -> Int {
    people.append(Person(given: parts.given))
    return people.count - 1
  }

  private func note(
    _ person: Int, at token: Int, under word: WordKey,
    in table: inout [WordKey: [(at: Int, person: Int)]]
  ) {
    if let last = table[word]?.last, last.person == person { return }
    table[word, default: []].append((token, person))
  }

  /// The person with that surname whose given names agree; the latest one looked at first.
  private func known(_ parts: Parts) -> Int? {
    bySurname[parts.surnameKey]?.suffix(8).last { agree(people[$0.person].given, parts.given) }?
      .person
  }

  /// Whether two lists of given names may be one person's: the first of each are the same, or one is
  /// the other's initial.
  private func agree(_ left: [Token], _ right: [Token]) -> Bool {
    guard let one = left.first, let other = right.first else { return false }
    if one.word == other.word || nicknames.areOne(one.word, other.word) { return true }
    if areSpellings(one, other) { return true }
    guard one.shape == .initial || other.shape == .initial else { return false }
    return one.initialLetter == other.initialLetter
  }

  /// Whether two given names are spellings of one: "Mohamed" and "Mohammed", "Kristin" and "Kristen".
  /// One letter differs behind the first, and they are not a man's and a woman's.
  private func areSpellings(_ left: Token, _ right: Token) -> Bool {
    left.traits.areOfOneGender(as: right.traits)
      && Self.areSpellings(utf8[left.start..<left.end], utf8[right.start..<right.end])
  }

  /// Whether at most one letter behind the first differs between two words of five letters or more.
  private static func areSpellings(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard min(one.count, other.count) >= 5, abs(one.count - other.count) <= 1,
      one.first == other.first
    else { return false }
    let same = zip(one, other).prefix { $0 == $1 }.count
    let sameEnd = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return same + sameEnd >= max(one.count, other.count) - 1
  }

  /// The person last named in full before a token, or else the first after it.
  private func nearest(_ mentions: [(at: Int, person: Int)]?, to token: Int) -> Int? {
    guard let mentions, let first = mentions.first else { return nil }
    let next = mentions.partitioningIndex { $0.at > token }
    return next == 0 ? first.person : mentions[next - 1].person
  }
}

extension PersonIdentities {
  /// A name's given names, and its surname with its particles.
  private struct Parts {
    var given: [Token]
    var surnameKey: WordKey

    init(_ name: Range<Int>, _ tokens: [Token]) {
      var words = tokens[name]
      while words.count > 1, words.last?.traits.contains(.generation) == true { words.removeLast() }
      let particle = words.indices.dropFirst().first { at in
        tokens[at].traits.contains(.particle) && at + 1 < words.endIndex
      }
      let isParticleFirst = words.first?.shape == .lower
      let surname =
        isParticleFirst
        ? words.startIndex : particle ?? Self.lastWord(of: words)
      given = words[..<surname].filter(\.isWord)
      surnameKey = Lexicon.key(of: words[surname...])
    }

    /// Where the last word starts, its hyphenated parts with it ("Shin-Wook", "Rees-Mogg").
    private static func lastWord(of words: ArraySlice<Token>) -> Int {
      var at = words.endIndex - 1
      while at - 2 >= words.startIndex, words[at - 1].sign == .hyphen { at -= 2 }
      return max(at, words.startIndex)
    }
  }
}
