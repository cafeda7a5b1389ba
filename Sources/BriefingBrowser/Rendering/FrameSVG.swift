extension Frame {
  /// The screen as an SVG picture in the looks of a theme.
  ///
  /// Every run of cells of one role is placed by its column, so that the picture keeps the grid
  /// whatever font shows it. Text is escaped.
  ///
  /// - Parameter isLight: whether the terminal's own background is light.
  public func svg(theme: Theme, isLight: Bool = false) -> String {
    SVGPicture(frame: self, theme: theme, palette: isLight ? .light : .dark).document
  }
}

/// The making of an SVG picture of a screen.
private struct SVGPicture {
  let frame: Frame
  let theme: Theme
  let palette: Palette

  private let cellWidth = 8.4
  private let rowHeight = 18.0
  private let padding = 12.0

  var document: String {
    let width = number(Double(frame.size.columns) * cellWidth + 2 * padding)
    let height = number(Double(frame.size.rows) * rowHeight + 2 * padding)
    let body = (0..<frame.size.rows).map(row).joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, \
      Consolas, monospace" font-size="14" xml:space="preserve">
      <rect width="100%" height="100%" rx="6" fill="\(hex(palette.background))"/>
      \(body)\(cursor)</svg>

      """
  }

  private func row(_ row: Int) -> String {
    let cells = Array(frame.row(row))
    var parts = ""
    var start = 0
    while start < cells.count {
      var end = start + 1
      while end < cells.count, cells[end].role == cells[start].role { end += 1 }
      parts += run(cells[start..<end], row: row)
      start = end
    }
    return parts
  }

  private func run(_ cells: ArraySlice<Cell>, row: Int) -> String {
    guard let first = cells.first else { return "" }
    let look = Look(theme[first.role], palette: palette)
    let x = number(padding + Double(cells.startIndex) * cellWidth)
    let y = padding + Double(row) * rowHeight
    let width = number(Double(cells.count) * cellWidth)
    var out = ""
    if let background = look.background {
      let fill = hex(background)
      out += "<rect x=\"\(x)\" y=\"\(number(y))\" width=\"\(width)\" "
      out += "height=\"\(number(rowHeight))\" fill=\"\(fill)\"/>\n"
    }
    if cells.contains(where: { $0.scalar != " " }) {
      out += "<text x=\"\(x)\" y=\"\(number(y + 13.5))\" fill=\"\(hex(look.foreground))\""
      out += "\(look.attributes) textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\">"
      out += escaped(text(of: cells)) + "</text>\n"
    }
    return out
  }

  private func text(of cells: ArraySlice<Cell>) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells where cell.width > 0 {
      text.append(cell.scalar == " " ? "\u{A0}" : cell.scalar)
      text.append(contentsOf: cell.marks)
    }
    return String(text)
  }

  private var cursor: String {
    guard let place = frame.cursor else { return "" }
    let x = number(padding + Double(place.column) * cellWidth)
    let y = number(padding + Double(place.row) * rowHeight)
    let fill = hex(palette.foreground)
    return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(number(cellWidth))\" "
      + "height=\"\(number(rowHeight))\" fill=\"\(fill)\" fill-opacity=\"0.45\"/>\n"
  }

  private func hex(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// A length with one digit behind the point.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}

/// A style as a picture shows it.
private struct Look {
  let foreground: UInt32
  let background: UInt32?
  let attributes: String

  init(_ style: Style, palette: Palette) {
    var foreground = style.foreground.map(palette.color) ?? palette.foreground
    var background = style.background.map(palette.color)
    if style.attributes.contains(.reverse) {
      (foreground, background) = (background ?? palette.background, foreground)
    }
    if style.attributes.contains(.dim) { foreground = palette.dimmed(foreground) }
    self.foreground = foreground
    self.background = background
    var attributes = ""
    if style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    if style.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    self.attributes = attributes
  }
}
