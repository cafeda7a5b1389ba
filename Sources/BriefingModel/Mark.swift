/// A place that the reader marked with a letter.
///
/// A small letter marks a place of each article by itself; a capital one marks one place of the
/// whole library.
public struct Mark: Hashable, Sendable {
  /// The letter, a to z or A to Z.
  public var letter: Character
  /// The place.
  public var spot: Spot

  /// A mark.
  public init(_ letter: Character, at spot: Spot) {
    self.letter = letter
    self.spot = spot
  }

  /// Whether the mark is one of the whole library.
  public var isOfLibrary: Bool { letter.isUppercase }
}
