/// Which nouns a text goes on with for whoever it has named behind a title ("Gov. Ek … the governor").
struct TitleForms: Sendable {
  private var nouns: [WordKey: [WordKey]] = [:]

  /// Reads the lexicon `title-forms`: a title, and the nouns.
  ///
  /// - Throws: `LexiconError` where it is missing or cannot be read.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    let file = try LexiconFile("title-forms", in: lexicons)
    try file.forEachEntry { (entry) throws(LexiconError) in
      guard let title = entry.text(0), entry.columns.count > 1 else {
        throw file.malformed(entry.line)
      }
      nouns[WordKey(title)] = entry.columns.indices.dropFirst().map {
        WordKey(entry.text($0) ?? "")
      }
    }
  }

  /// The nouns for whoever bears a title; none for most.
  func nouns(for title: WordKey) -> [WordKey] { nouns[title] ?? [] }
}
