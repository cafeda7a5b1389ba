import Synchronization

/// Lets one thread at a time hand over what is shown of an article.
final class Showing: Sendable {
  private let turn = Mutex<Void>(())

  /// Waits for its turn and does the work.
  func withLock(_ work: () -> Void) {
    turn.withLock { _ in work() }
  }
}
