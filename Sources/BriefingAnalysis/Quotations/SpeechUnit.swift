/// The smallest piece of a sentence that the search for cues looks at: a word, a sign, or all of a
/// name or of a quoted region.
struct SpeechUnit {
  /// What a unit is.
  enum Kind: UInt8 {
    case word, name, quote, comma, colon, semicolon, dash, openBracket, closeBracket
    /// What ends a sentence.
    case stop
    /// A hyphen, "&" and other signs within a phrase.
    case joint
  }

  /// What the unit is.
  var kind: Kind
  /// Its tokens.
  var tokens: Range<Int>
  /// What the lexicons of names know of a word.
  var traits: WordTraits = []
  /// What the lexicons of cues know of a word.
  var cue = CueLexicon.Entry()
  /// Whether it is a word that begins with a capital.
  var isCapitalized = false
  /// Whether it is a word that ends in "ly" or "ed", as an adverb or a verb may.
  var ending: Ending = .other
  /// For a quote, the index of its region; for a name, the index of the name.
  var reference = 0

  /// How a word in lower case ends.
  enum Ending: UInt8 {
    case ly, ed, ing, s, other
  }

  /// The classes of a word.
  var classes: CueClasses { cue.classes }

  /// Whether the unit may stand within a noun phrase.
  var isNominal: Bool {
    switch kind {
    case .name, .joint: true
    case .word: !classes.hasAny(.phraseEnd) || classes.contains(.that)
    default: false
    }
  }

  /// Whether a noun phrase may end with it.
  var mayEndPhrase: Bool {
    !isPreposition && !isAdverb
      && !classes.hasAny([.coordinator, .that, .subordinator, .to, .clitic])
      && !traits.contains(.definite)
  }

  /// Whether it may stand between a speaker and a verb.
  var isAdverb: Bool {
    kind == .word && (classes.contains(.adverb) || ending == .ly)
  }

  /// "the", "a", "his".
  var isDeterminer: Bool {
    kind == .word
      && (traits.contains(.determiner) || classes.contains(.possessor)) && !classes.contains(.that)
  }

  /// "the", "a", and words with a capital, which open a noun phrase.
  var isOpener: Bool {
    isCapitalized || traits.contains(.definite) || cue.classes.hasAny(.source)
  }

  /// "in", "of".
  var isPreposition: Bool {
    kind == .word && traits.contains(.preposition) && !classes.contains(.as)
  }
}
