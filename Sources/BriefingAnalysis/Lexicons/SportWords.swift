/// Words that say of a town's name beside them that a team is meant.
struct SportWords: Sendable {
  private var behindName: Set<WordKey> = []
  private var beforeName: Set<WordKey> = []

  /// No words.
  init() {}

  /// Reads the lexicon `sports`: a word, and on which side of it the name stands.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let file = try LexiconFile("sports", in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      let word = WordKey(entry.text(0) ?? "")
      for side in (entry.text(1) ?? "").split(separator: " ") {
        switch side {
        case "before": behindName.insert(word)
        case "behind": beforeName.insert(word)
        default: throw file.malformed(entry.line)
        }
      }
    }
  }

  /// Whether a word stands behind the names of teams ("Leicester beat …").
  func follows(_ word: WordKey) -> Bool { behindName.contains(word) }

  /// Whether a word stands before the names of teams ("beat Leicester").
  func precedes(_ word: WordKey) -> Bool { beforeName.contains(word) }
}
