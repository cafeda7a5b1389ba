import ArgumentParser
import BriefingModel

/// `lede feed list`: the feeds that are followed, and what is wrong with them.
struct FeedListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the feeds that you follow, with what went wrong the last time.")

  @OptionGroup var options: CommandOptions

  func run() throws {
    let feeds = try Workspace().library().feeds()
    if options.json {
      try JSONOutput.write(feeds)
    } else {
      try StandardOutput.write(Self.lines(feeds, width: options.tableWidth))
    }
  }

  /// The list as text.
  static func lines(_ feeds: [FollowedFeed], width: Int?) -> [String] {
    guard !feeds.isEmpty else {
      return ["No feed is followed: add one with lede feed add ADDRESS."]
    }
    var table = TextTable(
      [
        .init(title: "ID", isNumber: true), .init(title: "Folder", limit: 18),
        .init(title: "Unread", isNumber: true), .init(title: "Articles", isNumber: true),
        .init(title: "Refreshed", isWhole: true),
      ], last: "Feed")
    for feed in feeds {
      table.add([
        String(feed.id.rawValue), feed.folders.joined(separator: "/"), String(feed.unreadCount),
        String(feed.articleCount), feed.succeeded.map(LocalTime.text) ?? "never",
        [feed.name, feed.problem].compactMap(\.self).joined(separator: " "),
      ])
    }
    return table.lines(width: width)
  }
}
