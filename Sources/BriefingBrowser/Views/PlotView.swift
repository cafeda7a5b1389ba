import BriefingModel

/// Which rows of a plot's rectangle show what.
struct PlotLayout {
  /// The titles of the sections, and how far into the text the columns are.
  private(set) var sections, ruler: Rect?
  /// The rows of the actors.
  private(set) var rows: Rect
  /// What the chosen mark stands for: its name and place, and the words around it.
  private(set) var mark: Rect?

  init(_ rect: Rect, isLinear: Bool) {
    rows = rect
    guard !isLinear else { return }
    let take = { (rect: inout Rect, row: Int, count: Int) in
      let part = Rect(
        row: row, column: rect.column, size: Size(columns: rect.size.columns, rows: count))
      rect.size.rows -= count
      if row == rect.row { rect.row += count }
      return part
    }
    if rect.size.rows >= 10 { sections = take(&rows, rows.row, 1) }
    if rect.size.rows >= 4 { ruler = take(&rows, rows.row, 1) }
    let marked = rect.size.rows >= 16 ? 4 : rect.size.rows >= 10 ? 2 : rect.size.rows >= 6 ? 1 : 0
    if marked > 0 { mark = take(&rows, rows.rows.upperBound - marked, marked) }
  }
}

extension Frame {
  /// Draws where the actors stand in the text, and what the chosen mark stands for.
  mutating func draw(_ plot: PlotState, _ list: ListState, of state: BrowserState, in rect: Rect) {
    guard let reader = state.reader else { return }
    let content = PlotList(reader: reader, plot: plot, settings: state.settings)
    let layout = PlotLayout(rect, isLinear: isLinear)
    if let sections = layout.sections {
      draw(content.picture(columns: rect.size.columns).sectionLine, row: 0, in: sections)
    }
    if let ruler = layout.ruler {
      draw(content.picture(columns: rect.size.columns).rulerLine, row: 0, in: ruler)
    }
    if content.count == 0 {
      draw([StyledText(" Nothing of that kind was found", .metadata)], row: 0, in: layout.rows)
      return
    }
    draw(content, state: list, in: layout.rows, hasKeys: state.hasFocus, isMarked: true)
    guard let mark = state.chosenMark, !isLinear else { return }
    drawCursor(on: mark.mark, of: content, list, in: layout.rows)
    if let box = layout.mark { draw(mark, of: content, reader: reader, in: box) }
  }

  private mutating func drawCursor(
    on mark: DispersionPlot.Mark, of content: PlotList, _ list: ListState, in rect: Rect
  ) {
    let picture = content.picture(columns: rect.size.columns)
    let row = rect.row + list.selected - list.top
    let column = rect.column + picture.plotStart + picture.scale.cell(of: mark.passage.start)
    guard picture.plotColumns > 0, rect.rows.contains(row), column < size.columns else { return }
    cells[row * size.columns + column].role = .litCurrent
    cursor = Position(row: row, column: column)
  }

  /// Says which mark is chosen, and shows the words around it.
  private mutating func draw(
    _ chosen: ChosenMark, of content: PlotList, reader: ReaderState, in rect: Rect
  ) {
    let first = rect.size.rows >= 4 ? 1 : 0
    draw(
      left: [
        StyledText(" " + chosen.row.name, .heading), StyledText("  \(chosen.which)  "),
        StyledText(content.plot.whereabouts(of: chosen.mark), .metadata),
      ],
      right: [], fill: .text, row: first, in: rect)
    let columns = rect.size.columns - 2
    let context = reader.article.context(of: chosen.mark.passage, columns: columns)
    let words = DisplayWidth.truncate(context.words, to: columns)
    draw(
      [
        StyledText(" "), StyledText(context.before), StyledText(words, .lit),
        StyledText(context.after),
      ], row: first + 1, in: rect)
    if rect.size.rows >= 4 {
      draw(
        [StyledText(" " + content.picture(columns: rect.size.columns).legend, .metadata)], row: 3,
        in: rect)
    }
  }
}
