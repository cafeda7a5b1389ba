/// What is known of the words by which a text attributes other words to somebody.
struct CueLexicon: Sendable {
  /// What is known of one word.
  struct Entry: Hashable, Sendable {
    /// What the word may be in a sentence.
    var classes: CueClasses = []
    /// As a verb of speech: what may follow it; nothing for other words.
    var frames: CueFrames = []
    /// As a verb of speech: which of its forms the word is.
    var forms: VerbForms = []
  }

  private var entries: [WordKey: Entry] = [:]
  /// The phrases that attribute ("according to"), by their first word.
  private var phrases: [WordKey: [[WordKey]]] = [:]

  /// What is known of a word; nothing for most.
  subscript(word: WordKey) -> Entry { entries[word] ?? Entry() }

  /// The phrases that begin with a word, each as its words.
  func phrases(from word: WordKey) -> [[WordKey]] { phrases[word] ?? [] }

  /// Reads the lexicons `cues-…` and `sources`. O(n).
  ///
  /// - Throws: `LexiconError` where one is missing or malformed.
  init(_ lexicons: [String: [UInt8]]) throws(LexiconError) {
    try addVerbs(LexiconFile("cues-verbs", in: lexicons))
    try addClasses(LexiconFile("cues-words", in: lexicons))
    try addClasses(LexiconFile("sources", in: lexicons))
    try LexiconFile("cues-nouns", in: lexicons).forEachEntry { (entry) in
      for form in Self.parts(of: entry.text(0)) {
        entries[WordKey(form), default: Entry()].classes.formUnion(.claim)
      }
    }
    try LexiconFile("cues-phrases", in: lexicons).forEachEntry { (entry) in
      let words = Self.parts(of: entry.text(0)).map { WordKey($0) }
      if let first = words.first { phrases[first, default: []].append(words) }
    }
  }

  private mutating func addVerbs(_ file: LexiconFile) throws(LexiconError) {
    try file.forEachEntry { (entry) throws(LexiconError) in
      let forms = Self.parts(of: entry.text(0))
      var frames: CueFrames = []
      for name in Self.parts(of: entry.text(1)) {
        guard let frame = CueFrames.byName[String(name)] else { throw file.malformed(entry.line) }
        frames.formUnion(frame)
      }
      guard forms.count == VerbForms.inOrder.count, !frames.isEmpty else {
        throw file.malformed(entry.line)
      }
      for (form, kind) in zip(forms, VerbForms.inOrder) {
        entries[WordKey(form), default: Entry()].forms.formUnion(kind)
        entries[WordKey(form), default: Entry()].frames.formUnion(frames)
      }
    }
  }

  private mutating func addClasses(_ file: LexiconFile) throws(LexiconError) {
    try file.forEachEntry { (entry) throws(LexiconError) in
      guard let word = entry.text(0), entry.columns.count == 2 else {
        throw file.malformed(entry.line)
      }
      for name in Self.parts(of: entry.text(1)) {
        guard let classes = CueClasses.byName[String(name)] else {
          throw file.malformed(entry.line)
        }
        entries[WordKey(word), default: Entry()].classes.formUnion(classes)
      }
    }
  }

  private static func parts(of column: String?) -> [Substring] {
    column?.split(separator: " ") ?? []
  }
}
