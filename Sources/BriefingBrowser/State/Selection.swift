import BriefingModel

/// A passage that the reader is choosing.
public struct Selection: Hashable, Sendable {
  /// The passage that it started with.
  public var anchor: Passage
  /// The passage that it reaches to, forward or back.
  public var end: Passage

  /// Whether it is its first word that moves, and not its last.
  public var isAtStart = false

  /// Where the reader was when it began.
  public let origin: Place

  /// What is chosen.
  public var passage: Passage {
    Passage(min(anchor.start, end.start), max(anchor.end, end.end))
  }
}
