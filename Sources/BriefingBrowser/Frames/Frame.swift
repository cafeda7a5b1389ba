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

  /// Whether text from right to left is put into its order on the screen as it is drawn.
  let arrangesText: Bool
  /// Whether it is for a screen reader: nothing at the right edge, the cursor on what is chosen.
  let isLinear: Bool

  /// An empty frame, to be drawn on as `settings` say.
  public init(size: Size, settings: BrowserSettings = BrowserSettings()) {
    self.size = size
    arrangesText = settings.reordersText
    isLinear = settings.isLinear
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// The cells of one row, from the left.
  ///
  /// - Precondition: `row` is within the frame.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
