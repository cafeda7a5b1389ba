import BriefingData
import BriefingImport
import Foundation

extension DocumentReader {
  /// The reader that knows what comes with lede, and the outlets and lines that the configuration
  /// names.
  ///
  /// - Throws: `BriefingDataError`.
  static func configured() throws -> DocumentReader {
    let file = ConfigurationFile(environment: ProcessInfo.processInfo.environment)
    let lexicon = try BriefingData().lexicon("furniture")
    return DocumentReader(furniture: file.configuration.lexiconLines + lexicon)
  }
}

extension ArticleReader {
  /// The reader of one article that knows the same.
  ///
  /// - Throws: `BriefingDataError`.
  static func configured() throws -> ArticleReader {
    ArticleReader(try DocumentReader.configured())
  }
}
