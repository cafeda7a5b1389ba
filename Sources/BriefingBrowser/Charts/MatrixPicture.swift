import BriefingModel

/// Counts by two things laid out for so many columns: a name a row, a number a cell, and over each
/// column as much of its name as fits.
public struct MatrixPicture: Sendable {
  let matrix: ActorMatrix
  private let glyphs: ChartGlyphs
  /// The columns of the names, and of each cell.
  let nameColumns, cellColumns: Int
  /// How many columns of the matrix fit.
  public let shown: Int
  /// The first of them.
  let first: Int

  /// The matrix from one of its columns on.
  public init(_ matrix: ActorMatrix, columns: Int, glyphs: ChartGlyphs, from first: Int) {
    self.matrix = matrix
    self.glyphs = glyphs
    nameColumns = min(26, max(8, columns / 4))
    let digits = matrix.counts.joined().map { String($0).count }.max() ?? 1
    let room = columns - nameColumns - 1
    let even = min(Self.widestCell, room / max(1, matrix.columns.count))
    cellColumns = max(digits + 3, columns >= 70 ? 9 : 7, even)
    shown = max(1, min(matrix.columns.count, room / cellColumns))
    self.first = max(0, min(first, matrix.columns.count - 1))
  }

  /// The matrix with one of its columns in sight.
  init(_ matrix: ActorMatrix, columns: Int, glyphs: ChartGlyphs, showing column: Int) {
    let start = MatrixPicture(matrix, columns: columns, glyphs: glyphs, from: 0)
    let first = min(column - start.shown / 2, matrix.columns.count - start.shown)
    self.init(matrix, columns: columns, glyphs: glyphs, from: first)
  }

  /// Names are seldom longer.
  private static let widestCell = 20

  private var range: Range<Int> { first..<min(first + shown, matrix.columns.count) }

  /// The first column on the screen of a column of the matrix.
  func start(of column: Int) -> Int { 1 + nameColumns + (column - first) * cellColumns }

  /// The names of the columns.
  var head: [StyledText] {
    let names = range.map { column in
      let name = DisplayWidth.truncate(matrix.columns[column].singleLine, to: cellColumns - 1)
      return name.leftPadded(to: cellColumns)
    }
    return [
      StyledText(String(repeating: " ", count: nameColumns + 1)),
      StyledText(names.joined(), .metadata),
    ]
  }

  /// A row: where it meets its own column, how often it is named at all stands in brackets.
  func pieces(of row: Int) -> [StyledText] {
    let name = DisplayWidth.truncate(matrix.rows[row].singleLine, to: nameColumns)
    let cells = range.map { column in
      let count = matrix.counts[row][column]
      let isOwn = matrix.rows == matrix.columns && row == column
      let text = isOwn ? "(\(count))" : count == 0 ? (glyphs == .unicode ? "·" : ".") : "\(count)"
      return StyledText(
        text.leftPadded(to: cellColumns), count == 0 || isOwn ? .metadata : .chartBar)
    }
    return [StyledText(" " + name.padded(to: nameColumns))] + cells
  }

  /// The matrix as plain text.
  public var lines: [String] {
    ([head] + matrix.rows.indices.map(pieces)).map {
      PrintableText($0.map(\.text).joined()).text.trimmedEnd
    }
  }
}
