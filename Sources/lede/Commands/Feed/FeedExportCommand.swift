import ArgumentParser
import BriefingImport
import BriefingModel

/// `lede feed export`: the feeds for another program.
struct FeedExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the feeds that you follow as OPML, with their folders.")

  func run() throws {
    let feeds = try Workspace().library().feeds().map { feed in
      FeedSubscription(
        title: feed.name, address: feed.address, homepage: feed.homepage, folders: feed.folders)
    }
    let opml = SubscriptionList.opml(feeds, title: "Feeds followed with lede")
    try StandardOutput.write(opml.split(separator: "\n").map(String.init))
  }
}
