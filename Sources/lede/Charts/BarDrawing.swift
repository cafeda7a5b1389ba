import BriefingBrowser

/// A bar chart as a picture.
struct BarDrawing {
  private(set) var document: String

  private static let left = 220.0
  private static let right = 200.0
  private static let top = 56.0
  private static let rowHeight = 22.0
  private static let width = 960.0

  init(_ chart: BarChart, title: String) {
    let height = Self.top + Double(chart.rows.count) * Self.rowHeight + 20
    let words = chart.rows.prefix(200).map { row in
      "\(row.label): " + zip(chart.heads, row.counts).map { "\($0) \($1)" }.joined(separator: ", ")
    }
    var drawing = SVGDrawing(
      title: title, description: words.joined(separator: "; "), width: Self.width, height: height)
    drawing.text(title, x: 16, y: 24)
    let room = Self.width - Self.left - Self.right
    let ticks = LinearScale.ticks(upTo: chart.most, steps: 5)
    let most = Double(max(1, ticks.last ?? 1))
    for tick in ticks {
      let x = Self.left + Double(tick) / most * room
      drawing.line(x1: x, y1: Self.top - 4, x2: x, y2: height - 16, .grid)
      drawing.text("\(tick)", x: x, y: Self.top - 8, .muted, anchor: .middle)
    }
    for (number, row) in chart.rows.enumerated() {
      let y = Self.top + Double(number) * Self.rowHeight
      let label = PrintableText(row.label).truncated(to: 28)
      drawing.text(label, x: Self.left - 10, y: y + 15, anchor: .end)
      let length = Double(row.counts.first ?? 0) / most * room
      drawing.rectangle(
        x: Self.left, y: y + 3, width: length, height: 15, .bar, saying: words[safe: number] ?? "")
      let numbers = zip(chart.heads, row.counts).map { "\($1) \($0)" }.joined(separator: ", ")
      drawing.text(numbers, x: Self.left + length + 8, y: y + 15, .muted)
    }
    document = drawing.document
  }
}

extension Array {
  /// The element at a place; nil where there is none.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
