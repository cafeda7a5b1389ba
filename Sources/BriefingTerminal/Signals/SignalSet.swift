import CTerminalGuard

/// The signals that came since they were last asked for.
struct SignalSet: OptionSet {
  let rawValue: UInt32
  static let resized = SignalSet(rawValue: UInt32(TERMINAL_GUARD_RESIZED))
  static let suspended = SignalSet(rawValue: UInt32(TERMINAL_GUARD_SUSPENDED))
  static let continued = SignalSet(rawValue: UInt32(TERMINAL_GUARD_CONTINUED))
  static let interrupted = SignalSet(rawValue: UInt32(TERMINAL_GUARD_INTERRUPTED))
  static let terminated = SignalSet(rawValue: UInt32(TERMINAL_GUARD_TERMINATED))

  /// Takes the signals that came; they are not reported again.
  static func take() -> SignalSet { SignalSet(rawValue: terminal_guard_take()) }
}
