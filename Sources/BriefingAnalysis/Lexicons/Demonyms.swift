/// Which country a nationality is of.
struct Demonyms: Sendable {
  private var countries: [WordKey: WordKey] = [:]

  /// Reads the lexicon `nationalities`: a country, and the words for what and who is of it.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let file = try LexiconFile("nationalities", in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      guard let country = entry.text(0), entry.columns.count > 1 else {
        throw file.malformed(entry.line)
      }
      for index in entry.columns.indices.dropFirst() {
        countries[WordKey(entry.text(index) ?? "")] = WordKey(country)
      }
    }
  }

  /// The country that a nationality is of.
  func country(of word: WordKey) -> WordKey? { countries[word] }
}
