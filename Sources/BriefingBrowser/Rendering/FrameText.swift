extension Frame {
  /// The screen as plain text: a line a row, without the spaces at the ends of the rows.
  public var text: String {
    (0..<size.rows).map { text(ofRow: $0) }.joined(separator: "\n")
  }

  /// One row as plain text, without the spaces at its end.
  public func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in self.row(row) where cell.width > 0 {
      text.append(cell.scalar)
      text.append(contentsOf: cell.marks)
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The screen with the role of each run of cells: `{status} Lede  42%{text}…`, a line a row.
  public var roleText: String {
    (0..<size.rows).map { row in
      var line = ""
      var role: StyleRole?
      for cell in self.row(row) where cell.width > 0 {
        if cell.role != role { line += "{\(cell.role.name)}" }
        role = cell.role
        line.unicodeScalars.append(cell.scalar)
        line.unicodeScalars.append(contentsOf: cell.marks)
      }
      return line
    }
    .joined(separator: "\n")
  }
}
