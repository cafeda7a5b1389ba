import ArgumentParser
import BriefingModel

/// `lede feed edit`: changes what the reader set about a feed.
struct FeedEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change the name or folder of a feed, and whether pages are fetched.",
    discussion: "What is not named stays; an empty text takes the name or folder away.")

  @Option(help: "What you call it.")
  var name: String?

  @Option(help: "The folder it stands in, as News or News/Ports.")
  var folder: FeedFolder?

  @Flag(inversion: .prefixedNo, help: "Fetch the pages that its items lead to.")
  var full: Bool?

  @Argument(help: "The number or address of a feed.")
  var feed: FeedChoice

  func run() throws {
    let library = try Workspace().library()
    let id = try feed.feed(in: try library.feeds()).id
    try library.edit(id, name: name, folders: folder?.names, fetchesPages: full)
  }
}
