extension TokenScanner {
  /// Appends the word at `at`, and the clitic behind it as a token of its own.
  func scanWord(_ at: Int, _ end: Int, block: Int, into tokens: inout [Token]) -> Int {
    if let stop = addressEnd(at, end) {
      tokens.append(Token(at..<stop, block: block, shape: .other, word: key(at..<at + 1)))
      return stop
    }
    if let stop = dottedEnd(at, end) {
      appendWord(at..<stop, block: block, hasPeriod: true, into: &tokens)
      return stop
    }
    var stop = wordEnd(at, end)
    let clitic = cliticStart(at..<stop)
    if clitic < stop {
      appendWord(at..<clitic, block: block, into: &tokens)
      appendWord(clitic..<stop, block: block, into: &tokens)
      tokens[tokens.count - 1].isGlued = true
      return stop
    }
    if stop < end, bytes[stop] == UInt8(ascii: ".") {
      stop = domainEnd(stop, end) ?? stop
      if takesPeriod(at..<stop) {
        appendWord(at..<stop + 1, block: block, hasPeriod: true, into: &tokens)
        return stop + 1
      }
    }
    appendWord(at..<stop, block: block, into: &tokens)
    return stop
  }

  /// The key of the letters in a range; full stops do not count.
  func key(_ range: Range<Int>) -> WordKey {
    var fold = WordFold()
    var at = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + Self.longestWord)
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte != UInt8(ascii: ".") { fold.add(ascii: byte) }
        at += 1
      } else {
        fold.add(scalar(at))
        at += scalarLength(at)
      }
    }
    return fold.key
  }

  private func appendWord(
    _ range: Range<Int>, block: Int, hasPeriod: Bool = false, into tokens: inout [Token]
  ) {
    var shape = shape(range)
    var word = key(range)
    if shape != .lower, shape != .capitalized, (2...12).contains(range.count) {
      let acronym = word.acronym
      let traits = lexicon[acronym]
      if traits != [], !hasPeriod || !traits.contains(.thing) {
        word = acronym
        shape = .upper
      }
    }
    tokens.append(
      Token(
        range, block: block, shape: shape, hasPeriod: hasPeriod, word: word,
        traits: lexicon[word], firstByte: bytes[range.lowerBound]))
  }

  /// Where the word at `at` ends: letters, digits, marks, and apostrophes between letters.
  func wordEnd(_ at: Int, _ end: Int) -> Int {
    var stop = at
    while stop < end {
      if isLetter(stop, end) || bytes[stop].isDigit || bytes[stop] == UInt8(ascii: "_") {
        stop += scalarLength(stop)
      } else {
        let apostrophe = apostropheLength(stop, end)
        guard apostrophe > 0, stop > at, isLetter(stop + apostrophe, end) else { break }
        stop += apostrophe
      }
    }
    return max(stop, at + scalarLength(at))
  }

  /// Where the `'s`, `'re`, `'ll`, `'ve`, `'d` or `'m` of a word starts; its end where it has none.
  private func cliticStart(_ range: Range<Int>) -> Int {
    for length in 1...2 where range.count > length + 1 {
      let letters = range.upperBound - length
      let before = bytes[letters - 1]
      let start: Int
      if before == UInt8(ascii: "'") {
        start = letters - 1
      } else if letters - 3 > range.lowerBound, apostropheLength(letters - 3, letters) == 3 {
        start = letters - 3
      } else {
        continue
      }
      guard start > range.lowerBound else { continue }
      let first = bytes[letters] | 0x20
      let second = length == 2 ? bytes[letters + 1] | 0x20 : 0
      switch (first, second) {
      case (UInt8(ascii: "s"), 0), (UInt8(ascii: "d"), 0), (UInt8(ascii: "m"), 0),
        (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "l"), UInt8(ascii: "l")),
        (UInt8(ascii: "v"), UInt8(ascii: "e")):
        return start
      default: continue
      }
    }
    return range.upperBound
  }

  /// Where "U.S.", "K.C." or "a.m." ends: single letters, each with its full stop; the last full
  /// stop may be missing. Nil where there is no such word.
  private func dottedEnd(_ at: Int, _ end: Int) -> Int? {
    var stop = at
    var letters = 0
    while isLetter(stop, end), letters < 6 {
      let letter = scalarLength(stop)
      guard stop + letter < end, bytes[stop + letter] == UInt8(ascii: ".") else { break }
      stop += letter + 1
      letters += 1
    }
    guard letters > 0 else { return nil }
    if isLetter(stop, end) {
      let next = wordEnd(stop, end)
      guard letters > 1 || next == stop + 1 else { return letters == 1 ? nil : stop }
      return next == stop + 1 ? next : stop
    }
    let isSmall = bytes[at] >= UInt8(ascii: "a") && bytes[at] <= UInt8(ascii: "z")
    return letters > 1 || !isSmall ? stop : nil
  }

  /// Where ".com" and its like end behind a word; nil where nothing like it stands there.
  private func domainEnd(_ dot: Int, _ end: Int) -> Int? {
    var stop = dot + 1
    while stop < end, bytes[stop] >= UInt8(ascii: "a"), bytes[stop] <= UInt8(ascii: "z") {
      stop += 1
    }
    guard (2...4).contains(stop - dot - 1), !isLetter(stop, end) else { return nil }
    return stop
  }

  private func takesPeriod(_ range: Range<Int>) -> Bool {
    range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ".")
      && lexicon[key(range)].contains(.abbreviation)
  }

  /// Where an address on the web ends; nil where none starts.
  private func addressEnd(_ at: Int, _ end: Int) -> Int? {
    guard bytes[at] | 0x20 == UInt8(ascii: "h") || bytes[at] | 0x20 == UInt8(ascii: "w") else {
      return nil
    }
    let isAddress = ["http://", "https://", "www."].contains { start in
      end - at > start.utf8.count
        && bytes[at..<at + start.utf8.count].elementsEqual(start.utf8)
    }
    guard isAddress else { return nil }
    var stop = at
    while stop < end, whiteSpace(stop, end) == 0 { stop += scalarLength(stop) }
    return stop
  }
}
