import BriefingEvaluation

/// Everything that is measured; nil and empty where a corpus is not at hand.
struct Measurements {
  var gold: GoldScore?
  /// The project's own briefings, by the name of their folder.
  var written: [(name: String, score: GoldScore)] = []
  /// By the name of the corpus.
  var quotations: [(corpus: String, score: QuotationScore)] = []
  var names: [(corpus: String, score: NameScore)] = []
  var coreference: CoreferenceScore?
  /// The whole analysis, by the name of the corpus.
  var speed: [(corpus: String, rate: SpeedMeasurement.Rate)] = []

  /// The attributions of a corpus.
  func quotations(_ corpus: QuotationCorpus) -> QuotationScore? {
    quotations.first { $0.corpus == corpus.name }?.score
  }

  /// The names of a corpus.
  func names(_ name: String) -> NameScore? { names.first { $0.corpus == name }?.score }
}
