/// The words by which a text in another language is known.
struct LanguageLexicon: Sendable {
  /// The languages that each word is frequent in, as their places in the file.
  private var languages: [WordKey: [Int]] = [:]
  /// How many languages there are.
  private(set) var count = 0

  /// Reads the lexicon `languages`: a language, and its words. Words that are `lexicon`'s too say
  /// nothing and are left out.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]], lexicon: Lexicon) throws(LexiconError) {
    let file = try LexiconFile("languages", in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      guard let words = entry.text(1) else { throw file.malformed(entry.line) }
      for word in words.split(separator: " ") {
        let key = WordKey(word)
        if !lexicon[key].contains(.function) { languages[key, default: []].append(count) }
      }
      count += 1
    }
  }

  /// The languages that a word is frequent in.
  func languages(of word: WordKey) -> [Int] { languages[word] ?? [] }
}
