extension Frame {
  /// Draws what fits the line that is typed in the last row.
  ///
  /// - Parameter bottom: The first row below it.
  mutating func draw(_ palette: CommandPalette, above bottom: Int) {
    guard bottom >= 1 else { return }
    let room = max(1, min(Self.mostPaletteRows, bottom / 2))
    let rows = min(room, palette.fits.count)
    let first = max(0, min((palette.selected ?? 0) - rows / 2, palette.fits.count - rows))
    let top = bottom - rows
    let rect = Rect(row: top, column: 0, size: Size(columns: size.columns, rows: rows))
    if top > 0 {
      free(row: top - 1, columns: 0..<size.columns)
      let title = palette.fits.isEmpty ? " Nothing is called so" : " Commands and places"
      let count = " \(palette.fits.count) "
      draw(
        left: [StyledText(title, .paneTitleActive)],
        right: [StyledText(count, .metadata)], fill: .paneTitle, row: 0,
        in: Rect(row: top - 1, column: 0, size: Size(columns: size.columns, rows: 1)))
    }
    for row in 0..<rows {
      let fit = palette.fits[first + row]
      let entry = palette.entries[fit.entry]
      free(row: top + row, columns: 0..<size.columns)
      draw(
        left: [StyledText(" ")] + Self.pieces(of: entry.text, settingOff: fit.places),
        right: [StyledText(entry.detail + " ", .listDetail)], fill: .text, row: row, in: rect)
      if first + row == palette.selected {
        restyle(row: row, in: rect) { $0 == .match ? .match : .listSelected }
      }
    }
  }

  private static let mostPaletteRows = 12

  /// A text with the letters that were typed set off.
  private static func pieces(of text: String, settingOff places: [Int]) -> [StyledText] {
    var pieces: [StyledText] = []
    var next = places[...]
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isTyped = next.first == index
      if isTyped { next.removeFirst() }
      let role: StyleRole = isTyped ? .match : .text
      if pieces.last?.role == role {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      } else {
        pieces.append(StyledText(String(scalar), role))
      }
    }
    return pieces
  }
}
