import ArgumentParser
import BriefingModel

/// `lede actors`: the persons, organisations and places of an article, or of the whole library.
struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print the persons, organisations and places of an article, or of the library.",
    discussion: """
      Without an article, those of the whole library, the most frequent first. In JSON, offsets count \
      Unicode scalars of the text.
      """)

  @OptionGroup var options: CommandOptions

  @Option(help: "Of the library, only those with a name that holds these words.")
  var named: String?

  @Option(help: "Of the library, only those of this kind.")
  var kind: Actor.Kind?

  @Option(help: "Of the library, in order of articles, quotations or name.")
  var sort = ActorQuery.Order.articles

  @Option(help: "The most actors of the library to print; 50 as text, otherwise all.")
  var limit: Int?

  @Argument(help: "The number of an article, a file, or - for standard input.")
  var source: ArticleSource?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 or more, and not \(limit)") }
    guard source == nil || named == nil && kind == nil && limit == nil else {
      throw ValidationError("--named, --kind and --limit are for the whole library")
    }
  }

  func run() throws {
    guard let source else { return try writeRegistered() }
    let briefing = try source.briefing(from: options.shelf)
    if !briefing.findings.isLanguageKnown { StandardError.write(UnknownLanguage.note) }
    if options.json {
      try JSONOutput.write(ListedActor.all(in: briefing))
    } else {
      try StandardOutput.write(Self.lines(briefing.findings, width: options.width))
    }
  }

  private func writeRegistered() throws {
    let library = try options.searchedLibrary()
    let limit = limit ?? (options.json ? Int(Int32.max) - 1 : 50)
    let actors = try library.actors(
      ActorQuery(words: named ?? "", kind: kind, order: sort, limit: limit + 1))
    if options.json {
      return try JSONOutput.write(actors.prefix(limit).map(ListedRegisteredActor.init))
    }
    guard !actors.isEmpty else {
      throw try Failure.nothingFound("the library knows no such actor", in: library)
    }
    try StandardOutput.write(Self.lines(Array(actors.prefix(limit)), width: options.width))
    if actors.count > limit { Remainder.tell(shown: limit, of: "actors") }
  }

  /// Actors of the library as text.
  static func lines(_ actors: [RegisteredActor], width: Int) -> [String] {
    var table = TextTable(
      [
        .init(title: "No.", isNumber: true), .init(title: "Name", limit: 32),
        .init(title: "Kind"), .init(title: "Articles", isNumber: true),
        .init(title: "Mentions", isNumber: true), .init(title: "Quotes", isNumber: true),
      ], last: "Role and other names")
    for actor in actors {
      table.add([
        String(actor.id.rawValue), actor.name, actor.kind.word, String(actor.articleCount),
        String(actor.mentionCount), String(actor.quotationCount),
        ([actor.role].compactMap(\.self) + actor.aliases).joined(separator: "; "),
      ])
    }
    return table.lines(width: width)
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

extension ActorQuery.Order: ExpressibleByArgument {}

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

/// An actor of the library as JSON.
struct ListedRegisteredActor: Encodable {
  var id: Int64
  var name, kind: String
  var aliases: [String]
  var role, first, last: String?
  var articles, mentions, quotations: Int

  init(_ actor: RegisteredActor) {
    id = actor.id.rawValue
    name = actor.name
    kind = actor.kind.rawValue
    aliases = actor.aliases
    role = actor.role
    first = actor.firstDate?.description
    last = actor.lastDate?.description
    articles = actor.articleCount
    mentions = actor.mentionCount
    quotations = actor.quotationCount
  }
}
