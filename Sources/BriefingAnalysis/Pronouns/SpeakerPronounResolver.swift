import BriefingModel

/// Finds whom the pronouns mean that who speaks decides: "I" between quotation marks, "we" where an
/// organisation or somebody for it speaks, the "he", "she", "they" or "it" beside a cue, and "I" in a
/// paragraph that somebody signs.
///
/// Needs `tokens`, `quotedRegions`, `actors` with roles, `mentions` and the `quotations` with their
/// speakers.
/// Adds mentions by pronoun, and corrects those whose quotation was given to somebody else. O(n log n).
struct SpeakerPronounResolver: AnalysisStage {
  let represented: RepresentedGroups

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let groups = represented.groups(in: draft)
    /// Whom each pronoun means, by its first byte, and how long the quotation is that says so.
    var meant: [Int: (mention: Mention, reach: Int)] = [:]
    for (index, quotation) in draft.quotations.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      guard case .actor(let speaker) = quotation.speaker else { continue }
      if let mention = beside(quotation, speaker, in: draft) {
        meant[mention.passage.start] = (mention, 0)
      }
      guard quotation.kind != .indirect else { continue }
      let isPerson = draft.actors[speaker.rawValue].kind == .person
      let group = isPerson ? groups[speaker] : speaker
      for pronoun in firstPersons(in: quotation, draft) {
        guard let actor = pronoun.isPlural ? group : isPerson ? speaker : nil else { continue }
        let passage = pronoun.passage
        if let known = meant[passage.start], known.reach <= quotation.passage.count { continue }
        meant[passage.start] = (
          Mention(passage, of: actor, form: .pronoun), quotation.passage.count
        )
      }
    }
    for mention in SignedQuotes(draft).pronouns where meant[mention.passage.start] == nil {
      meant[mention.passage.start] = (mention, 0)
    }
    guard !meant.isEmpty else { return }
    let others = draft.mentions.filter { $0.form != .pronoun || meant[$0.passage.start] == nil }
    draft.mentions = (others + meant.values.map(\.mention)).sorted { $0.passage < $1.passage }
  }

  /// The pronoun beside a quotation's cue, as a mention of whoever speaks.
  private func beside(
    _ quotation: Quotation, _ speaker: Actor.ID, in draft: borrowing Draft
  ) -> Mention? {
    guard let passage = quotation.speakerMention else { return nil }
    let at = draft.tokens.partitioningIndex { $0.start >= passage.start }
    guard at < draft.tokens.count, draft.tokens[at].passage == passage,
      draft.tokens[at].traits.contains(.pronoun)
    else { return nil }
    return Mention(passage, of: speaker, form: .pronoun)
  }

  /// The pronouns of the first person between the marks of a quotation.
  private func firstPersons(
    in quotation: Quotation, _ draft: borrowing Draft
  ) -> [(passage: Passage, isPlural: Bool)] {
    var region = draft.quotedRegions.partitioningIndex {
      $0.inner.end > quotation.passage.start
    }
    var at = draft.tokens.partitioningIndex { $0.start >= quotation.passage.start }
    var found: [(passage: Passage, isPlural: Bool)] = []
    var isNested = false
    while at < draft.tokens.count, draft.tokens[at].end <= quotation.passage.end {
      let token = draft.tokens[at]
      while region < draft.quotedRegions.count, draft.quotedRegions[region].inner.end <= token.start
      {
        region += 1
      }
      guard region < draft.quotedRegions.count else { break }
      if token.sign == .openSingle { isNested = true }
      if token.sign == .apostrophe { isNested = false }
      if token.traits.hasAny([.firstPerson, .firstPlural]), !isNested,
        draft.quotedRegions[region].inner.contains(token.passage)
      {
        found.append((token.passage, token.traits.contains(.firstPlural)))
      }
      at += 1
    }
    return found
  }
}
