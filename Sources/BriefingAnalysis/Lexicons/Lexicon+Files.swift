extension Lexicon {
  /// The files whose lines are a word or phrase and, in a second column, its traits; the traits here
  /// are those of every line of the file.
  private static let traitFiles: [(name: String, traits: WordTraits)] = [
    ("function-words", .function),
    ("abbreviations", .abbreviation),
    ("common-words", []),
    ("given-names-us", []),
    ("given-names", []),
    ("surnames-us", .surname),
    ("surnames", .surname),
    ("cities", .place),
    ("places", .place),
    ("name-parts", []),
    ("titles", .title),
    ("role-nouns", .role),
    ("roles", .role),
    ("demonyms", .demonym),
    ("calendar", .calendar),
    ("things", .thing),
    ("verbs", []),
    ("ranks", []),
  ]

  /// The files whose lines are the names of one actor, a name a column.
  private static let actorFiles: [(name: String, traits: WordTraits)] = [
    ("countries", [.place, .country]),
    ("place-variants", .place),
    ("organizations", .organization),
    ("clubs", .organization),
  ]

  /// All the lexicons in one table. O(n).
  ///
  /// - Throws: `LexiconError` where a file is missing or a line cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let bytes = lexicons.values.reduce(0) { $0 + $1.count }
    self.init(capacity: bytes / 13)
    for file in Self.traitFiles { try addTraits(file.traits, from: file.name, in: lexicons) }
    for file in Self.actorFiles { try addActors(file.traits, from: file.name, in: lexicons) }
    sport = try SportWords(lexicons)
    try LexiconFile("thing-nouns", in: lexicons).forEachEntry { (entry) in
      thingNouns.insert(WordKey(entry.text(0) ?? ""))
    }
    try LexiconFile("syllables", in: lexicons).forEachEntry { (entry) in
      syllables.insert(WordKey(entry.text(0) ?? ""))
    }
    try LexiconFile("naming-words", in: lexicons).forEachEntry { (entry) in
      if let key = Self.key(of: words(of: entry.first)) { namingWords.insert(key) }
    }
    try LexiconFile("example-words", in: lexicons).forEachEntry { (entry) in
      guard let key = Self.key(of: words(of: entry.first)) else { return }
      exampleWords[key] = entry.text(1) == "several"
    }
    try LexiconFile("credits", in: lexicons).forEachEntry { (entry) in
      creditJoints[WordKey(entry.text(0) ?? "")] = .some(entry.text(1).map { WordKey($0) })
    }
  }

  private mutating func addTraits(
    _ traits: WordTraits, from name: String, in lexicons: [String: [UInt8]]
  ) throws(LexiconError) {
    let file = try LexiconFile(name, in: lexicons)
    var parsed: [ArraySlice<UInt8>: WordTraits] = [:]
    try file.forEachEntry { (entry) throws(LexiconError) in
      var all = traits
      if let column = entry.rest {
        if let known = parsed[column] {
          all.formUnion(known)
        } else {
          guard let added = Self.traits(named: column) else { throw file.malformed(entry.line) }
          parsed[column] = added
          all.formUnion(added)
        }
      }
      guard !all.isEmpty else { throw file.malformed(entry.line) }
      if let word = word(entry.first) {
        add(all, to: word)
      } else {
        add(all, to: words(of: entry.first))
      }
    }
  }

  private mutating func addActors(
    _ traits: WordTraits, from name: String, in lexicons: [String: [UInt8]]
  ) throws(LexiconError) {
    try LexiconFile(name, in: lexicons).forEachEntry { (entry) in
      let names = entry.columns.map { words(of: $0) }
      for name in names { add(traits, to: name) }
      unite(names)
    }
  }

  /// The traits that a column names, parted by spaces; nil where one of them is unknown.
  private static func traits(named column: ArraySlice<UInt8>) -> WordTraits? {
    var all: WordTraits = []
    for name in column.split(separator: UInt8(ascii: " ")) {
      guard let trait = WordTraits.byName[String(decoding: name, as: UTF8.self)] else {
        return nil
      }
      all.formUnion(trait)
    }
    return all
  }

  /// The key of an entry that is one word of ASCII letters; nil for every other. A word in capitals
  /// is an acronym.
  private mutating func word(_ entry: ArraySlice<UInt8>) -> WordKey? {
    var fold = WordFold()
    var capitals = 0
    for byte in entry {
      guard byte | 0x20 > 0x60, byte | 0x20 < 0x7B else { return nil }
      if byte & 0x20 == 0 { capitals += 1 }
      fold.add(ascii: byte)
    }
    guard capitals == entry.count, capitals > 1 else { return fold.key }
    addAcronym(fold.key.acronym)
    return fold.key.acronym
  }

  /// The keys of an entry's words, cut as the text is: a word in capitals is an acronym, and what
  /// starts with an apostrophe a clitic.
  private mutating func words(of entry: ArraySlice<UInt8>) -> [WordKey] {
    if let word = word(entry) { return [word] }
    if entry.first == UInt8(ascii: "'") { return [WordKey(String(decoding: entry, as: UTF8.self))] }
    var tokens: [Token] = []
    let scanner = TokenScanner(bytes: Array(entry), lexicon: Self.empty)
    scanner.scan(0..<entry.count, block: 0, into: &tokens)
    return tokens.map { token in
      guard token.end - token.start > 1,
        token.shape == .upper || token.shape == .initial || token.shape == .other
      else { return token.word }
      addAcronym(token.word.acronym)
      return token.word.acronym
    }
  }

  private static let empty = Lexicon(capacity: 1)
}
