import Synchronization

/// Holds the newest of values that come faster than they can be used.
final class LatestValue<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// Holds a value in place of the one before; true where there was none.
  func put(_ new: Value) -> Bool { put { _ in new } }

  /// Holds what becomes of the value before; true where there was none.
  func put(_ change: @Sendable (Value?) -> Value) -> Bool {
    value.withLock { value in
      let isFirst = value == nil
      value = change(value)
      return isFirst
    }
  }

  /// The value that was not taken yet.
  var held: Value? { value.withLock { $0 } }

  /// Whether there is a value that was not taken yet.
  var isHeld: Bool { held != nil }

  /// Takes the value out.
  func take() -> Value? {
    value.withLock { value in
      defer { value = nil }
      return value
    }
  }
}
