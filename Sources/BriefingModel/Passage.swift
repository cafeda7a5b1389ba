/// A half-open range of an article's text, in UTF-8 bytes, never inside a character.
///
/// Everything that is found in an article points into it by passage; nothing copies its text.
public struct Passage: Hashable, Sendable, Codable {
  /// The first byte of the passage.
  public var start: Int
  /// The byte after the last one; never less than `start`.
  public var end: Int

  /// - Precondition: `start` ≤ `end`.
  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a passage ends where it starts or later")
    self.start = start
    self.end = end
  }

  /// The same passage from a range of bytes.
  @inlinable public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The passage as a range of bytes.
  @inlinable public var range: Range<Int> { start..<end }

  /// The length in UTF-8 bytes.
  @inlinable public var count: Int { end - start }

  /// Whether the passage holds no byte at all.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the byte at `offset` belongs to the passage.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether all of `other` lies within this passage.
  @inlinable public func contains(_ other: Passage) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two share at least one byte.
  @inlinable public func overlaps(_ other: Passage) -> Bool {
    start < other.end && other.start < end
  }
}

extension Passage: Comparable {
  /// Passages are ordered by where they start; of two that start together the shorter comes first.
  @inlinable public static func < (left: Passage, right: Passage) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
