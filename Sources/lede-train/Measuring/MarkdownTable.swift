/// A table as Markdown has it, its columns of the same width in each row.
struct MarkdownTable {
  private var rows: [[String]]

  init(_ header: [String]) { rows = [header] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines of the table.
  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      max(3, rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0)
    }
    let lines = rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let rule = "|" + widths.map { String(repeating: "-", count: $0 + 2) + "|" }.joined()
    return ([lines[0], rule] + lines[1...]).joined(separator: "\n")
  }
}
