/// Where a reader was in an article.
public struct ReadingPosition: Hashable, Sendable, Codable {
  /// The first byte of the topmost line on the screen.
  public var top: Int
  /// The byte under the cursor.
  public var cursor: Int

  /// A position; both offsets in UTF-8 bytes of the text.
  public init(top: Int, cursor: Int) {
    self.top = top
    self.cursor = cursor
  }
}
