import ArgumentParser
import BriefingModel

/// `lede feed remove`: follows feeds no longer.
struct FeedRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Follow feeds no longer; their articles stay.",
    discussion: "Nothing is removed if one number or address is wrong.")

  @Argument(help: "The numbers or addresses of feeds.")
  var feeds: [FeedChoice]

  func run() throws {
    let library = try Workspace().library()
    for feed in try library.feeds().chosen(feeds) { try library.unfollow(feed.id) }
  }
}
