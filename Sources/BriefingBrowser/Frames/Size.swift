/// The size of a screen or a part of it, in character cells.
public struct Size: Hashable, Sendable {
  /// The width in columns, 0 or more.
  public var columns: Int
  /// The height in rows, 0 or more.
  public var rows: Int

  /// A size; what is negative counts as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Reads `120x40`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
