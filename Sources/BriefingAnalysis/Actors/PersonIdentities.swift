/// Which names of persons are one person's.
///
/// Full names are one person's when they end alike and their given names agree; a surname, or a given
/// name, alone is that of the person last named in full before it, or else of the first after it.
struct PersonIdentities {
  let tokens: [Token]
  private let utf8: [UInt8]
  var people: [Person] = []
  private var byFullName: [WordKey: Int] = [:]
  /// The full mentions by each word that may stand for a whole name, in the order of the text.
  var bySurname: [WordKey: [(at: Int, person: Int)]] = [:]
  private var byGivenName: [WordKey: [(at: Int, person: Int)]] = [:]
  /// And by the words between the first and the last ("Gabriela Vidal Serrano").
  private var byInnerName: [WordKey: [(at: Int, person: Int)]] = [:]
  /// Those of whom the text gives no full name.
  private var byLoneName: [WordKey: Int] = [:]
  /// Those whose name ends with two words or more that may stand for it ("Peña Nieto").
  private var byTail: [WordKey: Int] = [:]
  /// Those whose name of three words or more begins with two or more that may stand for it ("Ismail
  /// Sabri" of "Ismail Sabri Yaakob"); nil where several names do.
  private var byStart: [WordKey: Int?] = [:]
  /// The last words of the full names, for those that the text misspells.
  private var surnames: [(spelling: Spelling, person: Int)] = []
  private static let mostSurnames = 256
  private let nicknames: Nicknames
  /// The surnames alone with an honorific or a title, in the order of the text.
  var lone: [(key: WordKey, name: Range<Int>)] = []
  /// Whom a surname alone has meant so far, and how often without a break.
  private var inUse: [WordKey: (person: Int, times: Int)] = [:]
  /// How often a surname alone must have meant somebody to go on meaning them when another of that
  /// name comes up.
  private static let establishing = 2

  struct Person {
    /// The given names and initials of the fullest name, in order.
    var given: [Token]
    /// `male` or `female` where an honorific or the given name tells it, and both where they differ.
    var gender: WordTraits = []
    /// Whether a title stands before a full name.
    var hasTitle = false
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
    let person =
      byFullName[key] ?? known(parts) ?? byTail[key] ?? bySurname[key]?.last?.person
      ?? (byStart[key] ?? nil) ?? shortened(to: name) ?? newPerson(parts)
    byFullName[key] = person
    addTails(of: name, person)
    addStarts(of: name, person)
    if parts.given.count > people[person].given.count { people[person].given = parts.given }
    people[person].gender.formUnion(honorific(before: name))
    if name.lowerBound > 0, tokens[name.lowerBound - 1].traits.contains(.title) {
      people[person].hasTitle = true
    }
    note(person, at: name.lowerBound, under: parts.surnameKey, in: &bySurname)
    if let last = name.last(where: { !tokens[$0].traits.contains(.generation) }) {
      note(person, at: name.lowerBound, under: tokens[last].word, in: &bySurname)
      if last - 1 > name.lowerBound, tokens[last - 1].traits.contains(.particle) {
        let key = tokens[last - 1].word.followed(by: tokens[last].word)
        note(person, at: name.lowerBound, under: key, in: &bySurname)
      }
      if surnames.count < Self.mostSurnames {
        surnames.append((Spelling(of: tokens[last], in: utf8), person))
      }
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
    if let own = byFullName[key], people[own].given.first?.traits.contains(.particle) == true,
      let person = nearest(bySurname[key], to: name.lowerBound)
    {
      return .person(person)
    }
    if let person = byFullName[key] ?? byTail[key] { return .person(person) }
    if let person = person(withSurname: key, of: name) { return .person(person) }
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

  private mutating func person(withSurname key: WordKey, of name: Range<Int>) -> Int? {
    guard let mentions = bySurname[key] else { return nil }
    let honorific = honorific(before: name)
    if !honorific.isEmpty, mentions.count > 1,
      let person = nearest(mentions, to: name.lowerBound, fitting: honorific)
    {
      return person
    }
    return nearest(mentions, to: name.lowerBound).map { established($0, by: key) }
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
    guard name.count == 1, let word = tokens[name].first,
      word.end - word.start >= Spelling.shortest
    else { return nil }
    let spelling = Spelling(of: word, in: utf8)
    var found: Int?
    for surname in surnames where surname.spelling.isAlike(spelling) {
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

  /// Takes note of the beginnings of a name of three words or more that may stand for it.
  private mutating func addStarts(of name: Range<Int>, _ person: Int) {
    for start in Self.starts(of: name, in: tokens) {
      let key = Lexicon.key(of: tokens[start])
      if let known = byStart[key], known != person {
        byStart[key] = .some(nil)
      } else {
        byStart[key] = person
      }
    }
  }

  /// The person whom the text has named by the beginning of a name alone, and by no longer one.
  private func shortened(to name: Range<Int>) -> Int? {
    for start in Self.starts(of: name, in: tokens) {
      let key = Lexicon.key(of: tokens[start])
      if byStart[key] == nil, let person = byFullName[key] { return person }
    }
    return nil
  }

  /// The beginnings of a name of three to five words that leave out its end, of two words or more.
  private static func starts(of name: Range<Int>, in tokens: [Token]) -> [Range<Int>] {
    let words = name.filter { tokens[$0].isWord }
    guard (3...5).contains(words.count), name.count <= 9,
      !words.contains(where: {
        tokens[$0].shape == .initial || tokens[$0].traits.contains(.generation)
      })
    else { return [] }
    return words.dropFirst().dropLast().compactMap { at in
      let isWhole =
        tokens[at].isCapitalized && tokens[at + 1].sign != .hyphen
        && (tokens[at - 1].sign != .hyphen || at - name.lowerBound > 2)
      return isWhole ? name.lowerBound..<at + 1 : nil
    }
  }

  private mutating func newPerson(_ parts: Parts) -> Int {
    people.append(Person(given: parts.given, gender: parts.given.first.map(gender) ?? []))
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
      && Spelling(of: left, in: utf8).isAlike(Spelling(of: right, in: utf8))
  }

  /// The person last named in full before a token, or else the first after it.
  func nearest(_ mentions: [(at: Int, person: Int)]?, to token: Int) -> Int? {
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
