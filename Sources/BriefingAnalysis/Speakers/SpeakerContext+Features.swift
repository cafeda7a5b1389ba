import BriefingModel

extension SpeakerContext {
  /// How far back other persons are counted, in mentions.
  private static let reach = 24
  /// How far back other persons are counted, in sentences.
  private static let nearSentences = 2
  /// More rivals than these make no difference.
  private static let mostRivals = 3

  /// What the learned score sees of an attribution.
  func features(of quotation: Quotation, _ verdict: SpeakerVerdict) -> SpeakerFeatures {
    var features = SpeakerFeatures()
    features[.rule] = SpeakerScore.logOdds(verdict.confidence)
    features.set(.unmarked, isUnmarked(quotation))
    guard case .actor(let speaker) = verdict.speaker else { return features }
    features.set(.noPerson, actors[speaker.rawValue].kind != .person)
    let isPronoun = verdict.evidence.rule == "pronoun" || verdict.evidence.rule == "speaker-before"
    let rivals = Double(rivals(of: speaker, before: quotation))
    if quotation.speakerMention == nil {
      features[.goesOn] = 1
      features[.goesOnRivals] = rivals
    } else if isPronoun {
      features[.pronoun] = 1
      features[.pronounRivals] = rivals
    }
    return features
  }

  /// Whether a clause stands behind its cue without "that" or a sign.
  private func isUnmarked(_ quotation: Quotation) -> Bool {
    guard quotation.kind == .indirect, let cue = quotation.cue, cue.end <= quotation.passage.start
    else { return false }
    let between = article.text.utf8[cue.end..<quotation.passage.start]
    return between.allSatisfy { $0 <= 0x20 }
  }

  /// How many persons besides the speaker, of no other gender, are named shortly before.
  private func rivals(of speaker: Actor.ID, before quotation: Quotation) -> Int {
    let start = min(quotation.passage.start, quotation.speakerMention?.start ?? .max)
    let sentence = sentences.partitioningIndex { $0.end > start }
    let near = sentence < sentences.count ? max(0, sentence - Self.nearSentences) : sentence
    let from = near < sentences.count ? sentences[near].start : start
    let here = mentions.partitioningIndex { $0.passage.start >= start }
    let gender = actors[speaker.rawValue].gender
    var others: Set<Actor.ID> = []
    for mention in mentions[max(0, here - Self.reach)..<here] where mention.passage.start >= from {
      let actor = actors[mention.actor.rawValue]
      guard mention.form != .pronoun, actor.kind == .person, mention.actor != speaker,
        gender == nil || actor.gender == nil || actor.gender == gender
      else { continue }
      others.insert(mention.actor)
    }
    return min(others.count, Self.mostRivals)
  }
}
