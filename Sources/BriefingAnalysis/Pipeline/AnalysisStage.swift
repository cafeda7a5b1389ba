/// One step of the analysis: it reads what the steps before it found and adds what it finds.
///
/// A stage says in its doc comment what it needs and what it adds, so that it can be exchanged for
/// a better one without touching the others.
protocol AnalysisStage: Sendable {
  /// Adds to the draft what this stage finds.
  func run(on draft: inout Draft)
}
