/// Rows of figures under headings, as text.
struct Table {
  private var rows: [[String]]

  /// A table with these headings.
  init(_ headings: String...) { rows = [headings] }

  /// Adds a row.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The table, the first column to the left and the others to the right.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double { self / .milliseconds(1) }
}

extension Double {
  /// The number with `digits` digits after the point.
  func rounded(to digits: Int) -> String {
    let power = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let scaled = Int((self * power).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % Int(power))"
    return "\(scaled / Int(power))." + String(repeating: "0", count: digits - fraction.count)
      + fraction
  }
}

extension Collection where Element: Comparable {
  /// The value in the middle; nil without values.
  var median: Element? {
    isEmpty ? nil : sorted()[count / 2]
  }
}
