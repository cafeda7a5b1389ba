/// Whether a text breaks its lines at a column, and at which.
///
/// In a page copied from a browser a line is a paragraph; in a text file of the old kind a
/// paragraph is many lines of nearly the same length.
struct LineWrapping {
  /// The length in bytes that the lines are filled to; nil where a line end is meant.
  let width: Int?

  /// How many lines are measured.
  private static let sampleLength = 4_000

  /// Measures the lines of a text. O(n log n) in at most 4,000 lines.
  init(_ lines: [Line], in bytes: UnsafeRawBufferPointer) {
    let sample = lines.prefix(Self.sampleLength)
    let followed = zip(sample, sample.dropFirst()).filter { !$0.isBlank && !$1.isBlank }.map(\.0)
    guard followed.count >= 2 else {
      width = nil
      return
    }
    let lengths = followed.map(\.count).sorted()
    let width = lengths[lengths.count * 9 / 10]
    let full = lengths.count { $0 * 10 >= width * 7 }
    let overlong = lengths.count { $0 * 10 > width * 14 }
    let unfinished = followed.count { !bytes.endsSentence($0.range) }
    let isWrapped =
      (40...200).contains(width)
      && full * 10 >= lengths.count * 6
      && overlong * 50 <= lengths.count
      && unfinished * 10 >= lengths.count * 4
    self.width = isWrapped ? width : nil
  }

  /// Whether the line `next` goes on with the paragraph that `line` is part of.
  func continues(_ line: Line, with next: Line, in bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.listMarkerLength(next.range) > 0 || bytes.isRule(next.range)
      || bytes.isRule(line.range)
    {
      return false
    }
    let finished = bytes.endsSentence(line.range)
    guard let width else {
      return !finished && line.count > 20 && bytes[Int(next.start)].isASCIILower
    }
    if finished, next.indent >= line.indent + 2 { return false }
    let fits = line.count + 1 + bytes.wordLength(next.range) <= width * 8 / 10
    return !fits || !(finished || !bytes[Int(next.start)].isASCIILower)
  }
}
