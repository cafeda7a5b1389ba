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
  ]

  /// The files whose lines are the names of one actor, a name a column.
  private static let actorFiles: [(name: String, traits: WordTraits)] = [
    ("countries", [.place, .country]),
    ("organizations", .organization),
  ]

  /// All the lexicons in one table. O(n).
  ///
  /// - Throws: `LexiconError` where a file is missing or a line cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let bytes = lexicons.values.reduce(0) { $0 + $1.count }
    self.init(capacity: bytes / 10)
    for file in Self.traitFiles { try addTraits(file.traits, from: file.name, in: lexicons) }
    for file in Self.actorFiles { try addActors(file.traits, from: file.name, in: lexicons) }
  }

  private mutating func addTraits(
    _ traits: WordTraits, from name: String, in lexicons: [String: [UInt8]]
  ) throws(LexiconError) {
    let file = try LexiconFile(name, in: lexicons)
    var parsed: [ArraySlice<UInt8>: WordTraits] = [:]
    try file.forEachEntry { (entry) throws(LexiconError) in
      var all = traits
      if entry.columns.count > 1 {
        if let known = parsed[entry.columns[1]] {
          all.formUnion(known)
        } else {
          guard let added = Self.traits(named: entry.columns[1]) else {
            throw file.malformed(entry.line)
          }
          parsed[entry.columns[1]] = added
          all.formUnion(added)
        }
      }
      guard !all.isEmpty, entry.columns.count < 3 else { throw file.malformed(entry.line) }
      add(all, to: words(of: entry.columns[0]))
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

  /// The keys of an entry's words, cut as the text is; a short word in capitals is an acronym.
  private mutating func words(of entry: ArraySlice<UInt8>) -> [WordKey] {
    if entry.allSatisfy({ $0 & 0x80 != 0 || $0 | 0x20 > 0x60 && $0 | 0x20 < 0x7B }) {
      let word = WordKey(String(decoding: entry, as: UTF8.self))
      guard entry.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return [word] }
      addAcronym(word.acronym)
      return [word.acronym]
    }
    var tokens: [Token] = []
    let scanner = TokenScanner(bytes: Array(entry), lexicon: Lexicon())
    scanner.scan(0..<entry.count, block: 0, into: &tokens)
    return tokens.map { token in
      guard token.shape == .upper || token.shape == .initial else { return token.word }
      addAcronym(token.word.acronym)
      return token.word.acronym
    }
  }
}
