/// Cuts UTF-8 into tokens.
///
/// Hyphens part tokens ("Tripoli-based" is three), `'s` and its like are tokens of their own,
/// "didn't" is one. O(n).
struct TokenScanner {
  /// The text; valid UTF-8.
  let bytes: [UInt8]
  /// What the tokens are looked up in.
  let lexicon: Lexicon

  /// The longest word that is looked at whole; longer ones are no words of a language.
  static let longestWord = 64

  /// The tokens of one range of the text, as tokens of `block`.
  func scan(_ range: Range<Int>, block: Int, into tokens: inout [Token]) {
    var at = range.lowerBound
    let end = range.upperBound
    var isGlued = false
    while at < end {
      let space = whiteSpace(at, end)
      if space > 0 {
        at += space
        isGlued = false
        continue
      }
      let first = tokens.count
      at = scanToken(at, end, block: block, into: &tokens)
      if tokens.count > first { tokens[first].isGlued = isGlued }
      isGlued = true
    }
  }

  /// Appends the token, or the word with its clitic, that starts at `at`; the byte after it.
  private func scanToken(_ at: Int, _ end: Int, block: Int, into tokens: inout [Token]) -> Int {
    let byte = bytes[at]
    if byte.isDigit { return scanNumber(at, end, block: block, into: &tokens) }
    if isLetter(at, end) { return scanWord(at, end, block: block, into: &tokens) }
    if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), isLetter(at + 1, end) {
      let stop = wordEnd(at + 1, end)
      append(at..<stop, block: block, shape: .other, into: &tokens)
      return stop
    }
    return scanSign(at, end, block: block, into: &tokens)
  }

  private func scanNumber(_ at: Int, _ end: Int, block: Int, into tokens: inout [Token]) -> Int {
    var stop = at + 1
    while stop < end {
      if bytes[stop].isDigit || isLetter(stop, end) {
        stop += scalarLength(stop)
      } else if bytes[stop].isNumberSign, stop + 1 < end, bytes[stop + 1].isDigit,
        bytes[stop - 1].isDigit
      {
        stop += 2
      } else {
        break
      }
    }
    append(at..<stop, block: block, shape: .number, into: &tokens)
    return stop
  }

  private func scanSign(_ at: Int, _ end: Int, block: Int, into tokens: inout [Token]) -> Int {
    let byte = bytes[at]
    var stop = at + scalarLength(at)
    var sign = Token.Sign(ascii: byte)
    if byte >= 0x80 {
      sign = Token.Sign(scalar(at))
    } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
      while stop < end, bytes[stop] == byte { stop += 1 }
      if stop > at + 1 { sign = byte == UInt8(ascii: ".") ? .ellipsis : .dash }
    }
    var fold = WordFold()
    for offset in at..<min(stop, at + 4) { fold.add(ascii: bytes[offset]) }
    tokens.append(
      Token(at..<stop, block: block, shape: .sign, sign: sign, word: fold.key))
    return stop
  }

  /// Appends a token whose letters are looked up as they stand.
  private func append(
    _ range: Range<Int>, block: Int, shape: Token.Shape, into tokens: inout [Token]
  ) {
    let word = key(range)
    tokens.append(
      Token(range, block: block, shape: shape, word: word, traits: lexicon[word]))
  }
}
