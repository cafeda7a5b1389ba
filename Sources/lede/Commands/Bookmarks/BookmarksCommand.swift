import ArgumentParser

/// `lede bookmarks`: the passages that the reader kept.
struct BookmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmarks", abstract: "List, export, import and remove bookmarks.",
    subcommands: [
      BookmarkListCommand.self, BookmarkExportCommand.self, BookmarkImportCommand.self,
      BookmarkRemoveCommand.self,
    ],
    defaultSubcommand: BookmarkListCommand.self)
}
