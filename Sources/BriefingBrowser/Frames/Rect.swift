/// A part of the screen.
struct Rect: Hashable {
  var row: Int
  var column: Int
  var size: Size

  var rows: Range<Int> { row..<row + size.rows }
  var columns: Range<Int> { column..<column + size.columns }
  var isEmpty: Bool { size.rows == 0 || size.columns == 0 }
}
