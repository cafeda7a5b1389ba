extension DispersionPlot {
  /// The plot as plain text, its lines at most `columns` wide, for output that is no screen.
  public func lines(columns: Int, glyphs: ChartGlyphs) -> [String] {
    let picture = DispersionPicture(self, columns: columns, glyphs: glyphs)
    let head = [picture.sectionLine, picture.rulerLine]
    let text = (head + rows.map(picture.pieces)).map { PrintableText($0.map(\.text).joined()).text }
    return text.map(\.trimmedEnd) + ["", " " + picture.legend]
  }
}
