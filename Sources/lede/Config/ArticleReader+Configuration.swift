import BriefingData
import BriefingImport
import Foundation

extension ArticleReader {
  /// The reader that knows what comes with lede, and the outlets and lines that the configuration
  /// names.
  ///
  /// - Throws: `BriefingDataError`.
  static func configured() throws -> ArticleReader {
    let file = ConfigurationFile(environment: ProcessInfo.processInfo.environment)
    let lexicon = try BriefingData().lexicon("furniture")
    return ArticleReader(furniture: file.configuration.lexiconLines + lexicon)
  }
}
