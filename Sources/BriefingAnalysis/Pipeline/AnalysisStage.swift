/// One step of the analysis: it reads what the steps before it found and adds what it finds.
///
/// A stage says in its doc comment what it needs and what it adds, so that it can be exchanged for
/// a better one without touching the others.
protocol AnalysisStage: Sendable {
  /// Adds to the draft what this stage finds.
  ///
  /// - Throws: `AnalysisCancelled`, from `draft.checkCancellation()`, which a stage calls at least
  ///   once in every few thousand tokens.
  func run(on draft: inout Draft) throws(AnalysisCancelled)
}

/// The reader no longer wants the analysis.
struct AnalysisCancelled: Error {}
