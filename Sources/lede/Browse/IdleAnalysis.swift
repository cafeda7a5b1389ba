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
  /// How long the reader does nothing before it begins.
  private let patience: Duration
  /// Told how the shelf shows articles that were analysed.
  private let report: @Sendable ([ShelfEntry]) -> Void

  private struct State {
    var lastInput = ContinuousClock.now
    var isStopped = false
    var stale = StaleArticles()
    /// Those that were analysed and not told yet.
    var untold: [ArticleID] = []
    var lastReport = ContinuousClock.now
  }

  /// How many articles are analysed at a time, and how long is waited before the next, so that other
  /// programs notice nothing.
  private static let (batchSize, pause) = (4, Duration.milliseconds(400))
  /// How long is waited before more is told: a large shelf is put in order anew for it.
  private static let reportPause = Duration.seconds(5)

  init(
    shelf: LibraryShelf, analyzer: LazyAnalyzer, patience: Duration = .seconds(5),
    report: @escaping @Sendable ([ShelfEntry]) -> Void
  ) {
    self.shelf = shelf
    self.analyzer = analyzer
    self.patience = patience
    self.report = report
  }

  /// Begins when the reader does nothing for a while.
  func start() { wait(patience) }

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
    guard quiet >= patience else { return wait(patience - quiet) }
    do {
      let isMore = try analyzeSome()
      try tell(isLast: !isMore)
      if isMore { wait(Self.pause) }
    } catch LibraryError.locked {
      wait(patience)
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
      do {
        guard try analyze(id, in: library) else {
          stale.takeBack(ids[place...])
          break
        }
      } catch {
        stale.takeBack(ids[place...])
        throw error
      }
    }
    return !ids.isEmpty
  }

  /// Analyses an article; false where the reader did something meanwhile.
  private func analyze(_ id: ArticleID, in library: Library) throws -> Bool {
    guard let article = try library.article(id) else { return true }
    let findings = try analyzer.get().analyze(
      article, isCancelled: { [self] in !isWanted() }, report: { _ in })
    guard let findings else { return false }
    try library.keep(findings, for: id, in: article.text)
    state.withLock { $0.untold.append(id) }
    return true
  }

  /// Tells what was analysed, but not too often.
  private func tell(isLast: Bool) throws {
    let ids = state.withLock { state -> [ArticleID] in
      guard isLast || .now - state.lastReport >= Self.reportPause else { return [] }
      defer { state.untold = [] }
      state.lastReport = .now
      return state.untold
    }
    if !ids.isEmpty { report(try shelf.library().shelfEntries(ids)) }
  }

  /// Whether the reader still does nothing.
  private func isWanted() -> Bool {
    state.withLock { !$0.isStopped && .now - $0.lastInput >= patience }
  }
}
