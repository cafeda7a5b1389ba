import BriefingModel

/// Which rows of the rectangle of a chart show what.
struct ChartsLayout {
  /// What stands over the rows.
  private(set) var head: Rect?
  /// The bars, or the rows of the matrix.
  private(set) var rows: Rect
  /// What is chosen, in words, and all of it at a glance.
  private(set) var foot: Rect?

  init(_ rect: Rect, isLinear: Bool) {
    rows = rect
    guard !isLinear else { return }
    let columns = rect.size.columns
    if rect.size.rows >= 3 {
      head = Rect(row: rect.row, column: rect.column, size: Size(columns: columns, rows: 1))
      rows.row += 1
      rows.size.rows -= 1
    }
    if rect.size.rows >= 8 {
      rows.size.rows -= 3
      foot = Rect(
        row: rows.rows.upperBound, column: rect.column, size: Size(columns: columns, rows: 3))
    }
  }
}

extension Frame {
  /// Draws a chart of the library.
  mutating func drawCharts(of state: BrowserState, in rect: Rect) {
    let charts = state.charts
    let layout = ChartsLayout(rect, isLinear: isLinear)
    let content = ChartsList(charts, settings: state.settings)
    guard content.count > 0 else {
      let text =
        charts.asked != nil
        ? "Counting in the library …" : "The library has nothing for this chart yet"
      draw([StyledText(" " + text, .metadata)], row: 0, in: rect)
      if isLinear { cursor = Position(row: rect.row, column: rect.column) }
      return
    }
    if let head = layout.head { draw(content.head(columns: rect.size.columns), row: 0, in: head) }
    draw(content, state: charts.list, in: layout.rows, hasKeys: state.hasFocus, isMarked: true)
    drawCell(of: content, in: layout.rows)
    if let foot = layout.foot { drawFoot(of: charts, glyphs: state.settings.chartGlyphs, in: foot) }
  }

  /// Marks the cell of a matrix that is chosen.
  private mutating func drawCell(of content: ChartsList, in rect: Rect) {
    guard !isLinear, let picture = content.picture(columns: rect.size.columns) else { return }
    let row = rect.row + content.charts.list.selected - content.charts.list.top
    let start = rect.column + picture.start(of: content.charts.column)
    let end = min(start + picture.cellColumns, rect.columns.upperBound, size.columns)
    guard rect.rows.contains(row), start < end else { return }
    for column in start..<end { cells[row * size.columns + column].role = .litCurrent }
    cursor = Position(row: row, column: end - 1)
  }

  private mutating func drawFoot(of charts: ChartsState, glyphs: ChartGlyphs, in rect: Rect) {
    draw([StyledText(" " + charts.chosenText, .heading)], row: 1, in: rect)
    guard charts.query.kind == .timeline else { return }
    let bins = charts.timeline.bins
    let undated = charts.timeline.undated
    let left = undated == 0 ? "" : "  \(undated) without such a date"
    let room = rect.size.columns - 2 - left.count
    let line = Sparkline.text(bins.map(\.articles), columns: room, glyphs: glyphs)
    draw(
      [StyledText(" "), StyledText(line, .chartBar), StyledText(left, .metadata)], row: 2, in: rect)
  }
}
