extension Frame {
  /// Draws the letters over what they lead to; those that can no longer be meant are left out.
  mutating func draw(_ hints: Hints) {
    var end = Position(row: -1, column: 0)
    for (target, label) in zip(hints.targets, hints.labels) where label.hasPrefix(hints.typed) {
      let letters = label.dropFirst(hints.typed.count).uppercased()
      let isCrowded = end.row == target.row && target.column < end.column
      let place = isCrowded ? end.column : column(of: target, behind: end)
      let column = max(0, min(place, size.columns - letters.count))
      guard target.row < size.rows else { continue }
      free(row: target.row, columns: column..<min(size.columns, column + letters.count))
      var writer = CellWriter(row: target.row, column: column, limit: size.columns)
      writer.write(letters, role: .hint, to: &self)
      end = Position(row: target.row, column: writer.column)
    }
  }

  /// Where the letters of a target begin: on the space before it where there is one, so that they
  /// cover as little of it as can be.
  private func column(of target: HintTarget, behind end: Position) -> Int {
    let before = target.column - 1
    guard before >= 0, target.row < size.rows, target.column < size.columns,
      end.row != target.row || end.column <= before
    else { return target.column }
    let cell = cells[target.row * size.columns + before]
    return cell.scalar == " " && cell.width == 1 ? before : target.column
  }

  /// Makes room over what is drawn: a wide character that would lose a half goes whole.
  mutating func free(row: Int, columns: Range<Int>) {
    let start = row * size.columns
    for edge in [columns.lowerBound, columns.upperBound]
    where edge > 0 && edge < size.columns && cells[start + edge].width == 0 {
      for half in [start + edge - 1, start + edge] {
        cells[half] = Cell(scalar: " ", width: 1, role: cells[half].role)
      }
    }
    for column in columns where column < size.columns { cells[start + column] = .blank }
  }
}
