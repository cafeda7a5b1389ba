/// Finds whom "he" and "she" mean.
///
/// Needs `tokens`, `sentences`, `quotedRegions`, `actors` with gender and roles, `mentions` by name
/// and description, and the `quotations` with their speaker mentions. Adds mentions by pronoun, only
/// where one person is clearly likelier than any other; persons whom the text does not name compete
/// too. O(n): each pronoun looks at no more than `Salience.capacity` antecedents.
struct PronounResolver: AnalysisStage {
  /// How much likelier the likeliest must be than the next, as a difference of scores.
  static let margin: Float = 0.25

  let weights: PronounWeights

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    try draft.addPronouns(chosenBy: PronounWalk(draft, weights: weights))
  }
}
