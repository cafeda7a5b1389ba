import BriefingModel

/// Where the cursor goes within lines and words.
struct TextMotion {
  let layout: TextLayout

  private var utf8: [UInt8] { layout.article.text.utf8 }

  /// Where a motion by characters, words or to a line's edge leads from `offset`.
  func target(of motion: Motion, from offset: Int) -> Int {
    switch motion {
    case .character(let step):
      repeated(step, from: offset) { step > 0 ? characterAfter($0) : characterBefore($0) }
    case .word(let step): repeated(step, from: offset) { step > 0 ? wordAfter($0) : wordBefore($0) }
    case .lineStart: layout.line(containing: offset)?.line.passage.start ?? offset
    case .lineEnd: lineEnd(offset)
    default: offset
    }
  }

  /// Where a step leads that is done as often as the number says.
  private func repeated(_ steps: Int, from offset: Int, _ step: (Int) -> Int) -> Int {
    (0..<abs(steps)).reduce(offset) { offset, _ in step(offset) }
  }

  /// The column of `offset` in its line.
  func column(of offset: Int, in line: TextLine) -> Int {
    layout.column(of: offset, in: line)
  }

  /// The byte at a column of a line, or of its last character.
  func offset(atColumn column: Int, in line: TextLine) -> Int {
    layout.offset(atColumn: column, in: line)
  }

  private func lineEnd(_ offset: Int) -> Int {
    guard let line = layout.line(containing: offset)?.line else { return offset }
    return lastCharacter(of: line)
  }

  /// The last character of a line in the order of the text.
  private func lastCharacter(of line: TextLine) -> Int {
    DisplayWidth.offset(atColumn: .max, of: line.passage.range, in: utf8)
  }

  private func characterAfter(_ offset: Int) -> Int {
    guard let cursor = layout.line(containing: offset) else { return offset }
    let line = cursor.line.passage
    var next = offset
    while next < line.end {
      next += utf8.decodeScalar(at: next).length
      if next < line.end, isCell(at: next) { return next }
    }
    var following = cursor
    return following.moveForward() ? following.line.passage.start : offset
  }

  private func characterBefore(_ offset: Int) -> Int {
    guard let cursor = layout.line(containing: offset) else { return offset }
    var previous = offset
    while previous > cursor.line.passage.start {
      previous = layout.article.text.scalarBoundary(atOrBefore: previous - 1)
      if isCell(at: previous) { return previous }
    }
    var before = cursor
    return before.moveBack() ? lastCharacter(of: before.line) : offset
  }

  private func isCell(at offset: Int) -> Bool {
    if case .glyph = DisplayedScalar(utf8.decodeScalar(at: offset).scalar) { return true }
    return false
  }

  private func wordAfter(_ offset: Int) -> Int {
    guard let block = layout.article.blockIndex(atOrBefore: offset) else { return offset }
    let end = layout.article.blocks[block].passage.end
    var next = offset
    while next < end, !isSpace(next) { next += 1 }
    while next < end, isSpace(next) { next += 1 }
    guard next >= end else { return next }
    return layout.nextVisible(after: block).map { layout.article.blocks[$0].passage.start }
      ?? offset
  }

  private func wordBefore(_ offset: Int) -> Int {
    guard let block = layout.article.blockIndex(atOrBefore: offset) else { return offset }
    var start = layout.article.blocks[block].passage.start
    var previous = offset
    if offset == start, let before = layout.nextVisible(before: block) {
      start = layout.article.blocks[before].passage.start
      previous = layout.article.blocks[before].passage.end
    }
    while previous > start, isSpace(previous - 1) { previous -= 1 }
    while previous > start, !isSpace(previous - 1) { previous -= 1 }
    return previous
  }

  private func isSpace(_ offset: Int) -> Bool {
    utf8[offset] == 0x20 || utf8[offset] == 0x0A || utf8[offset] == 0x09
  }
}
