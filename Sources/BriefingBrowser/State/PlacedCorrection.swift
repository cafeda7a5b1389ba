import BriefingModel

/// A rule of the reader's with the article that it is for.
public struct PlacedCorrection: Sendable, Hashable {
  /// The rule.
  public var kept: KeptCorrection
  /// The headline of its article; nil where it holds in the whole library.
  public var headline: String?

  /// A rule in a list.
  public init(_ kept: KeptCorrection, headline: String? = nil) {
    self.kept = kept
    self.headline = headline
  }
}
