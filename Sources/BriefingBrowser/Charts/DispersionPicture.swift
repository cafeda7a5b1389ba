import BriefingModel

/// A dispersion plot laid out for so many columns: names and counts at the left, the text along the
/// rest. The screen and the plain text are made of the same pieces.
struct DispersionPicture {
  let plot: DispersionPlot
  let glyphs: ChartGlyphs
  /// The byte that the reader is at, where there is a reader.
  let place: Int?
  /// The columns of the names, of the counts and of the text.
  let nameColumns, countColumns, plotColumns: Int

  init(_ plot: DispersionPlot, columns: Int, glyphs: ChartGlyphs, place: Int? = nil) {
    self.plot = plot
    self.glyphs = glyphs
    self.place = place
    countColumns = columns >= 44 ? 9 : 0
    nameColumns = min(28, max(0, columns / 4))
    plotColumns = max(0, columns - nameColumns - countColumns - 2)
  }

  /// The first column of the text.
  var plotStart: Int { nameColumns + countColumns + 1 }

  var scale: LinearScale { LinearScale(plot.domain, cells: plotColumns) }

  /// The columns in which sections begin, without that of the first.
  private var boundaries: Set<Int> {
    Set(plot.sections.dropFirst().map { scale.cell(of: $0.start) })
  }

  /// A row: name, counts, marks.
  func pieces(of row: DispersionPlot.Row) -> [StyledText] {
    let name = DisplayWidth.truncate(row.name.singleLine, to: nameColumns - 1)
    var pieces = [StyledText((" " + name).padded(to: nameColumns), row.kind?.role ?? .metadata)]
    if countColumns > 0 {
      let mentions = row.mentionCount > 0 ? "\(row.mentionCount)" : ""
      let said = row.quotationCount > 0 ? String(glyphs.quotation) + "\(row.quotationCount)" : ""
      pieces.append(StyledText(mentions.leftPadded(to: 4), .listDetail))
      pieces.append(StyledText(said.leftPadded(to: 5), .quoteDirect))
    }
    return pieces + [StyledText(" ")] + marks(of: row)
  }

  private func marks(of row: DispersionPlot.Row) -> [StyledText] {
    let cells = DispersionCells(plot.marks(of: row), domain: plot.domain, columns: plotColumns)
    let boundaries = boundaries
    let here = place.map(scale.cell)
    return cells.cells.enumerated().reduce(into: [StyledText]()) { pieces, cell in
      let (column, cell) = (cell.offset, cell.element)
      let background =
        column == here ? glyphs.place : boundaries.contains(column) ? glyphs.section : " "
      let scalar = cell.scalar(glyphs) ?? background
      let role = cell == .empty && column == here ? StyleRole.chartPlace : cell.role(row.kind)
      pieces.append(String(scalar), role)
    }
  }

  /// The titles of the sections over the columns where they begin, as far as there is room.
  var sectionLine: [StyledText] {
    let starts = plot.sections.map { (scale.cell(of: $0.start), $0.title) }
    var line = ""
    for (number, start) in starts.enumerated() {
      let next = number + 1 < starts.count ? starts[number + 1].0 : plotColumns
      let room = next - start.0 - 1
      guard room >= 3, DisplayWidth.columns(of: line) <= start.0 else { continue }
      line = line.padded(to: start.0) + DisplayWidth.truncate(start.1, to: room)
    }
    return [
      StyledText(String(repeating: " ", count: plotStart)), StyledText(line, .metadata),
    ]
  }

  /// How far into the text the columns are, with what points at the reader's place.
  var rulerLine: [StyledText] {
    var cells = Array(repeating: Unicode.Scalar(" "), count: plotColumns)
    let here = place.map(scale.cell)
    let steps = plotColumns >= 40 ? 4 : plotColumns >= 16 ? 2 : 1
    for step in 0...steps where plotColumns >= 8 {
      let label = Array("\(100 * step / steps)%".unicodeScalars)
      let start = min(step * plotColumns / steps, plotColumns - label.count)
      if let here, (start - 1...start + label.count).contains(here) { continue }
      for (place, scalar) in label.enumerated() { cells[start + place] = scalar }
    }
    let pieces = cells.enumerated().reduce(into: [StyledText]()) { pieces, cell in
      let isHere = here == cell.offset
      pieces.append(
        String(isHere ? glyphs.placeHead : cell.element), isHere ? .chartPlace : .metadata)
    }
    return [StyledText(String(repeating: " ", count: plotStart))] + pieces
  }

  /// What the marks mean.
  var legend: String {
    let here = place == nil ? "" : "  \(glyphs.placeHead) where you are"
    return "\(glyphs.mention(left: true, right: false)) mention  "
      + "\(glyphs.quotation)\(glyphs.speech) quotation  \(glyphs.noComment) no comment  "
      + "\(glyphs.section) section\(here)"
  }
}

extension [StyledText] {
  /// Adds text, to the last piece where that has the same role.
  fileprivate mutating func append(_ text: String, _ role: StyleRole) {
    if last?.role == role {
      self[count - 1].text += text
    } else {
      append(StyledText(text, role))
    }
  }
}

extension String {
  /// The string with spaces before it up to so many columns.
  func leftPadded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self))) + self
  }
}
