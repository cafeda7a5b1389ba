/// An article's number in the library.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// The number, from 1.
  public let rawValue: Int64
  /// The article with that number.
  public init(rawValue: Int64) { self.rawValue = rawValue }
  /// Articles are ordered by when they came into the library.
  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}
