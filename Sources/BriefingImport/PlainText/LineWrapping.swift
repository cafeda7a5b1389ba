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
    let pairs = zip(sample, sample.dropFirst()).filter { !$0.isBlank && !$1.isBlank }
    width = Self.filledWidth(pairs.map(\.0), in: bytes) ?? Self.brokenWidth(pairs, in: bytes)
  }

  /// The width of lines that are nearly all filled; `followed` are those with another below.
  private static func filledWidth(
    _ followed: [Line], in bytes: UnsafeRawBufferPointer
  ) -> Int? {
    guard followed.count >= 2 else { return nil }
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
    return isWrapped ? width : nil
  }

  /// The width of lines that are broken inside a sentence, narrow or among lines of other kinds: the
  /// next one begins with a small letter, which a paragraph does not. There must be three in ten.
  private static func brokenWidth(
    _ pairs: [(Line, Line)], in bytes: UnsafeRawBufferPointer
  ) -> Int? {
    let broken = pairs.filter { line, next in
      line.count >= 12 && bytes[Int(next.start)].isASCIILower && !bytes.endsSentence(line.range)
    }
    guard broken.count >= 2, broken.count * 10 >= pairs.count * 3 else { return nil }
    let lengths = broken.map(\.0.count).sorted()
    let width = lengths[lengths.count * 9 / 10]
    let full = lengths.count { $0 * 10 >= width * 7 }
    return width <= 200 && full * 10 >= lengths.count * 6 ? width : nil
  }

  /// Whether the line `next` goes on with the paragraph that `line` is part of; `following` is the
  /// line below it, and `isInList` says whether the paragraph is an entry of a list.
  func continues(
    _ line: Line, with next: Line, before following: Line?, isInList: Bool,
    in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    if bytes.isRule(next.range) || bytes.isRule(line.range) { return false }
    let finished = bytes.endsSentence(line.range)
    if bytes.listMarkerLength(next.range) > 0 {
      let isInSentence =
        !finished && !isInList && next.indent == line.indent
        && isBrokenByChance(line, before: next, following, in: bytes)
      if !isInSentence { return false }
    }
    guard let width else {
      return !finished && line.count > 20 && bytes[Int(next.start)].isASCIILower
    }
    if finished, next.indent >= line.indent + 2 { return false }
    return isFull(line, width, before: next, in: bytes)
      || !(finished || !bytes[Int(next.start)].isASCIILower)
  }

  /// Whether a line ends where the first word of the next no longer fits.
  private func isFull(
    _ line: Line, _ width: Int, before next: Line, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    line.count + 1 + bytes.wordLength(next.range) > width * 8 / 10
  }

  /// Whether a line begins with what looks like the marker of a list only because a sentence with a
  /// dash or a number in it was broken there: the line above is full, and no entry follows.
  private func isBrokenByChance(
    _ line: Line, before next: Line, _ following: Line?, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard let width, isFull(line, width, before: next, in: bytes) else { return false }
    guard let following, !following.isBlank else { return true }
    return bytes.listMarkerLength(following.range) == 0 && following.indent == next.indent
      && isFull(next, width, before: following, in: bytes)
  }
}
