import Dispatch
import Synchronization

/// The result of work that is done on a queue.
final class Pending<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let group = DispatchGroup()

  /// Starts the work; once.
  func run(on queue: DispatchQueue, _ work: @escaping @Sendable () throws -> Value) {
    queue.async(group: group) {
      let outcome = Result { try work() }
      self.result.withLock { $0 = outcome }
    }
  }

  /// Waits for the result; nil where no work was started.
  ///
  /// - Throws: what the work threw.
  func get() throws -> Value? {
    group.wait()
    return try result.withLock { try $0?.get() }
  }
}
