import BriefingModel

/// The regions between single quotation marks of one block ('We won,' she said), apostrophes apart.
///
/// A mark opens where white space, a dash or a bracket stands before it and a word behind; it closes where
/// a word or its sign stands before it and none behind. The apostrophe of a plural ("the players'
/// union") closes nothing where a surer mark follows. O(n).
struct SingleQuoteScan {
  /// What a mark can do.
  private enum Role {
    case opens
    /// Behind a sign, or before one.
    case closes
    /// Behind an "s" and before a word.
    case mayClose
  }

  private struct Mark {
    var passage: Passage
    var role: Role
  }

  let block: Passage
  let utf8: [UInt8]

  /// The regions, in the order of the text; one that is not closed runs to the end of the block.
  func regions() -> [QuotedRegion] {
    var regions: [QuotedRegion] = []
    var opener: Passage?
    var doubtful: Passage?
    for mark in marks() {
      switch mark.role {
      case .opens:
        if let opener, let doubtful { regions.append(region(opener, doubtful)) }
        opener = mark.passage
        doubtful = nil
      case .closes:
        if let opener { regions.append(region(opener, mark.passage)) }
        opener = nil
        doubtful = nil
      case .mayClose:
        if opener != nil, doubtful == nil { doubtful = mark.passage }
      }
    }
    if let opener {
      let end = Passage(block.end, block.end)
      regions.append(region(opener, doubtful ?? end, isClosed: doubtful != nil))
    }
    return regions.filter { !$0.inner.isEmpty }
  }

  /// Whether a single mark opens the block.
  var opensBlock: Bool {
    let length = block.isEmpty ? 0 : markLength(block.start)
    return length > 0 && role(block.start..<block.start + length) == .opens
  }

  private func region(
    _ opener: Passage, _ closer: Passage, isClosed: Bool = true
  ) -> QuotedRegion {
    QuotedRegion(
      inner: Passage(opener.end, closer.start), outer: Passage(opener.start, closer.end),
      isClosed: isClosed)
  }

  private func marks() -> [Mark] {
    var marks: [Mark] = []
    var at = block.start
    while at < block.end {
      let length = markLength(at)
      if length > 0, let role = role(at..<at + length) {
        marks.append(Mark(passage: Passage(at, at + length), role: role))
      }
      at += max(1, length)
    }
    return marks
  }

  /// The bytes of the mark at an offset; 0 where there is none, or one half of `''`.
  private func markLength(_ at: Int) -> Int {
    if utf8[at] == UInt8(ascii: "'") { return 1 }
    guard utf8[at] == 0xE2, at + 2 < block.end, utf8[at + 1] == 0x80,
      utf8[at + 2] == 0x98 || utf8[at + 2] == 0x99
    else { return 0 }
    return 3
  }

  private func role(_ mark: Range<Int>) -> Role? {
    let before = mark.lowerBound > block.start ? utf8[mark.lowerBound - 1] : 0x20
    let after = mark.upperBound < block.end ? utf8[mark.upperBound] : 0x20
    if before <= 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
      || isDash(before: mark.lowerBound) && utf8[mark.upperBound - 1] == 0x98
    {
      return opensWords(mark.upperBound) ? .opens : nil
    }
    guard !Self.isLetter(after) || isDash(at: mark.upperBound) else { return nil }
    if !Self.isLetter(before) || after > 0x20 { return .closes }
    return before == UInt8(ascii: "s") ? .mayClose : .closes
  }

  /// Whether words begin at an offset, and not a decade ("'90s").
  private func opensWords(_ at: Int) -> Bool {
    guard at < block.end else { return false }
    let isDecade =
      at + 2 < block.end && Self.isDigit(utf8[at]) && Self.isDigit(utf8[at + 1])
      && utf8[at + 2] == UInt8(ascii: "s")
    let sign: [UInt8] = [
      UInt8(ascii: "."), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "$"),
    ]
    return Self.isLetter(utf8[at]) && !isDecade || sign.contains(utf8[at])
  }

  private func isDash(before at: Int) -> Bool { at - 3 >= block.start && isDash(at: at - 3) }

  /// Whether an en or em dash stands at an offset.
  private func isDash(at: Int) -> Bool {
    at + 2 < block.end && utf8[at] == 0xE2 && utf8[at + 1] == 0x80
      && (utf8[at + 2] == 0x93 || utf8[at + 2] == 0x94)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Letters, digits, and all beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || isDigit(byte)
  }
}
