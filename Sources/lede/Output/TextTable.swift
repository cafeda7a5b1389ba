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

  /// The fewest columns that the last column gets beside the others, and the fewest that a column is
  /// narrowed to.
  private static let (leastLast, least) = (20, 6)

  /// The lines, at most `width` columns wide. Where that is little, the widest columns are cut further;
  /// where that does not do, the last column stands below the others.
  func lines(width: Int) -> [String] {
    let header = (columns.map(\.title) + [lastTitle]).map { PrintableText($0) }
    var widths = widths(header, in: width - Self.leastLast)
    let isBelow = width - Self.used(widths) < Self.leastLast
    if isBelow { widths = self.widths(header, in: width + 2) }
    let indent = isBelow ? 2 : Self.used(widths)
    return ([header] + rows).flatMap { row in
      let start = zip(row, columns.indices).map { cell, column in
        pad(cell, to: widths[column], isNumber: columns[column].isNumber)
      }.joined()
      let wrapped = row[columns.count].lines(width: max(width - indent, 1))
      let space = String(repeating: " ", count: indent)
      let first =
        isBelow ? [start] + wrapped.prefix(1).map { space + $0 } : [start + (wrapped.first ?? "")]
      return (first + wrapped.dropFirst().map { space + $0 })
        .map { String($0.trimmingSpacesAtEnd) }
    }
  }

  /// The columns that each column takes; 0 for one without any text.
  private func widths(_ header: [PrintableText], in room: Int) -> [Int] {
    var widths = columns.indices.map { column in
      let widest = rows.map { $0[column].columns }.max() ?? 0
      return widest == 0 ? 0 : min(columns[column].limit, max(widest, header[column].columns))
    }
    while Self.used(widths) > room,
      let widest = widths.indices.filter({ !columns[$0].isNumber && widths[$0] > Self.least })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// The columns that columns of these widths take with the space behind each.
  private static func used(_ widths: [Int]) -> Int {
    widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
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
