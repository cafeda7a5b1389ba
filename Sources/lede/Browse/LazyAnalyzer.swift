import BriefingAnalysis
import BriefingData
import Synchronization

/// The analyzer, made when it is first needed: reading its lexicons would hold up the first screen.
final class LazyAnalyzer: Sendable {
  private let made = Mutex<BriefingAnalyzer?>(nil)

  /// The analyzer.
  ///
  /// - Throws: `BriefingDataError`, `LexiconError`, `ModelError`.
  func get() throws -> BriefingAnalyzer {
    try made.withLock { made in
      if let made { return made }
      let data = try BriefingData()
      let analyzer = try BriefingAnalyzer(data, lexicons: data.lexicons())
      made = analyzer
      return analyzer
    }
  }
}
