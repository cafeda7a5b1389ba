/// Writes text into one row of a frame, from a column on, never past a limit.
///
/// Every character of every screen comes through here; `DisplayedScalar` decides what a scalar
/// becomes. A wide character that does not fit is left out whole.
struct CellWriter {
  private let row: Int
  private let limit: Int
  /// The column that the next character goes to.
  private(set) var column: Int

  /// A writer into `row`, from `column` up to but not including `limit`.
  init(row: Int, column: Int, limit: Int) {
    self.row = row
    self.column = column
    self.limit = limit
  }

  /// Whether no more characters fit.
  var isFull: Bool { column >= limit }

  /// Writes a string in one role.
  mutating func write(_ string: String, role: StyleRole, to frame: inout Frame) {
    guard frame.arrangesText, BidiLevels.hasRightToLeft(string.utf8),
      let arranged = ArrangedText(string)
    else {
      let scalars = string.unicodeScalars
      for index in scalars.indices {
        if Joiner.isOne(scalars[index]), Joiner.isKept(at: index, in: scalars) {
          write(mark: scalars[index], to: &frame)
        } else {
          write(scalars[index], role: role, to: &frame)
        }
      }
      return
    }
    for cluster in arranged.clusters { write(cluster, role: role, to: &frame) }
  }

  /// Writes a character with its marks.
  mutating func write(_ cluster: ArrangedText.Cluster, role: StyleRole, to frame: inout Frame) {
    write(cluster.scalar, role: role, to: &frame)
    for mark in cluster.marks { write(mark: mark, to: &frame) }
  }

  /// Writes one scalar.
  mutating func write(_ scalar: Unicode.Scalar, role: StyleRole, to frame: inout Frame) {
    guard row >= 0, row < frame.size.rows else { return }
    let rowStart = row * frame.size.columns
    switch DisplayedScalar(scalar) {
    case .vanished:
      break
    case .mark(let mark):
      write(mark: mark, to: &frame)
    case .glyph(let glyph, let width):
      guard column >= 0, column + Int(width) <= min(limit, frame.size.columns) else {
        column = limit
        return
      }
      frame.cells[rowStart + column] = Cell(scalar: glyph, width: width, role: role)
      if width == 2 {
        frame.cells[rowStart + column + 1] = Cell(scalar: " ", width: 0, role: role)
      }
      column += Int(width)
    }
  }

  /// Writes `scalar` up to the limit.
  mutating func fill(_ scalar: Unicode.Scalar = " ", role: StyleRole, to frame: inout Frame) {
    while !isFull { write(scalar, role: role, to: &frame) }
  }

  /// Leaves columns as they are.
  mutating func skip(_ columns: Int) { column += columns }

  /// Adds what takes no column to the character before it; where none is, it is left out.
  func write(mark: Unicode.Scalar, to frame: inout Frame) {
    guard row >= 0, row < frame.size.rows, column > 0, column <= frame.size.columns else { return }
    var target = row * frame.size.columns + column - 1
    if frame.cells[target].width == 0, column > 1 { target -= 1 }
    frame.cells[target].marks.append(mark)
  }
}
