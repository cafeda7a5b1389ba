/// What was done with the mouse, and over which cell of the screen.
public struct MouseAction: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The main button went down, and up again.
    case pressed, released
    /// The mouse moved with the main button down.
    case dragged
    /// The wheel turned by a notch.
    case wheelUp, wheelDown
  }

  /// What was done.
  public var kind: Kind
  /// The row, from 0 at the top; it may lie outside the screen.
  public var row: Int
  /// The column, from 0 at the left; it may lie outside the screen.
  public var column: Int

  /// Something done with the mouse.
  public init(_ kind: Kind, row: Int, column: Int) {
    self.kind = kind
    self.row = row
    self.column = column
  }
}
