import BriefingLibrary
import BriefingModel
import Glibc
import Synchronization

/// Tells the reader how a refresh goes: a line for each feed with news, the problems on standard
/// error, how far it is, and the summary.
final class FeedRun: Sendable {
  private let isJSON: Bool
  private let library: Library
  private let state: Mutex<State>

  private struct State {
    var report = FeedReport()
    var progress: ProgressLine
    /// Why nothing more could be printed.
    var failure: (any Error)?
  }

  /// A run over so many feeds of a library.
  init(count: Int, of library: Library, isJSON: Bool) {
    self.library = library
    self.isJSON = isJSON
    state = Mutex(State(progress: ProgressLine(total: count, of: "feeds")))
  }

  /// Tells what became of a feed; from any thread.
  func tell(_ feed: FollowedFeed, _ outcome: FeedOutcome) {
    state.withLock { state in
      state.report.count(outcome)
      if case .read(let articles) = outcome {
        // What cannot be counted is told by lede correct list.
        state.report.lostCorrections +=
          (try? LostCorrections.count(in: articles, of: library)) ?? 0
      }
      if let problem = Self.problem(feed, outcome) {
        state.progress.clear()
        StandardError.write("lede: \(problem)")
      }
      do {
        try print(feed, outcome, &state)
      } catch {
        state.failure = error
      }
      state.progress.show(state.report.feeds)
    }
  }

  /// Prints the summary; answers the exit status.
  ///
  /// - Throws: what kept anything from being printed.
  func finish() throws -> Int32 {
    let (report, failure) = state.withLock { state in
      state.progress.clear()
      return (state.report, state.failure)
    }
    if let failure { throw failure }
    if isJSON {
      try JSONOutput.writeLine(["summary": report])
    } else {
      try StandardOutput.write(report.lines)
    }
    return report.failed > 0 ? EX_UNAVAILABLE : EXIT_SUCCESS
  }

  private func print(
    _ feed: FollowedFeed, _ outcome: FeedOutcome, _ state: inout State
  ) throws {
    let line = FeedReport.FeedLine(feed, outcome)
    if isJSON { return try JSONOutput.writeLine(line) }
    let parts = [(line.added ?? 0, "new"), (line.changed ?? 0, "changed")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return }
    state.progress.clear()
    let counts = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    try StandardOutput.write(["\(feed.id.rawValue)  \(feed.name): \(counts)"])
  }

  private static func problem(_ feed: FollowedFeed, _ outcome: FeedOutcome) -> String? {
    switch outcome {
    case .failed(let problem): "feed \(feed.id.rawValue), \(feed.name), \(problem)"
    case .unkept(let problem): "feed \(feed.id.rawValue), \(feed.name): \(problem)"
    default: nil
    }
  }
}
