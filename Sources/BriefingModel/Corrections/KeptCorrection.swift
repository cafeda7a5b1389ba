/// A rule of the reader's as the library keeps it.
public struct KeptCorrection: Hashable, Sendable, Identifiable {
  /// Its number in the library.
  public var id: Int64
  /// The rule.
  public var correction: Correction
  /// Whether it was taken back, and holds no longer.
  public var isUndone: Bool

  /// A rule with its number.
  public init(id: Int64, correction: Correction, isUndone: Bool) {
    self.id = id
    self.correction = correction
    self.isUndone = isUndone
  }
}
