import Dispatch
import Glibc
import Synchronization

/// Whether the reader has asked a long command to stop, by Ctrl-C or a signal that ends programs. It
/// finishes what it is writing then; asked again, it ends at once.
final class Interruption: Sendable {
  private let arrived: Arrived
  /// Never touched again: they are held so that they go on listening.
  private nonisolated(unsafe) let sources: [any DispatchSourceSignal]

  /// The number of the signal that came; 0 before.
  private final class Arrived: Sendable {
    let signal = Atomic<Int32>(0)
  }

  /// Listens from now on.
  init() {
    let arrived = Arrived()
    self.arrived = arrived
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        arrived.signal.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
  }

  /// Whether it is time to stop.
  var isRequested: Bool { status != nil }

  /// The status that a program ends with after the signal; nil where none came.
  var status: Int32? {
    let number = arrived.signal.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }
}
