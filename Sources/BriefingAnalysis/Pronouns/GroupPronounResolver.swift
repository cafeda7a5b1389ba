import BriefingModel

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
    var walk = GroupWalk(draft, weights: weights)
    var resolved: [Mention] = []
    for index in draft.sentences.indices {
      if index & 0x3F == 0 { try draft.checkCancellation() }
      walk.read(sentence: index, of: draft) { choice in
        guard case .actor(let actor) = choice.who else { return }
        resolved.append(Mention(choice.pronoun, of: actor, form: .pronoun))
      }
    }
    guard !resolved.isEmpty else { return }
    draft.mentions = (draft.mentions + resolved).sorted { $0.passage < $1.passage }
  }
}
