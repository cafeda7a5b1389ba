import BriefingModel

extension TextLayout {
  /// A line in its order on the screen; nil where that is the order of the text.
  func arranged(_ line: TextLine) -> ArrangedText? {
    guard arrangesText, BidiLevels.hasRightToLeft(article.text.utf8[line.passage.range]) else {
      return nil
    }
    let stretch = stretch(of: line.block, at: line.passage.start)
    guard let levels = cache.levels(of: stretch, in: article.text) else { return nil }
    return ArrangedText(line: line.passage.range, of: article.text.utf8, levels: levels)
  }

  /// The column of the byte at `offset` in its line, without the indent.
  func column(of offset: Int, in line: TextLine) -> Int {
    guard let arranged = arranged(line) else {
      let end = max(line.passage.start, offset)
      return DisplayWidth.columns(of: line.passage.start..<end, in: article.text.utf8)
    }
    return edge(of: arranged, in: line) + arranged.column(of: offset)
  }

  /// The byte at a column of a line, or of its last character.
  func offset(atColumn column: Int, in line: TextLine) -> Int {
    guard let arranged = arranged(line) else {
      return DisplayWidth.offset(
        atColumn: column, of: line.passage.range, in: article.text.utf8)
    }
    let place = max(0, column - edge(of: arranged, in: line))
    return arranged.offset(atColumn: place) ?? line.passage.start
  }

  /// The columns that stay free before a line: one of a paragraph from right to left stands at the right.
  func edge(of arranged: ArrangedText, in line: TextLine) -> Int {
    arranged.isRightToLeft ? max(0, width - line.indent - arranged.columns) : 0
  }
}
