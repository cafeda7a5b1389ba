/// A whole screen as a grid of cells: what the views draw and the terminal shows.
public struct Frame: Hashable, Sendable {
  /// A place on the screen.
  public struct Position: Hashable, Sendable {
    /// The row, from 0 at the top.
    public var row: Int
    /// The column, from 0 at the left.
    public var column: Int
    /// A place on the screen.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The size of the grid.
  public let size: Size
  /// The cells, row by row from the top left; `size.rows * size.columns` of them.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil where it is hidden.
  public internal(set) var cursor: Position?

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The cells of one row, from the left.
  ///
  /// - Precondition: `row` is within the frame.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
