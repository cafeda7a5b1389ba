import ArgumentParser
import BriefingModel
import Foundation

/// `lede feed list`: the feeds that are followed, and what is wrong with them.
struct FeedListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the feeds that you follow, with what went wrong the last time.")

  @OptionGroup var options: CommandOptions

  func run() throws {
    let feeds = try options.shelf.library().feeds()
    if options.json {
      try JSONOutput.write(feeds)
    } else {
      try StandardOutput.write(Self.lines(feeds, width: options.width))
    }
  }

  /// The list as text.
  static func lines(_ feeds: [FollowedFeed], width: Int) -> [String] {
    guard !feeds.isEmpty else {
      return ["No feed is followed: add one with lede feed add ADDRESS."]
    }
    var table = TextTable(
      [
        .init(title: "ID", isNumber: true), .init(title: "Folder", limit: 18),
        .init(title: "Unread", isNumber: true), .init(title: "Articles", isNumber: true),
        .init(title: "Refreshed"),
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

/// Times as the reader's clock shows them.
enum LocalTime {
  /// A time in seconds since 1970 UTC, to the minute.
  static func text(_ seconds: Int64) -> String {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
