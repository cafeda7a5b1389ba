/// A line for the reader: what was done, or why something was not.
public struct Message: Hashable, Sendable {
  /// The line.
  public var text: String
  /// Whether something went wrong.
  public var isWarning: Bool

  /// A message.
  public init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}
