import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// `lede chart companions`: who appears with whom.
struct ChartCompanionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "companions",
    abstract: "Chart who appears with an actor, or the most frequent actors with each other.",
    discussion: """
      Numbers count articles that name both; of an actor with itself, all that name it. Places are \
      left out.
      """)

  @OptionGroup var options: ChartOptions

  @Option(help: "The most actors.")
  var limit = 12

  @Argument(help: "The name of an actor, or its number where several have it; nothing is a matrix.")
  var name: [String] = []

  func validate() throws {
    try NumberOption.check("limit", limit, in: 1...200)
  }

  func run() throws {
    let library = try Workspace().searchedLibrary()
    guard name.isEmpty else {
      return try writeNeighbours(
        of: try ActorChoice.actor(named: name.joined(separator: " "), in: library), in: library)
    }
    let actors = try library.companionable(limit: limit)
    guard !actors.isEmpty else {
      throw try Failure.nothingFound("the library knows no actor", in: library)
    }
    try options.write(
      try library.coOccurrence(of: actors), row: "actor", title: "Who appears with whom")
  }

  private func writeNeighbours(of actor: RegisteredActor, in library: Library) throws {
    let companions = try library.dossier(of: actor.id, companionLimit: limit)?.companions ?? []
    guard !companions.isEmpty else {
      throw Failure("nobody appears in an article with \(actor.name)", status: 1)
    }
    let chart = BarChart(
      "with \(actor.name)", ["articles"],
      rows: companions.map { BarChart.Row($0.name, [$0.articleCount]) })
    try options.write(chart, title: "Who appears with \(actor.name)")
  }
}
