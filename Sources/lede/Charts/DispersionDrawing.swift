import BriefingBrowser
import BriefingModel

/// A dispersion plot as a picture.
struct DispersionDrawing {
  private var drawing: SVGDrawing
  private let plot: DispersionPlot
  private let article: Article

  private static let left = 250.0
  private static let right = 24.0
  private static let top = 64.0
  private static let rowHeight = 20.0
  private static let width = 960.0

  init(_ plot: DispersionPlot, of article: Article) {
    self.plot = plot
    self.article = article
    let headline = article.metadata.headline
    let height = Self.top + Double(plot.rows.count) * Self.rowHeight + 40
    drawing = SVGDrawing(
      title: "Where each actor stands: \(headline)",
      description: Self.description(of: plot), width: Self.width, height: height)
    drawing.text(headline, x: 16, y: 24)
    drawSections(to: height - 36)
    for (number, row) in plot.rows.enumerated() {
      draw(row, at: Self.top + Double(number) * Self.rowHeight)
    }
    drawLegend(at: height - 14)
  }

  var document: String { drawing.document }

  /// The rows in words.
  private static func description(of plot: DispersionPlot) -> String {
    let rows = plot.rows.map { row in
      let first = plot.marks(of: row).first.map {
        ", first at \(plot.percent(of: $0.passage.start))%"
      }
      return "\(row.name): mentions \(row.mentionCount), quotations \(row.quotationCount)"
        + (first ?? "")
    }
    return "A row an actor, its mentions and quotations along the text. "
      + rows.joined(separator: "; ")
  }

  private func x(of offset: Int) -> Double {
    let share = Double(offset - plot.domain.lowerBound) / Double(max(1, plot.domain.count))
    return Self.left + min(max(share, 0), 1) * (Self.width - Self.left - Self.right)
  }

  private mutating func drawSections(to bottom: Double) {
    var end = 0.0
    for section in plot.sections {
      let x = x(of: section.start)
      drawing.line(x1: x, y1: Self.top - 10, x2: x, y2: bottom, .grid)
      guard x >= end else { continue }
      let title = PrintableText(section.title).truncated(to: 24)
      drawing.text(title, x: x + 2, y: Self.top - 14, .muted)
      end = x + Double(title.count) * 7.5
    }
  }

  private mutating func draw(_ row: DispersionPlot.Row, at y: Double) {
    let name = PrintableText(row.name).truncated(to: 30)
    drawing.text(name, x: Self.left - 12, y: y + 14, row.kind == nil ? .muted : .text, anchor: .end)
    drawing.line(x1: Self.left, y1: y + 10, x2: Self.width - Self.right, y2: y + 10, .grid)
    for mark in plot.marks(of: row) { draw(mark, at: y) }
  }

  private mutating func draw(_ mark: DispersionPlot.Mark, at y: Double) {
    let x = x(of: mark.passage.start)
    let words = PrintableText(article.text[mark.passage]).truncated(to: 120)
    switch mark.kind {
    case .mention:
      drawing.rectangle(x: x - 1, y: y + 3, width: 2, height: 14, .mention, saying: words)
    case .quotation:
      let length = max(4, self.x(of: mark.passage.end) - x)
      drawing.rectangle(x: x, y: y + 6, width: length, height: 8, .quotation, saying: words)
    case .noComment:
      drawing.line(x1: x - 4, y1: y + 6, x2: x + 4, y2: y + 14, .refusal)
      drawing.line(x1: x - 4, y1: y + 14, x2: x + 4, y2: y + 6, .refusal)
    }
  }

  private mutating func drawLegend(at y: Double) {
    drawing.rectangle(x: Self.left, y: y - 11, width: 2, height: 14, .mention)
    drawing.text("mention", x: Self.left + 8, y: y, .muted)
    drawing.rectangle(x: Self.left + 80, y: y - 8, width: 16, height: 8, .quotation)
    drawing.text("quotation", x: Self.left + 102, y: y, .muted)
    drawing.line(x1: Self.left + 186, y1: y - 8, x2: Self.left + 194, y2: y, .refusal)
    drawing.line(x1: Self.left + 186, y1: y, x2: Self.left + 194, y2: y - 8, .refusal)
    drawing.text("no comment", x: Self.left + 200, y: y, .muted)
  }
}
