/// How the scanner reads single scalars.
extension TokenScanner {
  /// The length of the scalar at `at` in bytes.
  @inline(__always)
  func scalarLength(_ at: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return 1 }
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
  }

  /// The scalar at `at`.
  func scalar(_ at: Int) -> Unicode.Scalar {
    let length = scalarLength(at)
    guard length > 1, at + length <= bytes.count else { return Unicode.Scalar(bytes[at]) }
    var value = UInt32(bytes[at]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The length of the white space at `at`; 0 where there is none.
  @inline(__always)
  func whiteSpace(_ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : 0 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return 0 }
    switch scalar(at).value {
    case 0x80...0xA0, 0x2000...0x200B, 0x2028...0x202F, 0x2060, 0x3000, 0xFEFF:
      return scalarLength(at)
    default: return 0
    }
  }

  /// Whether the scalar at `at` is a letter or a mark; not so at `end`.
  @inline(__always)
  func isLetter(_ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let byte = bytes[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    if byte >= 0xC4, byte <= 0xDF { return true }
    return isRareLetter(scalar(at).value)
  }

  private func isRareLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0xAA, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0xFE10...0xFE6F: false
    case 0xE000...0xF8FF, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFF0...0xFFFF: false
    case 0x1F000...0x1FBFF: false
    default: true
    }
  }

  /// The length of the apostrophe at `at`; 0 where there is none.
  @inline(__always)
  func apostropheLength(_ at: Int, _ end: Int) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == UInt8(ascii: "'") { return 1 }
    guard bytes[at] == 0xE2, at + 3 <= end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 else {
      return 0
    }
    return 3
  }

  /// How the word in a range is written.
  func shape(_ range: Range<Int>) -> Token.Shape {
    var letters = 0
    var capitals = 0
    var small = 0
    var startsCapital = false
    var at = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + Self.longestWord)
    while at < end {
      let byte = bytes[at]
      let isCapital =
        byte < 0x80
        ? byte >= 0x41 && byte <= 0x5A : byte != 0xE2 && scalar(at).properties.isUppercase
      if isCapital {
        if at == range.lowerBound { startsCapital = true }
        capitals += 1
      } else if byte >= 0x80 || byte >= 0x61 && byte <= 0x7A {
        small += apostropheLength(at, end) == 0 ? 1 : 0
      }
      if isCapital || byte >= 0x61 { letters += 1 }
      at += scalarLength(at)
    }
    guard startsCapital else { return capitals > 0 && small > 0 ? .other : .lower }
    if small == 0 {
      let isDotted = range.count > 1 && bytes[range.lowerBound + 1] == UInt8(ascii: ".")
      if letters < range.count, bytes[range].contains(where: \.isDigit) { return .other }
      return capitals == 1 || isDotted && capitals == 2 ? .initial : .upper
    }
    return capitals == 1 ? .capitalized : .camel
  }
}

extension UInt8 {
  /// "0" to "9".
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  /// A sign that may stand between digits.
  var isNumberSign: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: ",") || self == UInt8(ascii: ":")
  }
}

extension Token.Sign {
  /// The sign that an ASCII byte is.
  init(ascii byte: UInt8) {
    self =
      switch byte {
      case UInt8(ascii: ","): .comma
      case UInt8(ascii: "."): .period
      case UInt8(ascii: "?"): .question
      case UInt8(ascii: "!"): .exclamation
      case UInt8(ascii: ";"): .semicolon
      case UInt8(ascii: ":"): .colon
      case UInt8(ascii: "\""): .straightQuote
      case UInt8(ascii: "'"): .apostrophe
      case UInt8(ascii: "`"): .openSingle
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
      case UInt8(ascii: "-"): .hyphen
      case UInt8(ascii: "&"): .ampersand
      case UInt8(ascii: "/"): .slash
      default: .other
      }
  }

  /// The sign that a scalar beyond ASCII is.
  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.value {
      case 0x201C, 0x201E, 0x201F, 0xAB: .openQuote
      case 0x201D, 0xBB: .closeQuote
      case 0x2018, 0x201A, 0x201B, 0x2039: .openSingle
      case 0x2019, 0x203A: .apostrophe
      case 0x2010, 0x2011: .hyphen
      case 0x2012...0x2015, 0x2212: .dash
      case 0x2026: .ellipsis
      case 0x3001: .comma
      case 0x3002: .period
      default: .other
      }
  }
}
