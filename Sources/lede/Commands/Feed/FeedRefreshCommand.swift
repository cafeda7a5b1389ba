import ArgumentParser
import BriefingLibrary
import BriefingModel
import Glibc

/// `lede feed refresh`: asks for what is new.
struct FeedRefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh", abstract: "Fetch what is new in the feeds that you follow.",
    discussion: """
      Servers are asked only for what has changed, several at a time. What goes wrong with one feed \
      does not keep the others: lede feed list shows it until it is over. A server that asks to be \
      left alone is, for as long as it says.
      """)

  @OptionGroup var options: IntakeOptions

  @Option(help: "Only the feeds in this folder, as News or News/Ports.")
  var folder: FeedFolder?

  @Flag(help: "Ask also for feeds that are gone, and servers that want to be left alone.")
  var force = false

  @Argument(help: "The numbers or addresses of feeds; without any, all are refreshed.")
  var feeds: [FeedChoice] = []

  func run() throws {
    let library = try Workspace().library()
    let all = try library.feeds()
    let chosen = try all.chosen(feeds).filter { feed in
      folder.map { feed.folders.starts(with: $0.names) } ?? true
    }
    guard !all.isEmpty else {
      throw Failure("no feed is followed: add one with lede feed add ADDRESS", status: EX_NOINPUT)
    }
    let interruption = Interruption()
    var refresh = try FeedRefresh(library, analysis: options.analysis, interruption)
    refresh.isForced = force
    let run = FeedRun(count: chosen.count, of: library, isJSON: options.json)
    refresh.run(chosen) { run.tell($0, $1) }
    let status = try run.finish()
    if let ended = interruption.status ?? (status == EXIT_SUCCESS ? nil : status) {
      throw ExitCode(ended)
    }
  }
}

extension FeedRefresh {
  /// A refresh that stops when the reader asks.
  ///
  /// - Throws: `BriefingDataError`.
  init(_ library: Library, analysis: Bool, _ interruption: Interruption) throws {
    self.init(
      library: library, reader: try .configured(), analyzer: analysis ? LazyAnalyzer() : nil,
      isCancelled: { interruption.isRequested })
  }
}
