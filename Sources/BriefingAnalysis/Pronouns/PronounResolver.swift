import BriefingModel

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
    var walk = PronounWalk(draft, weights: weights)
    var resolved: [Mention] = []
    for index in draft.sentences.indices {
      if index & 0x3F == 0 { try draft.checkCancellation() }
      walk.read(sentence: index, of: draft) { choice in
        guard case .actor(let actor) = choice.who else { return }
        resolved.append(Mention(choice.pronoun, of: actor, form: .pronoun))
      }
    }
    draft.mentions = (draft.mentions + resolved).sorted { $0.passage < $1.passage }
  }
}
