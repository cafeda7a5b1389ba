import BriefingBrowser
import BriefingModel

extension ChartOptions {
  /// Prints bars.
  ///
  /// - Throws: `StandardOutputError`.
  func write(_ chart: BarChart, title: String) throws {
    switch format {
    case .text:
      try StandardOutput.write(chart.lines(columns: common.pictureWidth, glyphs: glyphs))
    case .svg:
      try StandardOutput.write(bytes: Array(BarDrawing(chart, title: title).document.utf8))
    case .csv:
      let rows = chart.rows.map { [$0.label] + $0.counts.map(String.init) }
      try StandardOutput.write(([[chart.labelHead] + chart.heads] + rows).map(CSV.line))
    case .json:
      try JSONOutput.write(
        chart.rows.map { row in
          ListedBar(
            name: row.label,
            counts: Dictionary(zip(chart.heads, row.counts), uniquingKeysWith: { $1 }))
        })
    }
  }

  /// Prints a matrix.
  ///
  /// - Throws: `StandardOutputError`.
  func write(_ matrix: ActorMatrix, row: String, title: String) throws {
    switch format {
    case .text:
      let pages = MatrixPages(matrix, columns: common.pictureWidth, glyphs: glyphs)
      try StandardOutput.write(pages.lines)
    case .svg:
      try StandardOutput.write(bytes: Array(MatrixDrawing(matrix, title: title).document.utf8))
    case .csv:
      let rows = zip(matrix.rows, matrix.counts).map { [$0] + $1.map(String.init) }
      try StandardOutput.write(([[row] + matrix.columns] + rows).map(CSV.line))
    case .json: try JSONOutput.write(matrix)
    }
  }
}

/// A bar as JSON.
private struct ListedBar: Encodable {
  var name: String
  var counts: [String: Int]
}

/// A matrix as plain text: where its columns do not fit beside each other, below each other.
private struct MatrixPages {
  let lines: [String]

  init(_ matrix: ActorMatrix, columns: Int, glyphs: ChartGlyphs) {
    var lines: [String] = []
    var first = 0
    while first < matrix.columns.count {
      let picture = MatrixPicture(matrix, columns: columns, glyphs: glyphs, from: first)
      lines += (first == 0 ? [] : [""]) + picture.lines
      first += picture.shown
    }
    self.lines = lines
  }
}
