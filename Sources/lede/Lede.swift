import ArgumentParser

/// The command line.
struct Lede: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "Read articles by section, actor and quotation.",
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self,
      ImportCommand.self,
      FeedCommand.self,
      ListCommand.self,
      ShowCommand.self,
      ActorsCommand.self,
      QuotesCommand.self,
      SearchCommand.self,
      DossierCommand.self,
      CorrectCommand.self,
      BookmarksCommand.self,
      ExportCommand.self,
      EditCommand.self,
      DeleteCommand.self,
      DoctorCommand.self,
      AnalyzeCommand.self,
      RenderCommand.self,
      TourCommand.self,
      ConfigCommand.self,
      DocsCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)
}
