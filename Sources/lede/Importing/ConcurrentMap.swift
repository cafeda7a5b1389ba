import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of `body` for all elements in their order, worked out on all cores.
  func concurrentMap<Result: Sendable>(
    _ body: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = body(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { results in indices.compactMap { results[$0] } }
  }
}
