/// A followed feed's number in the library.
public struct FeedID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// The number, from 1.
  public let rawValue: Int64
  /// The feed with that number.
  public init(rawValue: Int64) { self.rawValue = rawValue }
  /// Feeds are ordered by when they were first followed.
  public static func < (left: FeedID, right: FeedID) -> Bool { left.rawValue < right.rawValue }
}
