import BriefingModel
import CUnistring

/// Breaks text into lines by the Unicode line breaking rules (UAX #14, as libunistring has them).
enum LineBreaker {
  /// The lines of `range`, each at most `width` columns, as ranges of bytes without the white space
  /// at their ends. A word wider than the line is cut between characters, never inside one; line
  /// ends inside the text count as spaces. O(length).
  static func lines(of range: Range<Int>, in utf8: [UInt8], width: Int) -> [Passage] {
    guard !range.isEmpty else { return [] }
    let width = max(1, width)
    let opportunities = breaks(in: range, of: utf8)
    var lines: [Passage] = []
    var line = LineInProgress(start: range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = utf8.decodeScalar(at: offset)
      if offset > line.start, opportunities[offset - range.lowerBound] { line.markBreak(offset) }
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\t"
      if case .glyph(_, let glyphWidth) = DisplayedScalar(scalar) {
        if !isSpace, line.columns + Int(glyphWidth) > width, offset > line.start {
          lines.append(line.cut(before: offset))
        }
        line.add(columns: Int(glyphWidth), isSpace: isSpace, end: offset + length)
      }
      offset += length
    }
    if line.inkEnd > line.start { lines.append(Passage(line.start, line.inkEnd)) }
    return lines
  }

  /// Whether a line may be broken before each byte of `range`.
  private static func breaks(in range: Range<Int>, of utf8: [UInt8]) -> [Bool] {
    var text = Array(utf8[range])
    for index in text.indices where text[index] == 0x0A || text[index] == 0x09 {
      text[index] = 0x20
    }
    var kinds = [CChar](repeating: 0, count: text.count)
    u8_possible_linebreaks(text, text.count, "UTF-8", &kinds)
    return kinds.map { $0 == UC_BREAK_POSSIBLE || $0 == UC_BREAK_MANDATORY }
  }

  /// The line being filled, and the last place where it could be broken.
  private struct LineInProgress {
    var start: Int
    var columns = 0
    /// The byte after the last character that is no space.
    var inkEnd: Int
    private var breakAt: (offset: Int, inkEnd: Int, columns: Int)?

    init(start: Int) {
      self.start = start
      inkEnd = start
    }

    mutating func markBreak(_ offset: Int) {
      breakAt = (offset, inkEnd, columns)
    }

    mutating func add(columns added: Int, isSpace: Bool, end: Int) {
      if isSpace, inkEnd == start {
        start = end  // A line does not begin with a space.
        inkEnd = end
        return
      }
      columns += added
      if !isSpace { inkEnd = end }
    }

    /// Ends the line at its last opportunity, or right before `offset` where it has none, and goes
    /// on with what is left over.
    mutating func cut(before offset: Int) -> Passage {
      defer { breakAt = nil }
      guard let (place, end, columnsBefore) = breakAt, end > start else {
        let line = Passage(start, inkEnd)
        start = offset
        inkEnd = offset
        columns = 0
        return line
      }
      let line = Passage(start, end)
      start = place
      columns -= columnsBefore
      if inkEnd < place { inkEnd = place }
      return line
    }
  }
}
