/// The phrases by which a text says that a source did not comment.
struct RefusalLexicon: Sendable {
  /// One phrase, as what each of its places asks for.
  typealias Phrase = [Place]

  /// What a place of a phrase asks for.
  enum Place: Hashable, Sendable {
    /// This word.
    case word(WordKey)
    /// A negation.
    case negation
    /// Up to five words of any kind.
    case gap
    /// A word of a request within the next eight words, or the end of the sentence.
    case request
  }

  /// The phrases that begin with a word.
  private var phrases: [WordKey: [Phrase]] = [:]
  /// The phrases that begin with a negation.
  private(set) var negated: [Phrase] = []
  private var requests: Set<WordKey> = []

  /// Reads the lexicons `refusals` and `refusals-requests`. O(n).
  ///
  /// - Throws: `LexiconError` where one is missing or malformed.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    try LexiconFile("refusals", in: lexicons).forEachEntry { (entry) in
      let places = (entry.text(0) ?? "").split(separator: " ").map(Self.place)
      switch places.first {
      case .word(let word): phrases[word, default: []].append(places)
      case .negation: negated.append(places)
      case .gap, .request, nil: break
      }
    }
    try LexiconFile("refusals-requests", in: lexicons).forEachEntry { (entry) in
      requests.insert(WordKey(entry.text(0) ?? ""))
    }
  }

  /// The phrases that begin with a word.
  func phrases(from word: WordKey) -> [Phrase] { phrases[word] ?? [] }

  /// Whether a word means a request ("questions").
  func isRequest(_ word: WordKey) -> Bool { requests.contains(word) }

  private static func place(_ text: Substring) -> Place {
    switch text {
    case "not": .negation
    case "…": .gap
    case "*": .request
    default: .word(WordKey(text))
    }
  }
}
