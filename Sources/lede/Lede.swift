import ArgumentParser

@main
struct Lede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "Read articles by section, actor and quotation.",
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self,
      AnalyzeCommand.self,
      RenderCommand.self,
      DocsCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)
}
