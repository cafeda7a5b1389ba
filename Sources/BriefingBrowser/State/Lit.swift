import BriefingModel

/// What is lit in the text. One thing is lit at a time, and `n` and `N` walk it.
public struct Lit: Hashable, Sendable {
  /// What it is that is lit.
  public enum Subject: Hashable, Sendable {
    /// The hits of a search.
    case search(String)
    /// What a search of the library found in the article.
    case found(String)
    /// The mentions of an actor.
    case mentions(Actor.ID)
    /// What a speaker said.
    case statements(Speaker)
  }

  /// What it is.
  public var subject: Subject
  /// Where it stands, in the order of the text.
  public var passages: [Passage]
  /// Which of the passages the reader is at; nil before the first step.
  public var current: Int?
  /// Whether the passages are still being looked for.
  public var isPending: Bool
  /// The steps that were typed ahead of the passages: forward less back.
  var stepsAhead = 0

  /// Something to be lit.
  public init(
    _ subject: Subject, passages: [Passage], current: Int? = nil, isPending: Bool = false
  ) {
    self.subject = subject
    self.passages = passages
    self.current = current
    self.isPending = isPending
  }

  /// The passage that the reader is at.
  var currentPassage: Passage? { current.map { passages[$0] } }

  /// The first passage that starts at `offset` or after it. O(log n).
  func index(atOrAfter offset: Int) -> Int? {
    let index = passages.partitioningIndex { $0.start >= offset }
    return index < passages.count ? index : nil
  }

  /// The passage that holds `offset`. O(log n).
  func index(containing offset: Int) -> Int? {
    let after = passages.partitioningIndex { $0.start > offset }
    return after > 0 && passages[after - 1].contains(offset) ? after - 1 : nil
  }
}
