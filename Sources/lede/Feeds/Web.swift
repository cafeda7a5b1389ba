import BriefingImport

/// How lede asks servers for documents: as itself, and within the limits.
struct Web: Sendable {
  /// Says whether the reader wants no more.
  let isCancelled: @Sendable () -> Bool

  /// How many servers are asked at the same time.
  static let width = 8

  /// A fetcher for one thread.
  ///
  /// - Throws: `FetchError.missingLibrary`.
  func fetcher() throws(FetchError) -> Fetcher {
    try Fetcher(
      agent: "lede/\(Lede.version) (feed reader)", isCancelled: isCancelled)
  }
}
