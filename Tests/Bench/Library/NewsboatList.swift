import TerminalHarness

/// newsboat with the articles of a newsroom as the items of one feed, read from its own store.
struct NewsboatList {
  private let workshop: Workshop
  private let command: [String]
  private static let title = "Generated Newsroom"

  /// Makes the feed, and has newsboat take it in.
  init(newsroom: GeneratedNewsroom, count: Int, workshop: Workshop) throws(HarnessError) {
    self.workshop = workshop
    let items = (0..<count).map { place in
      let headline = newsroom.article(at: place, of: count).headline
      return """
        <item><title>\(Self.escaped(headline))</title><guid>item-\(place)</guid>
        <link>https://newsroom.example/\(place)</link>
        <pubDate>Mon, 05 Jan 2015 10:00:00 GMT</pubDate>
        <description>\(Self.escaped(headline))</description></item>
        """
    }
    let feed = try workshop.write(
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>\(Self.title)</title>
      <link>https://newsroom.example/</link><description>All</description>
      \(items.joined(separator: "\n"))
      </channel></rss>
      """, name: "feed.xml")
    let addresses = try workshop.write("file://\(feed)\n", name: "newsboat-urls")
    let configuration = try workshop.write("auto-reload no\n", name: "newsboat-config")
    command = [
      "newsboat", "-q", "-u", addresses, "-C", configuration, "-c", workshop.path("newsboat.db"),
    ]
    _ = try workshop.output(command + ["-x", "reload"])
  }

  /// The time until its list stands on the screen.
  func firstPaint() throws(HarnessError) -> Duration {
    let start = ContinuousClock.now
    let terminal = try workshop.start(command)
    try terminal.waitFor(text: Self.title)
    return .now - start
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }
}
