import ArgumentParser

/// `lede feed`: the feeds that the reader follows.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Follow feeds: add, list, refresh, edit, remove, export, import.",
    discussion: """
      Feeds are RSS, Atom and JSON Feed. Each item becomes an article of the library, once; one that \
      changes becomes a new version of it, and one that you delete does not come again. Nothing is \
      fetched but by lede feed add, lede feed refresh and lede import with an address.
      """,
    subcommands: [
      FeedListCommand.self, FeedAddCommand.self, FeedRefreshCommand.self, FeedEditCommand.self,
      FeedRemoveCommand.self, FeedExportCommand.self, FeedImportCommand.self,
    ],
    defaultSubcommand: FeedListCommand.self)
}
