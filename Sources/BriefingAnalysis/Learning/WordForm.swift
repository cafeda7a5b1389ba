/// What the models see of a token: a few integers, made once.
package struct WordForm {
  /// The word without case and diacritics; numbers with as many digits are one word.
  package var word: UInt64 = 0
  /// The last two letters without case.
  package var shortEnding: UInt64 = 0
  /// The last three letters without case.
  package var ending: UInt64 = 0
  /// The first three letters without case.
  package var beginning: UInt64 = 0
  /// How it is written.
  package var shape: UInt64 = 0
  /// What the lexicons know of it.
  package var traits: UInt64 = 0

  /// What stands before the first token of a sentence and behind the last.
  package static let none = WordForm()

  private init() {}

  /// The form of a token.
  init(_ token: Token, in utf8: [UInt8]) {
    let start = token.start
    let end = token.end
    shape = Self.shape(of: token)
    traits = token.traits.subtracting([.opensPhrase, .person]).rawValue
    guard token.shape != .number else {
      word = 0x4E55_4D42 &+ UInt64(min(end - start, 6))
      ending = Self.letters(utf8, max(start, end - 2)..<end)
      return
    }
    word = token.word.rawValue
    shortEnding = Self.letters(utf8, max(start, end - 2)..<end)
    ending = Self.letters(utf8, max(start, end - 3)..<end)
    beginning = Self.letters(utf8, start..<min(end, start + 3)) | 1 << 32
  }

  /// The forms of all tokens of a draft.
  static func forms(of draft: borrowing Draft) -> [WordForm] {
    let utf8 = draft.utf8
    return draft.tokens.map { WordForm($0, in: utf8) }
  }

  private static func shape(of token: Token) -> UInt64 {
    UInt64(token.shape.rawValue) << 8 | UInt64(token.sign.rawValue) << 2
      | (token.hasPeriod ? 1 : 0)
  }

  @inline(__always)
  private static func letters(_ utf8: [UInt8], _ range: Range<Int>) -> UInt64 {
    range.reduce(1) { letters, at in
      let byte = utf8[at]
      return letters << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }
}
