import BriefingAnalysis
import BriefingData

extension BriefingAnalyzer {
  /// The analyzer with all that ships with lede; `lexicons` are those of `data`.
  ///
  /// - Throws: `BriefingDataError`, `LexiconError`, `ModelError`.
  init(_ data: BriefingData, lexicons: [String: [UInt8]]) throws {
    try self.init(lexicons: lexicons, speakerScore: SpeakerScore(data.model("speakers")))
  }
}
