/// Which given names are short for which: "Bill" and "William".
struct Nicknames: Sendable {
  /// The number of the groups that a name belongs to.
  private var groups: [WordKey: [Int]] = [:]

  /// Reads the lexicon `nicknames`: names that one person may go by, a group a line.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    try LexiconFile("nicknames", in: lexicons).forEachEntry { (entry) in
      for index in entry.columns.indices {
        groups[WordKey(entry.text(index) ?? ""), default: []].append(entry.line)
      }
    }
  }

  /// Whether one name may stand for the other.
  func areOne(_ left: WordKey, _ right: WordKey) -> Bool {
    guard let known = groups[left], let others = groups[right] else { return false }
    return known.contains { others.contains($0) }
  }
}
