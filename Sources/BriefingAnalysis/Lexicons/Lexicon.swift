/// All that the lexicons know of words and phrases, in one table.
///
/// Look-ups are O(1). A phrase of several words is found by walking: each of its beginnings is in
/// the table too, marked with `opensPhrase`.
struct Lexicon: Sendable {
  private var keys: [UInt64]
  private var traits: [WordTraits]
  private var count = 0
  private var mask: Int
  /// Which names are names of the same actor, by the key of each.
  private var identities: [WordKey: Int] = [:]
  private var identityCount = 0
  /// The words that tell a team from its town.
  var sport = SportWords()
  /// The nouns that stand before the names of things.
  var thingNouns: Set<WordKey> = []
  /// The words, or two as one key, before a name between quotation marks.
  var namingWords: Set<WordKey> = []
  /// The words of the language that are syllables of given names, too.
  var syllables: Set<WordKey> = []
  /// The words that give examples ("such as"), and whether they need several.
  var exampleWords: [WordKey: Bool] = [:]
  /// The words that open the credit of a picture, each with the word that may stand behind it instead
  /// of a colon.
  var creditJoints: [WordKey: WordKey?] = [:]

  /// An empty lexicon with room for about `capacity` entries; it grows as needed.
  init(capacity: Int = 1 << 10) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    traits = Array(repeating: [], count: size)
    mask = size - 1
  }

  /// What is known of a word or phrase; nothing where it is in no lexicon.
  @inline(__always)
  subscript(key: WordKey) -> WordTraits {
    var slot = Int(truncatingIfNeeded: key.rawValue) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.rawValue { return traits[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// What is known of a single word, for tests and start-up.
  subscript(word: String) -> WordTraits { self[WordKey(word)] }

  /// Which actor of the lexicons has this name; two names with the same number are one actor's.
  func identity(of key: WordKey) -> Int? { identities[key] }

  /// Adds traits to a single word.
  mutating func add(_ added: WordTraits, to word: WordKey) { insert(added, at: word) }

  /// Adds traits to a word or phrase.
  mutating func add(_ added: WordTraits, to words: [WordKey]) {
    guard var key = words.first else { return }
    for next in words.dropFirst() {
      insert(.opensPhrase, at: key)
      key = key.followed(by: next)
    }
    insert(added, at: key)
  }

  /// Says that the lexicons write a word in capitals.
  mutating func addAcronym(_ word: WordKey) { insert(.acronym, at: word) }

  /// Says that all `names`, each a list of words, are names of one actor.
  mutating func unite(_ names: [[WordKey]]) {
    let keys = names.compactMap { Lexicon.key(of: $0) }
    let known = keys.compactMap { identities[$0] }.first
    for key in keys where identities[key] == nil { identities[key] = known ?? identityCount }
    if known == nil { identityCount += 1 }
  }

  /// The key of a phrase; nil for no words.
  static func key(of words: some Sequence<WordKey>) -> WordKey? {
    var iterator = words.makeIterator()
    guard var key = iterator.next() else { return nil }
    while let next = iterator.next() { key = key.followed(by: next) }
    return key
  }

  private mutating func insert(_ added: WordTraits, at key: WordKey) {
    if count * 2 > keys.count { grow() }
    let raw = key.rawValue == 0 ? 1 : key.rawValue
    var slot = Int(truncatingIfNeeded: raw) & mask
    while keys[slot] != 0, keys[slot] != raw { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = raw
      count += 1
    }
    traits[slot].formUnion(added)
  }

  private mutating func grow() {
    let old = zip(keys, traits).filter { $0.0 != 0 }
    self.keys = Array(repeating: 0, count: keys.count * 2)
    self.traits = Array(repeating: [], count: keys.count)
    mask = keys.count - 1
    count = 0
    for (key, traits) in old { insert(traits, at: WordKey(rawValue: key)) }
  }
}
