/// The box that says more: its lines and where it stands.
struct PeekBox {
  let lines: [[StyledText]]
  /// With its border, where there is room for one.
  let rect: Rect
  let hasBorder: Bool

  /// How many lines fit.
  var room: Int { max(0, rect.size.rows - 2) }

  /// The least screen that the box leaves something of; on a smaller one it takes all.
  static let leastSize = Size(columns: 46, rows: 14)
  /// Longer lines are hard to read.
  static let mostColumns = 78
}

extension BrowserState {
  /// The box that is open, in the half of the screen that the cursor is not in.
  var peekBox: PeekBox? {
    guard let peek, let reader, let main = layoutInSight.main ?? frameRect else { return nil }
    let hasBorder =
      !settings.isLinear && main.size.columns >= PeekBox.leastSize.columns
      && main.size.rows >= PeekBox.leastSize.rows
    let columns = min(PeekBox.mostColumns, main.size.columns - (hasBorder ? 4 : 0))
    let content = PeekContent(
      peek.subject, reader: reader, columns: columns - (hasBorder ? 4 : 2),
      calendar: settings.calendar)
    guard hasBorder else { return PeekBox(lines: content.lines, rect: main, hasBorder: false) }
    let rows = min(content.lines.count + 2, main.size.rows - 4)
    let isCursorHigh = (cursorRow ?? 0) < main.size.rows / 2
    let row = isCursorHigh ? main.rows.upperBound - rows : main.row
    let column = main.column + (main.size.columns - columns) / 2
    return PeekBox(
      lines: content.lines,
      rect: Rect(row: row, column: column, size: Size(columns: columns, rows: rows)),
      hasBorder: true)
  }

  /// The rows that lists and text share, where a list has them all.
  private var frameRect: Rect? { layout(focus: .text).main }

  /// The row of the text that the cursor is on.
  private var cursorRow: Int? {
    guard let reader else { return nil }
    return viewport?.visibleRows(from: reader.place.top)
      .last { $0.line.passage.start <= reader.place.cursor }?.row
  }
}

extension Frame {
  /// Draws the box over what is there.
  mutating func draw(_ box: PeekBox, from top: Int) {
    for row in box.rect.rows where row < size.rows { free(row: row, columns: box.rect.columns) }
    if box.hasBorder { drawBorder(of: box, top: top) } else { drawHead(of: box) }
    let inner = Rect(
      row: box.rect.row + 1, column: box.rect.column + (box.hasBorder ? 2 : 1),
      size: Size(
        columns: box.rect.size.columns - (box.hasBorder ? 4 : 2), rows: box.room))
    for (row, line) in box.lines.dropFirst(top).prefix(box.room).enumerated() {
      draw(line, row: row, in: inner)
    }
    // Where there is no box the cursor is on what is read, for who follows it by ear or finger.
    cursor = box.hasBorder ? nil : Position(row: inner.row, column: inner.column)
  }

  private mutating func drawHead(of box: PeekBox) {
    draw(
      left: [StyledText(" Peek", .paneTitleActive)], right: [], fill: .paneTitle, row: 0,
      in: box.rect)
  }

  private mutating func drawBorder(of box: PeekBox, top: Int) {
    let rect = box.rect
    let inside = max(0, rect.size.columns - 2)
    let line = String(repeating: "─", count: inside)
    draw([StyledText("┌" + line + "┐", .border)], row: 0, in: rect)
    for row in 1..<max(1, rect.size.rows - 1) {
      draw([StyledText("│", .border)], row: row, in: rect)
      draw([StyledText("│", .border)], row: row, in: rect.columns(inside + 1..<inside + 2))
    }
    let hidden = box.lines.count - top - box.room
    let more = hidden > 0 ? "─ j: \(hidden) more ─" : ""
    let rest = String(repeating: "─", count: max(0, inside - more.count))
    draw([StyledText("└" + rest + more + "┘", .border)], row: rect.size.rows - 1, in: rect)
  }
}
