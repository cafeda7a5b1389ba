import ArgumentParser
import BriefingBrowser
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
    try NumberOption.checkLimit(limit)
    guard source == nil || named == nil && kind == nil && limit == nil else {
      throw ValidationError("--named, --kind and --limit are for the whole library")
    }
  }

  func run() throws {
    guard let source else { return try writeRegistered() }
    let briefing = try Workspace().briefing(source)
    if !briefing.findings.isLanguageKnown { StandardError.write(UnknownLanguage.note) }
    if options.json {
      try JSONOutput.write(ListedActor.all(in: briefing))
    } else {
      try StandardOutput.write(Self.lines(briefing.findings, width: options.tableWidth))
    }
  }

  private func writeRegistered() throws {
    let library = try Workspace().searchedLibrary()
    let limit = limit ?? (options.json ? NumberOption.most : 50)
    let actors = try library.actors(
      ActorQuery(words: named ?? "", kind: kind, order: sort, limit: limit + 1))
    if options.json { try JSONOutput.write(actors.prefix(limit).map(ListedRegisteredActor.init)) }
    guard !actors.isEmpty else {
      throw try Failure.nothingFound("the library knows no such actor", in: library)
    }
    guard !options.json else { return }
    try StandardOutput.write(Self.lines(Array(actors.prefix(limit)), width: options.tableWidth))
    if actors.count > limit { Remainder.tell(shown: limit, of: "actors") }
  }

  /// Actors of the library as text.
  static func lines(_ actors: [RegisteredActor], width: Int?) -> [String] {
    var table = TextTable(
      [
        .init(title: "No.", isNumber: true), .init(title: "Name", limit: 32),
        .init(title: "Articles", isNumber: true),
        .init(title: "Mentions", isNumber: true), .init(title: "Quotes", isNumber: true),
      ], last: "What it is; other names")
    for actor in actors {
      table.add([
        String(actor.id.rawValue), actor.name, String(actor.articleCount),
        String(actor.mentionCount), String(actor.quotationCount),
        ([ActorChoice.description(actor)] + actor.aliases).joined(separator: "; "),
      ])
    }
    return table.lines(width: width)
  }

  /// The actors as text, by kind, those first that are named most.
  static func lines(_ findings: Findings, width: Int?) -> [String] {
    let mentions = counts(findings.mentions.map(\.actor))
    let quotations = counts(findings.quotations.compactMap { $0.speaker.actor })
    let story = findings.storyMentionCounts
    let parts = Actor.Kind.allCases.compactMap { kind -> [String]? in
      let actors = findings.actors.filter { $0.kind == kind }
        .sorted { (story[$0.id.rawValue], $1.id) > (story[$1.id.rawValue], $0.id) }
      guard !actors.isEmpty else { return nil }
      var table = TextTable(
        [
          .init(title: kind.heading, limit: 32), .init(title: "Mentions", isNumber: true),
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
