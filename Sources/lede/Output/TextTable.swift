import BriefingBrowser

/// Rows of text in aligned columns, the last one taking the width that is left. Text that is wider than
/// its column goes on in the next line: nothing is cut.
struct TextTable {
  /// A column but the last.
  struct Column {
    var title: String
    /// The most columns of the terminal that it takes; longer text is wrapped.
    var limit = 24
    /// Whether it holds numbers, which stand at the right and on one line.
    var isNumber = false
    /// Whether its text is never wrapped, as a date is not.
    var isWhole = false
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

  /// The lines, at most `width` columns wide; where it is nil, as for another program, a row is a line.
  ///
  /// Where the width is little, the widest columns are narrowed; where that does not do, the last
  /// column stands below the others.
  func lines(width: Int?) -> [String] {
    let header = (columns.map(\.title) + [lastTitle]).map { PrintableText($0) }
    guard let width else {
      return lines([header] + rows, widths: widths(header, in: nil), last: .max)
    }
    let beside = widths(header, in: width - Self.leastLast)
    let left = width - Self.used(beside)
    if left >= Self.leastLast { return lines([header] + rows, widths: beside, last: left) }
    let above = widths(header, in: width + 2)
    return ([header] + rows).flatMap { row in
      lines([row.dropLast()] + [], widths: above, last: 0)
        + row[columns.count].lines(width: max(width - 2, 1)).map { "  " + $0 }
    }
  }

  /// Rows with their cells beside each other, in columns of these widths.
  private func lines(
    _ rows: [[PrintableText]], widths: [Int], last: Int
  ) -> [String] {
    rows.flatMap { row in
      let cells = zip(row, widths + [last]).map { cell, width in
        width > 0 ? cell.lines(width: width) : []
      }
      let height = cells.map(\.count).max() ?? 0
      return (0..<max(height, 1)).map { line in
        let pieces = cells.enumerated().map { column, lines in
          let text = lines.indices.contains(line) ? lines[line] : ""
          guard column < widths.count else { return text }
          return pad(text, to: widths[column], isNumber: columns[column].isNumber)
        }
        return String(pieces.joined().trimmingSpacesAtEnd)
      }
    }
  }

  /// The columns that each column takes; 0 for one without any text.
  private func widths(_ header: [PrintableText], in room: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      let widest = rows.map { $0[column].columns }.max() ?? 0
      let limit = room == nil || isWhole(column) ? .max : columns[column].limit
      return widest == 0 ? 0 : min(limit, max(widest, header[column].columns))
    }
    guard let room else { return widths }
    while Self.used(widths) > room,
      let widest = widths.indices.filter({ !isWhole($0) && widths[$0] > Self.least })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func isWhole(_ column: Int) -> Bool {
    columns[column].isNumber || columns[column].isWhole
  }

  /// The columns that columns of these widths take with the space behind each.
  private static func used(_ widths: [Int]) -> Int {
    widths.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
  }

  /// A cell with the two columns between it and the next; nothing in a column without any text.
  private func pad(_ text: String, to width: Int, isNumber: Bool) -> String {
    guard width > 0 else { return "" }
    let space = String(repeating: " ", count: max(width - PrintableText(text).columns, 0))
    return (isNumber ? space + text : text + space) + "  "
  }
}

extension String {
  fileprivate var trimmingSpacesAtEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
