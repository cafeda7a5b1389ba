/// Which opening of an article an event is about, so that what arrives late is told from what the
/// reader sees now.
public struct DocumentID: RawRepresentable, Hashable, Sendable {
  /// The number of the opening, counted up by the runner.
  public let rawValue: Int
  /// The opening with that number.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
