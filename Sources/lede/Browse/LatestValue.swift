import Synchronization

/// Holds the newest of values that come faster than they can be used.
final class LatestValue<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Holds a value in place of the one before; true where there was none.
  func put(_ new: Value) -> Bool {
    value.withLock { value in
      defer { value = new }
      return value == nil
    }
  }

  /// Whether there is a value that was not taken yet.
  var isHeld: Bool { value.withLock { $0 != nil } }

  /// Takes the value out.
  func take() -> Value? {
    value.withLock { value in
      defer { value = nil }
      return value
    }
  }
}
