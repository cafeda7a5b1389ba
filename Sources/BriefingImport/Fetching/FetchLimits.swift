/// How much of the network's is taken.
public struct FetchLimits: Hashable, Sendable {
  /// The most bytes of a document, expanded.
  public var size: Int
  /// The seconds until a server has to answer the call.
  public var connectTime: Double
  /// The seconds until one response has to be there.
  public var time: Double
  /// The most redirects from an address to where the document is.
  public var redirects: Int

  /// Limits; those of ordinary feeds and pages, unless they say otherwise.
  public init(
    size: Int = 32 << 20, connectTime: Double = 10, time: Double = 30, redirects: Int = 5
  ) {
    self.size = size
    self.connectTime = connectTime
    self.time = time
    self.redirects = redirects
  }
}
