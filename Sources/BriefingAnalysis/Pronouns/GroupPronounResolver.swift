/// Finds which organisation or place "it" and "they" mean.
///
/// Needs `tokens`, `sentences`, `quotedRegions`, `actors`, `mentions`, and the `quotations` with their
/// speaker mentions. Adds mentions by pronoun, only where one group is clearly likelier than any other
/// and than something that is no actor. O(n): each pronoun looks at no more than
/// `GroupSalience.capacity` groups.
struct GroupPronounResolver: AnalysisStage {
  /// How much likelier the likeliest must be than the next, as a difference of scores.
  static let margin: Float = 0.5

  let weights: PronounWeights

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    try draft.addPronouns(chosenBy: GroupWalk(draft, weights: weights))
  }
}
