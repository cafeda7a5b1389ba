import BriefingModel

/// Finds what the text says that each person is, and who is a man and who a woman.
///
/// Needs `tokens`, `sentences`, `quotedRegions`, `actors` and `mentions` by name. Adds `roles` and `gender` to the
/// actors: from titles before the name ("Finance Minister Ek"), appositions on either side ("Ek, the
/// envoy to Chad,"; "his deputy, Ek,"), copulas ("Ek is a lawyer"), origins ("Ek of Oslo
/// University") and what a list gives examples of ("former envoys, among them Ek and Lind").
struct RoleFinder: AnalysisStage {
  let lexicon: Lexicon

  func run(on draft: inout Draft) throws(AnalysisCancelled) {
    let mentions = MentionTokens(draft)
    var found: [[Actor.Role]] = Array(repeating: [], count: draft.actors.count)
    var genders = GenderVotes(count: draft.actors.count)
    var list: SharedRole?
    var region = 0
    for (index, mention) in draft.mentions.enumerated() {
      if index & 0xFF == 0 { try draft.checkCancellation() }
      let actor = mention.actor.rawValue
      guard draft.actors[actor].kind == .person, let span = mentions.spans[index] else { continue }
      while region < draft.quotedRegions.count,
        draft.quotedRegions[region].inner.end <= mention.passage.start
      {
        region += 1
      }
      let isQuoted =
        region < draft.quotedRegions.count
        && draft.quotedRegions[region].inner.contains(mention.passage)
      let scan = RoleScan(
        tokens: draft.tokens, sentence: span.sentence, name: span.tokens, mentions: mentions,
        isQuoted: isQuoted)
      var roles = scan.roles()
      let shared = list.flatMap { $0.goesOn(to: scan) ? $0 : nil }
      let opened = scan.listOpened(examples: lexicon.exampleWords)
      if let role = opened ?? shared, !roles.contains(role.words) { roles.append(role.words) }
      list = opened ?? shared
      list?.end = scan.memberEnd
      for range in roles where found[actor].count < Self.mostRoles {
        let text = Wording.text(of: draft.tokens[range], in: draft.utf8)
        guard !found[actor].contains(where: { $0.text.lowercased() == text.lowercased() }) else {
          continue
        }
        let passage = Passage(
          draft.tokens[range.lowerBound].start, draft.tokens[range.upperBound - 1].end)
        found[actor].append(Actor.Role(text, at: passage))
        genders.add(draft.tokens[range], to: actor, weight: 4)
      }
      genders.add(
        nameAt: span.tokens, isFullest: mention.form == .name, after: scan.honorific,
        in: draft.tokens, to: actor)
    }
    for index in draft.actors.indices where draft.actors[index].kind == .person {
      draft.actors[index].roles = found[index].sorted { $0.passage < $1.passage }
      draft.actors[index].gender = genders.gender(of: index)
    }
  }

  /// The most roles of one actor; an article that repeats a name endlessly gets no more.
  private static let mostRoles = 24
}
