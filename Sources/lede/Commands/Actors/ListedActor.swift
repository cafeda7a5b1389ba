import BriefingModel

/// An actor as JSON.
struct ListedActor: Encodable {
  struct Place: Encodable {
    var start, end: Int
    var form: String
  }

  var name, kind: String
  var aliases, roles: [String]
  var gender: String?
  var mentions: [Place]
  var quotations: Int

  /// All actors of a briefing.
  static func all(in briefing: Briefing) -> [ListedActor] {
    let offsets = ScalarOffsets(briefing.article.text)
    let mentions = Dictionary(grouping: briefing.findings.mentions, by: \.actor)
    let quotations = Dictionary(grouping: briefing.findings.quotations, by: \.speaker.actor)
    return briefing.findings.actors.map { actor in
      ListedActor(
        name: actor.name, kind: actor.kind.rawValue, aliases: actor.aliases,
        roles: actor.roles.map(\.text), gender: actor.gender?.rawValue,
        mentions: (mentions[actor.id] ?? []).map { mention in
          Place(
            start: offsets.scalar(atByte: mention.passage.start),
            end: offsets.scalar(atByte: mention.passage.end), form: mention.form.rawValue)
        },
        quotations: quotations[actor.id]?.count ?? 0)
    }
  }
}
