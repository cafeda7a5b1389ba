import ArgumentParser
import BriefingAnalysis

/// The command line.
struct Lede: ParsableCommand {
  /// The version of the program; the analysis has its own.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "lede",
    abstract: "Read articles by section, actor and quotation.",
    usage: "lede [FILE ...]\nlede SUBCOMMAND",
    version: "\(version) (analysis: \(BriefingAnalyzer.engine))",
    groupedSubcommands: [
      CommandGroup(
        name: "Reading", subcommands: [BrowseCommand.self, ShowCommand.self, TourCommand.self]),
      CommandGroup(name: "Importing", subcommands: [ImportCommand.self, FeedCommand.self]),
      CommandGroup(
        name: "Finding",
        subcommands: [
          ListCommand.self, SearchCommand.self, ActorsCommand.self, QuotesCommand.self,
          DossierCommand.self, ChartCommand.self, VersionsCommand.self,
        ]),
      CommandGroup(
        name: "Keeping",
        subcommands: [
          BookmarksCommand.self, CorrectCommand.self, EditCommand.self, DeleteCommand.self,
          ExportCommand.self,
        ]),
      CommandGroup(
        name: "Maintenance", subcommands: [DoctorCommand.self, ConfigCommand.self]),
      CommandGroup(
        name: "Scripting",
        subcommands: [AnalyzeCommand.self, RenderCommand.self, DocsCommand.self]),
    ],
    defaultSubcommand: BrowseCommand.self)
}
