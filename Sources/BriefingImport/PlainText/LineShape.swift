extension UnsafeRawBufferPointer {
  /// Whether a line ends as a sentence does: with `.`, `!`, `?`, `:`, `;` or `…`, before any closing
  /// quotation marks and brackets.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
      switch self[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20:
        end -= 1
      case 0x80...:
        switch threeBytes(endingAt: end, after: range.lowerBound) {
        case 0xE280A6: return true
        case 0xE28099, 0xE2809D: end -= 3
        default: return false
        }
      default:
        return false
      }
    }
    return false
  }

  /// Whether a line is nothing but a drawn rule: three or more of `-`, `=`, `*`, `_`, `~`, `#`.
  func isRule(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 400 else { return false }
    var marks = 0
    for byte in self[range] where byte != 0x20 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "#"):
        break
      default: return false
      }
      marks += 1
    }
    return marks >= 3
  }

  /// The length of the marker that opens an entry of a list ("- ", "• ", "12. ", "(a) "), with the
  /// space after it; 0 where there is none.
  func listMarkerLength(_ range: Range<Int>) -> Int {
    let line = self[range]
    guard range.count >= 3 else { return 0 }
    let first = self[range.lowerBound]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      return self[range.lowerBound + 1] == 0x20 ? 2 : 0
    }
    if first == 0xE2 {
      let isBullet = [0xE280A2, 0xE296AA, 0xE297A6, 0xE28093].contains(
        threeBytes(endingAt: range.lowerBound + 3, after: range.lowerBound))
      return isBullet && range.count > 4 && self[range.lowerBound + 3].isASCIISpace ? 4 : 0
    }
    let digits = line.prefix(4).prefix { $0.isASCIIDigit }.count
    guard (1...3).contains(digits), range.count > digits + 2 else { return 0 }
    let mark = self[range.lowerBound + digits]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return 0 }
    return self[range.lowerBound + digits + 1].isASCIISpace ? digits + 2 : 0
  }

  /// The length of the first word of a line, in bytes.
  func wordLength(_ range: Range<Int>) -> Int {
    self[range].prefix { !$0.isASCIISpace }.count
  }

  /// The three bytes before `end` as one number; 0 where they are not all there.
  func threeBytes(endingAt end: Int, after start: Int) -> Int {
    guard end - 3 >= start else { return 0 }
    return Int(self[end - 3]) << 16 | Int(self[end - 2]) << 8 | Int(self[end - 1])
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a short line could be a heading: it begins with a capital, a digit or a letter beyond
  /// ASCII, and neither ends as a sentence nor holds the end of one. A short
  /// question counts as a title.
  func looksLikeTitle(_ range: Range<Int>) -> Bool {
    let first = self[range.lowerBound]
    guard first.isASCIIUpper || first.isASCIIDigit || first >= 0x80, first != 0xE2 else {
      return false
    }
    let last = self[range.upperBound - 1]
    if last == UInt8(ascii: ",") || endsWithDash(range) { return false }
    let isShortQuestion = last == UInt8(ascii: "?") && range.count <= 40
    if endsSentence(range), !isShortQuestion { return false }
    return !holdsSentenceEnd(range)
  }

  /// Whether a line breaks off with a dash, as interrupted speech does.
  private func endsWithDash(_ range: Range<Int>) -> Bool {
    let last = threeBytes(endingAt: range.upperBound, after: range.lowerBound)
    return self[range.upperBound - 1] == UInt8(ascii: "-") || last == 0xE28093 || last == 0xE28094
  }

  /// Whether the line is one address of the web and nothing else.
  func isWebAddress(_ range: Range<Int>) -> Bool {
    let line = self[range]
    guard line.count <= 2_000, line.starts(with: "http".utf8) || line.starts(with: "www.".utf8)
    else { return false }
    return !line.contains { $0.isASCIISpace }
  }

  /// Whether a sentence ends inside a line and another begins: three small letters, a full stop, a
  /// space and a capital. Initials and most abbreviations are shorter.
  func holdsSentenceEnd(_ range: Range<Int>) -> Bool {
    guard range.count > 6 else { return false }
    return ((range.lowerBound + 3)..<(range.upperBound - 2)).contains { offset in
      self[offset] == UInt8(ascii: ".") && self[offset + 1] == 0x20
        && !self[offset + 2].isASCIILower
        && self[(offset - 3)..<offset].allSatisfy { $0.isASCIILower || $0 >= 0x80 }
    }
  }

}
