import BriefingModel

/// Finds names with a trained tagger that knows what the rules found.
///
/// Needs `tokens`, `sentences`, the tags of `syntax`, and the `names` of the rules. Replaces `names`.
/// O(n).
package struct LearnedNameFinder: AnalysisStage {
  /// What the model's head must say.
  package static let kind = "names"

  /// What is added to the score of the label that the rules give, where a weight is 127 at most:
  /// the tagger overrules them only where it is sure. Measured on three corpora.
  private static let trust = 300

  private let model: LinearModel
  private let lexicon: Lexicon

  /// A finder with the weights of a model of names.
  init(_ model: LinearModel, lexicon: Lexicon) {
    self.model = model
    self.lexicon = lexicon
  }

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    guard draft.syntax.tags.count == draft.tokens.count else { return }
    let forms = WordForm.forms(of: draft)
    var features = NameFeatures(try NameContext(draft, forms: forms, lexicon: lexicon))
    var buffer = FeatureBuffer()
    var names: [NameSpan] = []
    for (index, sentence) in draft.sentences.enumerated() {
      if index & 0x3F == 0 { try draft.checkCancellation() }
      tag(sentence.tokens, with: &features, &buffer, into: &names)
    }
    draft.names = NameAgreement(draft, lexicon: lexicon).agreed(names)
  }

  private func tag(
    _ sentence: Range<Int>, with features: inout NameFeatures, _ buffer: inout FeatureBuffer,
    into names: inout [NameSpan]
  ) {
    var before = NameLabel.none
    var beforeThat = NameLabel.none
    var start = sentence.lowerBound
    for at in sentence {
      features.fill(
        &buffer, at, in: sentence, before: UInt64(before.rawValue),
        beforeThat: UInt64(beforeThat.rawValue))
      let label = best(model.scores(buffer), among: before.followers, rule: features.rule(at))
      features.remember(label, of: at)
      if !before.isOpen { start = at }
      if let kind = label.kind, !label.isOpen || at + 1 == sentence.upperBound {
        names.append(NameSpan(tokens: start..<at + 1, kind: kind))
      }
      beforeThat = before
      before = label
    }
  }

  private func best(_ scores: LabelScores, among labels: [Int], rule: NameLabel) -> NameLabel {
    var best = 0
    var highest = Int.min
    for label in labels {
      let score = scores[label] + (label == rule.rawValue ? Self.trust : 0)
      if score > highest {
        best = label
        highest = score
      }
    }
    return NameLabel(rawValue: best)
  }
}
