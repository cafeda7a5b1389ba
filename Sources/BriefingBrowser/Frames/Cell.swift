/// What one character cell of the screen shows.
///
/// Cells are made by `CellWriter` alone, which lets no scalar through that could do harm in a
/// terminal.
public struct Cell: Hashable, Sendable {
  /// The character: a scalar that takes one or two columns.
  public internal(set) var scalar: Unicode.Scalar
  /// The combining marks over it; none for almost every cell.
  public internal(set) var marks = CellMarks()
  /// How many columns the character takes: 1 or 2; 0 for the right half of a wide one.
  public internal(set) var width: UInt8
  /// What the cell is part of; a theme turns it into colours.
  public internal(set) var role: StyleRole

  /// An empty cell.
  public static let blank = Cell(scalar: " ", width: 1, role: .text)

  init(scalar: Unicode.Scalar, width: UInt8, role: StyleRole) {
    self.scalar = scalar
    self.width = width
    self.role = role
  }
}
