import BriefingAnalysis
import BriefingEvaluation
import BriefingModel
import Foundation

/// The folder of corpora that the weights are trained and measured on; docs/analysis.md says what is
/// where and under which licence.
struct Corpora {
  /// The folder.
  let folder: URL
  /// The language knowledge by which texts are cut into tokens.
  let language: TrainingText.Language

  /// The 16 news articles of GUM, which are kept apart for measuring.
  static let news = "gum/news.jsonl"
  /// The rest of GUM.
  static let other = "gum/other.jsonl"
  /// Pronouns and the names that they mean.
  static let gap = ["gap/gap-development.tsv", "gap/gap-validation.tsv"]
  /// Where a file is.
  func url(_ file: String) -> URL { folder.appendingPathComponent(file) }

  /// Whether a file is there.
  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: url(file).path) }

  /// The documents of a file.
  func documents(_ file: String) throws -> [CorpusDocument] {
    try JSONLines.load(CorpusDocument.self, from: url(file))
  }
}
