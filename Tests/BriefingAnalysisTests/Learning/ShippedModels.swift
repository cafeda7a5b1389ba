import BriefingData
import Foundation

@testable import BriefingAnalysis

extension Shipped {
  /// The models that ship with lede.
  static let models = Result {
    try AnalysisModels(folder: BriefingData().modelFolder)
  }
  /// The file of the part-of-speech model.
  static let tagsFile = Result {
    try URL(
      fileURLWithPath: BriefingData().modelFolder + "/" + AnalysisModels.tagsFile)
  }

  /// What the stages up to the parser find in a text.
  static func parsed(_ text: String) throws -> Draft {
    try Draft.analyzed(
      text,
      by: [
        Tokenizer(lexicon: lexicon.get()), SentenceSplitter(),
        NameFinder(lexicon: lexicon.get()), models.get().syntax,
      ])
  }
}
