import BriefingModel

/// A word, a number or a sign, with what every later stage asks of it.
struct Token: Hashable {
  /// How a token is written.
  enum Shape: UInt8 {
    /// "bases", and words of scripts without case.
    case lower
    /// "Libya".
    case capitalized
    /// "NATO", "U.S.", "501ST".
    case upper
    /// "McCain", "DeVos": capitals inside too.
    case camel
    /// "J.", "J", "K.C.".
    case initial
    /// "iPhone", "@name", "#tag", an address on the web.
    case other
    /// "2019", "1.5", "14th".
    case number
    /// A sign; `sign` says which.
    case sign
  }

  /// Which sign a token is, as far as the analysis asks.
  enum Sign: UInt8 {
    /// No sign but a word or a number.
    case none
    case comma, period, question, exclamation, semicolon, colon, ellipsis
    /// The curly and angled ones.
    case openQuote, closeQuote
    /// `"`, which opens and closes.
    case straightQuote
    /// `‘`.
    case openSingle
    /// `’` and `'` that stand alone: a closing single quote or a genitive.
    case apostrophe
    case openBracket, closeBracket
    /// "-" inside or beside a word.
    case hyphen
    /// "–", "—" and runs of hyphens.
    case dash
    case ampersand, slash, other
  }

  private var startByte: UInt32
  private var endByte: UInt32
  private var blockIndex: UInt32
  /// How it is written.
  var shape: Shape
  /// Which sign it is.
  var sign: Sign
  /// Whether no white space stands before it.
  var isGlued: Bool
  /// Whether it is written with a full stop of its own ("Mr.", "U.S.", "J.").
  var hasPeriod: Bool
  /// What it is looked up by.
  var word: WordKey
  /// The first letter in lower case where it is one of ASCII; 0 otherwise.
  private var firstByte: UInt8
  /// What the lexicons know of it.
  var traits: WordTraits

  /// A token of a text of at most 4 GB.
  init(
    _ range: Range<Int>, block: Int, shape: Shape, sign: Sign = .none, isGlued: Bool = false,
    hasPeriod: Bool = false, word: WordKey, traits: WordTraits = [], firstByte: UInt8 = 0
  ) {
    startByte = UInt32(clamping: range.lowerBound)
    endByte = UInt32(clamping: range.upperBound)
    blockIndex = UInt32(clamping: block)
    self.shape = shape
    self.sign = sign
    self.isGlued = isGlued
    self.hasPeriod = hasPeriod
    self.word = word
    self.traits = traits
    self.firstByte = firstByte
  }

  /// The first byte.
  @inline(__always) var start: Int { Int(startByte) }
  /// The byte after the last.
  @inline(__always) var end: Int { Int(endByte) }
  /// Where it stands.
  var passage: Passage { Passage(start, end) }
  /// The block that it belongs to.
  var block: Int { Int(blockIndex) }

  /// Whether it is a word that begins with a capital.
  @inline(__always) var isCapitalized: Bool {
    switch shape {
    case .capitalized, .upper, .camel, .initial: true
    case .lower, .other, .number, .sign: false
    }
  }

  /// Its first letter in lower case, where that is one of ASCII.
  var initialLetter: UInt8? {
    let letter = firstByte | 0x20
    return letter >= 0x61 && letter <= 0x7A ? letter : nil
  }

  /// Whether it is a word or a number.
  var isWord: Bool { sign == .none }
}
