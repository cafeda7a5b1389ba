import Glibc

/// A pipe that ends the terminal's wait: the waker writes 1 bytes into it, signal handlers write 0.
///
/// Nothing in it changes after it is made, and writing to a pipe is safe from any thread.
final class WakePipe: Sendable {
  /// The end that the terminal waits on.
  let output: Int32
  /// The end that is written to.
  let input: Int32

  /// - Throws: `TerminalError.refused`.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused("pipe") }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    output = ends[0]
    input = ends[1]
  }

  deinit {
    close(output)
    close(input)
  }

  /// Ends the present wait, or the next one. When the pipe is full the wait ends anyway.
  func wake() {
    var byte: UInt8 = 1
    _ = write(input, &byte, 1)
  }

  /// Empties the pipe and says whether there was a waker's byte in it.
  func drain() -> Bool {
    var wasWoken = false
    var bytes = [UInt8](repeating: 0, count: 512)
    while true {
      let count = read(output, &bytes, bytes.count)
      guard count > 0 else { return wasWoken }
      wasWoken = wasWoken || bytes[..<count].contains(1)
    }
  }
}

/// Ends the terminal's wait from any thread: background work calls `wake()` when it has something to
/// show, and the terminal reports `TerminalEvent.woken`.
public struct Waker: Sendable {
  let pipe: WakePipe

  /// Makes the terminal's present wait, or its next one, end with `woken`. Never blocks; calls that
  /// come before that count as one. Harmless after the terminal was closed.
  public func wake() { pipe.wake() }
}
