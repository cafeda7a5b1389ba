import BriefingAnalysis
import BriefingLibrary
import BriefingModel
import Dispatch
import Synchronization

/// Analyses in the background what was not analysed yet, or by an older engine: a few articles at a
/// time, and only while the reader does nothing.
final class IdleAnalysis: Sendable {
  private let shelf: LibraryShelf
  private let analyzer: LazyAnalyzer
  private let queue = DispatchQueue(label: "idle", qos: .background)
  private let state = Mutex(State())

  private struct State {
    var lastInput = ContinuousClock.now
    var isStopped = false
    var stale = StaleArticles()
  }

  /// How long the reader does nothing before it begins.
  private static let patience = Duration.seconds(5)
  /// How many articles are analysed at a time, and how long is waited before the next, so that other
  /// programs notice nothing.
  private static let (batchSize, pause) = (4, Duration.milliseconds(400))

  init(shelf: LibraryShelf, analyzer: LazyAnalyzer) {
    self.shelf = shelf
    self.analyzer = analyzer
  }

  /// Begins when the reader does nothing for a while.
  func start() { wait(Self.patience) }

  /// The reader did something: what is being analysed is put off.
  func noteInput() { state.withLock { $0.lastInput = .now } }

  /// Ends it for good, and returns once nothing is written any more.
  func stop() {
    state.withLock { $0.isStopped = true }
    queue.sync {}
  }

  private func wait(_ time: Duration) {
    let nanoseconds = DispatchTimeInterval.nanoseconds(Int(time / .nanoseconds(1)))
    queue.asyncAfter(deadline: .now() + nanoseconds) { [weak self] in self?.work() }
  }

  private func work() {
    let (isStopped, quiet) = state.withLock { ($0.isStopped, .now - $0.lastInput) }
    if isStopped { return }
    guard quiet >= Self.patience else { return wait(Self.patience - quiet) }
    do {
      if try analyzeSome() { wait(Self.pause) }
    } catch LibraryError.locked {
      wait(Self.patience)
    } catch {
      // Where the library cannot be read or written, articles are analysed as they are opened.
    }
  }

  /// Makes some articles found by searches, or else analyses some; false when there are no more.
  private func analyzeSome() throws -> Bool {
    let library = try shelf.library()
    guard !library.isReadOnly else { return false }
    // What commands look for has to be found by a search of the browser too.
    if try library.catchUp(limit: Self.batchSize) > 0 { return true }
    var stale = state.withLock { $0.stale }
    defer { state.withLock { $0.stale = stale } }
    let ids = try stale.next(Self.batchSize, in: library)
    for (place, id) in ids.enumerated() {
      guard let article = try library.article(id) else { continue }
      guard
        let findings = try analyzer.get().analyze(
          article, isCancelled: { [self] in !isWanted() }, report: { _ in })
      else {
        stale.takeBack(ids[place...])
        break
      }
      try library.keep(findings, for: id, in: article.text)
    }
    return !ids.isEmpty
  }

  /// Whether the reader still does nothing.
  private func isWanted() -> Bool {
    state.withLock { !$0.isStopped && .now - $0.lastInput >= Self.patience }
  }
}
