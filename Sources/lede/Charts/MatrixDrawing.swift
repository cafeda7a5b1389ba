import BriefingBrowser
import BriefingModel

/// A matrix as a picture: every cell has its number, and the more there is the fuller its box.
struct MatrixDrawing {
  private(set) var document: String

  private static let left = 220.0
  private static let top = 190.0
  private static let cell = 44.0

  init(_ matrix: ActorMatrix, title: String) {
    let width = max(480, Self.left + Double(matrix.columns.count) * Self.cell + 120)
    let height = Self.top + Double(matrix.rows.count) * 26 + 24
    let words = zip(matrix.rows, matrix.counts).map { row, counts in
      "\(row): " + zip(matrix.columns, counts).map { "\($0) \($1)" }.joined(separator: ", ")
    }
    var drawing = SVGDrawing(
      title: title, description: words.joined(separator: "; "), width: width, height: height)
    drawing.text(title, x: 16, y: 24)
    for (number, name) in matrix.columns.enumerated() {
      let x = Self.left + (Double(number) + 0.5) * Self.cell
      drawing.text(PrintableText(name).truncated(to: 22), x: x, y: Self.top - 10, turnedBy: -50)
    }
    let most = Double(max(1, matrix.counts.joined().max() ?? 1))
    for (number, counts) in matrix.counts.enumerated() {
      let y = Self.top + Double(number) * 26
      let name = PrintableText(matrix.rows[number]).truncated(to: 28)
      drawing.text(name, x: Self.left - 10, y: y + 17, anchor: .end)
      for (column, count) in counts.enumerated() {
        let x = Self.left + Double(column) * Self.cell
        let length = (Self.cell - 4) * Double(count) / most
        let said = "\(matrix.rows[number]), \(matrix.columns[column]): \(count)"
        drawing.rectangle(x: x + 2, y: y + 20, width: length, height: 4, .cell, saying: said)
        drawing.text("\(count)", x: x + Self.cell / 2, y: y + 16, .number, anchor: .middle)
      }
    }
    document = drawing.document
  }
}
