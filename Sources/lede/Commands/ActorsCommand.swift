import ArgumentParser
import BriefingModel

/// `lede actors`: the persons, organisations and places of an article.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Print the persons, organisations and places of an article.",
    discussion: "In JSON, offsets count Unicode scalars of the text.")

  @OptionGroup var options: CommandOptions

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource

  func run() throws {
    let briefing = try source.briefing(from: options.shelf)
    if !briefing.findings.isLanguageKnown { StandardError.write(UnknownLanguage.note) }
    if options.json {
      try JSONOutput.write(ListedActor.all(in: briefing))
    } else {
      try StandardOutput.write(Self.lines(briefing.findings, width: options.width))
    }
  }

  /// The actors as text, by kind, those first that are named most.
  static func lines(_ findings: Findings, width: Int) -> [String] {
    let mentions = counts(findings.mentions.map(\.actor))
    let quotations = counts(findings.quotations.compactMap { $0.speaker.actor })
    let parts = Actor.Kind.allCases.compactMap { kind -> [String]? in
      let actors = findings.actors.filter { $0.kind == kind }
        .sorted { (mentions[$0.id] ?? 0, $1.id) > (mentions[$1.id] ?? 0, $0.id) }
      guard !actors.isEmpty else { return nil }
      var table = TextTable(
        [
          .init(title: kind.title, limit: 32), .init(title: "Mentions", isNumber: true),
          .init(title: "Quotes", isNumber: true),
        ], last: "Roles and other names")
      for actor in actors {
        table.add([
          actor.name, String(mentions[actor.id] ?? 0),
          quotations[actor.id].map(String.init) ?? "",
          (actor.roles.map(\.text) + actor.aliases).joined(separator: "; "),
        ])
      }
      return table.lines(width: width)
    }
    return parts.isEmpty ? ["No actors were found."] : Array(parts.joined(separator: [""]))
  }

  private static func counts(_ actors: [Actor.ID]) -> [Actor.ID: Int] {
    actors.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

extension Actor.Kind {
  /// The heading of a list of them.
  fileprivate var title: String {
    switch self {
    case .person: "Persons"
    case .organization: "Organisations"
    case .place: "Places"
    }
  }
}

extension Speaker {
  /// The actor, where it is one.
  var actor: Actor.ID? {
    if case .actor(let id) = self { id } else { nil }
  }
}

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
