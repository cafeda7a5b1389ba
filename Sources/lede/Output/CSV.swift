/// Values separated by commas (RFC 4180), safe to open in a spreadsheet.
enum CSV {
  /// The characters by which a spreadsheet takes a cell for a formula.
  private static let formulaMarks = "=+-@\t\r\n＝＋－＠".unicodeScalars

  /// A row, without its line end.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  /// A cell. One that a spreadsheet would take for a formula begins with an apostrophe, by which the
  /// spreadsheet knows it as text.
  static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " }
    let isFormula = first.map { formulaMarks.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
