/// Why a program in a terminal did not do what was expected of it.
public enum HarnessError: Error, CustomStringConvertible {
  /// The system refused a call.
  case refused(String, error: Int32)
  /// What was waited for did not come; with what the screen showed then.
  case notSeen(String, screen: String)
  /// The program ended while something was waited for; with what the screen showed then.
  case ended(waitingFor: String, screen: String)
  /// A key sequence that names no keys.
  case badKeys(String)

  /// What happened, with the screen below it.
  public var description: String {
    switch self {
    case .refused(let call, let error): "the system refused \(call) with error \(error)"
    case .notSeen(let expectation, let screen): "not seen: \(expectation); the screen:\n\(screen)"
    case .ended(let expectation, let screen):
      "the program ended before \(expectation); the screen:\n\(screen)"
    case .badKeys(let part): part
    }
  }
}
