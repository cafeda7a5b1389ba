import BriefingModel

/// Says who each quotation is attributed to, with the rule and how sure it is.
///
/// Needs `quotations` with their cues and mentions, `quotedRegions`, `tokens`, `actors` and
/// `mentions`, pronouns included. Sets `speaker`, `confidence` and `evidence` of the quotations, and
/// `speakerFeatures`. Rules choose the speaker, the learned score says how likely it is right; below
/// the threshold the speaker is unknown. O(n log n).
struct SpeakerAttributor: AnalysisStage {
  /// A speaker that is less likely than this is not named.
  static let threshold = 0.5

  private let lexicon: CueLexicon
  private let score: SpeakerScore?

  /// Attributes by what the lexicons hold; without a score, the confidence is that of the rule.
  init(lexicon: CueLexicon, score: SpeakerScore? = nil) {
    self.lexicon = lexicon
    self.score = score
  }

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let resolver = MentionResolver(draft, lexicon: lexicon)
    var context = SpeakerContext(draft, lexicon: lexicon)
    for index in draft.quotations.indices {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      let quotation = draft.quotations[index]
      var verdict = verdict(on: quotation, resolver: resolver, context: context)
      if context.speaksOfSpeaker(quotation, verdict) { verdict.confidence *= 0.5 }
      if verdict.confidence < Self.threshold { verdict.speaker = .unknown }
      let features = context.features(of: quotation, verdict)
      draft.speakerFeatures.append(features)
      if let score, verdict.speaker != .unknown {
        verdict.confidence = score.probability(features)
        if verdict.confidence < Self.threshold { verdict.speaker = .unknown }
      }
      draft.quotations[index].speaker = verdict.speaker
      draft.quotations[index].confidence =
        verdict.speaker == .unknown ? 0 : min(verdict.confidence, 1)
      draft.quotations[index].evidence = verdict.evidence
      context.append(draft.quotations[index])
    }
    attributeBackwards(&draft, context: context)
  }

  private func verdict(
    on quotation: Quotation, resolver: MentionResolver, context: SpeakerContext
  ) -> SpeakerVerdict {
    if let mention = quotation.speakerMention {
      return resolver.verdict(on: mention, of: quotation, context: context)
    }
    guard quotation.evidence.rule == QuotationFinder.noCue else {
      return SpeakerVerdict(.unknown, rule: quotation.evidence.rule, confidence: 0)
    }
    return context.continuation(of: quotation)
      ?? SpeakerVerdict(.unknown, rule: QuotationFinder.noCue, confidence: 0)
  }

  /// `"Never." She paused. "Never," Ann Roy said.`: a quotation that opens a paragraph without a cue
  /// is of whoever the next one in it is attributed to, where nobody else comes between.
  private func attributeBackwards(_ draft: inout Draft, context: SpeakerContext) {
    for index in draft.quotations.indices.dropLast().reversed() {
      let quotation = draft.quotations[index]
      let next = draft.quotations[index + 1]
      guard quotation.speaker == .unknown, quotation.evidence.rule == QuotationFinder.noCue,
        next.kind != .indirect, next.speaker != .unknown, next.cue != nil,
        let verdict = context.backward(quotation, from: next)
      else { continue }
      draft.quotations[index].speaker = verdict.speaker
      draft.quotations[index].confidence = verdict.confidence
      draft.quotations[index].evidence = verdict.evidence
    }
  }
}

/// Who said something, by which rule, and how likely it is.
struct SpeakerVerdict {
  var speaker: Speaker
  var evidence: Quotation.Evidence
  /// From 0 to 1.
  var confidence: Double

  init(_ speaker: Speaker, rule: String, passages: [Passage] = [], confidence: Double) {
    self.speaker = speaker
    evidence = .init(rule: rule, passages: passages)
    self.confidence = confidence
  }
}
