import BriefingBrowser

/// Rows of text in aligned columns, the last one wrapped to the width that is left.
struct TextTable {
  /// A column but the last.
  struct Column {
    var title: String
    /// The most columns of the terminal that it may take; longer text is cut.
    var limit = 24
    var isNumber = false
  }

  private let columns: [Column]
  private let lastTitle: String
  private var rows: [[PrintableText]] = []

  init(_ columns: [Column], last: String) {
    self.columns = columns
    lastTitle = last
  }

  /// Adds a row: a text for each column and the last.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map { PrintableText($0) })
  }

  /// The lines, at most `width` columns wide where that leaves room for the last column.
  func lines(width: Int) -> [String] {
    let header = (columns.map(\.title) + [lastTitle]).map { PrintableText($0) }
    let widths = columns.indices.map { column in
      let widest = rows.map { $0[column].columns }.max() ?? 0
      return widest == 0 ? 0 : min(columns[column].limit, max(widest, header[column].columns))
    }
    let used = widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
    let lastWidth = max(width - used, 20)
    return ([header] + rows).flatMap { row in
      let start = zip(row, columns.indices).map { cell, column in
        pad(cell, to: widths[column], isNumber: columns[column].isNumber)
      }.joined()
      let wrapped = row[columns.count].lines(width: lastWidth)
      let indent = String(repeating: " ", count: used)
      return ([start + (wrapped.first ?? "")] + wrapped.dropFirst().map { indent + $0 })
        .map { String($0.trimmingSpacesAtEnd) }
    }
  }

  /// A cell with the two columns between it and the next; nothing in a column without any text.
  private func pad(_ cell: PrintableText, to width: Int, isNumber: Bool) -> String {
    guard width > 0 else { return "" }
    let text = cell.truncated(to: width)
    let space = String(repeating: " ", count: max(width - PrintableText(text).columns, 0))
    return (isNumber ? space + text : text + space) + "  "
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
