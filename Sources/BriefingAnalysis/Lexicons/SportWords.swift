/// Words that say of a town's name beside them that a team is meant.
struct SportWords: Sendable {
  /// What a word says of a name beside it.
  struct Sides: OptionSet {
    let rawValue: UInt8

    /// The name stands before it ("Leicester beat …").
    static let before = Sides(rawValue: 1)
    /// The name stands behind it ("beat Leicester").
    static let behind = Sides(rawValue: 2)
    /// The name stands before it, in an article about sport ("Leicester won").
    static let team = Sides(rawValue: 4)
    /// The name stands behind it, in an article about sport ("against Leicester").
    static let opponent = Sides(rawValue: 8)
    /// The name with a genitive stands before it, in an article about sport ("Leicester's coach").
    static let owned = Sides(rawValue: 16)
    /// The name before it need not be a town's, in an article about sport ("Arsenal fans").
    static let fans = Sides(rawValue: 32)
    /// Likewise, as a verb in the plural ("Arsenal have").
    static let plural = Sides(rawValue: 64)
    /// Tells an article about sport.
    static let topic = Sides(rawValue: 128)

    fileprivate static let byName: [String: Sides] = [
      "before": .before, "behind": .behind, "team": .team, "opponent": .opponent,
      "owned": .owned, "fans": .fans, "plural": .plural, "topic": .topic,
    ]
  }

  /// How many tokens of an article tell whether it is about sport.
  private static let opening = 512
  /// How many words must tell it.
  private static let fewestTopics = 2

  private var sides: [WordKey: Sides] = [:]

  /// No words.
  init() {}

  /// Reads the lexicon `sports`: a word or two, and what they say.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let file = try LexiconFile("sports", in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      let words = (entry.text(0) ?? "").split(separator: " ").map { WordKey($0) }
      guard let key = Lexicon.key(of: words) else { throw file.malformed(entry.line) }
      for name in (entry.text(1) ?? "").split(separator: " ") {
        guard let side = Sides.byName[String(name)] else { throw file.malformed(entry.line) }
        sides[key, default: []].insert(side)
      }
    }
  }

  /// What a word, or two as one key, say of a name beside them.
  subscript(word: WordKey) -> Sides { sides[word] ?? [] }

  /// Whether an article is about sport, by the words that it begins with. O(1).
  func isTopic(of tokens: [Token]) -> Bool {
    var topics: Set<WordKey> = []
    for token in tokens.prefix(Self.opening)
    where token.shape == .lower && !token.traits.contains(.function) {
      guard self[token.word].contains(.topic) else { continue }
      topics.insert(token.word)
      if topics.count == Self.fewestTopics { return true }
    }
    return false
  }
}
