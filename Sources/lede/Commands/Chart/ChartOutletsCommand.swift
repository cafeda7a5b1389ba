import ArgumentParser
import BriefingBrowser
import BriefingLibrary
import BriefingModel

/// `lede chart outlets`: which outlets write about whom.
struct ChartOutletsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlets",
    abstract: "Chart which outlets name which actors: the most frequent ones, or those named.",
    discussion: "Numbers count articles.")

  @OptionGroup var options: ChartOptions

  @Option(help: "The most outlets.")
  var limit = 20

  @Option(help: "The most actors.")
  var actors = 8

  @Argument(help: "Names of actors, each in quotation marks; nothing is the most frequent.")
  var names: [String] = []

  func validate() throws {
    try NumberOption.check("limit", limit, in: 1...1_000)
    try NumberOption.check("actors", actors, in: 1...200)
  }

  func run() throws {
    let library = try Workspace().searchedLibrary()
    let chosen =
      names.isEmpty
      ? try library.companionable(limit: actors)
      : try names.map { try ActorChoice.actor(named: $0, in: library) }
    let matrix = try library.outletCounts(of: chosen, limit: limit)
    guard !matrix.rows.isEmpty else {
      throw try Failure.nothingFound("no article with an outlet names an actor", in: library)
    }
    try options.write(matrix, row: "outlet", title: "Which outlets name whom")
  }
}
