import ArgumentParser

@main
struct Lede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lede", abstract: "Read articles by section, actor and quotation.",
    subcommands: [AnalyzeCommand.self])
}
