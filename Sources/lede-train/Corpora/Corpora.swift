import BriefingAnalysis
import BriefingEvaluation
import BriefingModel
import Foundation

/// The folder of corpora that the models are trained and measured on; docs/analysis.md says what is
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
  /// The other corpora of names whose licence allows training.
  static let names = [
    "ner/wikigold.jsonl", "ner/uner_ewt_dev.jsonl", "ner/uner_ewt_test.jsonl",
  ]
  /// Pronouns and the names that they mean.
  static let gap = ["gap/gap-development.tsv", "gap/gap-validation.tsv"]
  /// What the head of a model file says of its data.
  static let treebankOrigin = "GUM (gucorpling.org/gum), its annotations"
  static let treebankLicence = "annotations CC BY 4.0, texts CC BY and CC BY-SA"
  static let nameOrigin =
    "GUM (gucorpling.org/gum), Wikigold, UNER English-EWT: which words are names"
  static let nameLicence = "CC BY 4.0 (GUM, Wikigold), CC BY-SA 4.0 (UNER)"

  /// Where a file is.
  func url(_ file: String) -> URL { folder.appendingPathComponent(file) }

  /// Whether a file is there.
  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: url(file).path) }

  /// The documents of a file.
  func documents(_ file: String) throws -> [CorpusDocument] {
    try JSONLines.load(CorpusDocument.self, from: url(file))
  }

  /// The trees of a file of GUM, each with the names of its document.
  func trees(_ file: String) throws -> [(tree: GoldTree, names: NamedText)] {
    try documents(file).map { document in
      let treebank = try Treebank(
        conllu: url("gum/dep/\(document.id).conllu"))
      let tree = GoldTree(
        treebank, text: TrainingText(document.text, language: language),
        utf8: Array(document.text.utf8))
      return (tree, NamedText(document, tree: tree))
    }
  }
}
