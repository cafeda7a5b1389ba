/// Where the reader is in a text: the line at the top of the screen and the character at the cursor.
public struct Place: Hashable, Sendable {
  /// A byte of the topmost line.
  public var top: Int
  /// The byte at the cursor.
  public var cursor: Int
}
