import BriefingBrowser
import Glibc

/// A program started from a shell with job control, as a person starts one: it can be suspended and
/// continued, and after its end the shell sees in which modes it left the terminal.
public final class ShellSession {
  /// The terminal that the shell and the program are in.
  public let terminal: PseudoTerminal
  /// The number of the program's process.
  public let programID: Int32
  /// The terminal's modes before the program was started, as `stty -g` words them.
  public let modesBefore: String

  private var reports: Lines
  private let orders: Int32

  /// The shell's part. Descriptor 3 carries its reports and 4 its orders; the program gets neither.
  /// 148 is the status of a program that was stopped by SIGTSTP, 147 by SIGSTOP.
  private static let script = """
    stty -g >&3
    sh -c 'echo $$ >&3; exec "$@" 3>&- 4<&-' sh "$@"
    status=$?
    while [ $status = 148 ] || [ $status = 147 ]; do
      echo stopped >&3
      stty -g >&3
      read order <&4
      fg >/dev/null
      status=$?
    done
    stty -g >&3
    echo $status >&3
    read order <&4
    """

  /// Starts a shell that starts `arguments`.
  public init(
    _ arguments: [String], environment: [String: String], size: Size,
    slack: Size = Size(columns: 0, rows: 0)
  ) throws(HarnessError) {
    let report = try Self.makePipe()
    let order = try Self.makePipe()
    defer {
      close(report.input)
      close(order.output)
    }
    reports = Lines(descriptor: report.output)
    orders = order.input
    terminal = try PseudoTerminal(
      ["sh", "-m", "-c", Self.script, "sh"] + arguments, environment: environment, size: size,
      slack: slack, descriptors: [3: report.input, 4: order.output])
    modesBefore = try reports.next("the modes before", terminal)
    let programID = Int32(try reports.next("the program's number", terminal)) ?? -1
    self.programID = programID
    terminal.programIsThere = { kill(programID, 0) == 0 }
  }

  deinit {
    // A program that was stopped, or goes on after its shell, would outlive the test.
    if programID > 0 && !hasEnded { kill(programID, SIGKILL) }
    close(orders)
    close(reports.descriptor)
  }

  private var hasEnded = false
  /// The modes after the program's end, where they were reported already.
  private var modesAfter: String?

  /// Sends the program a signal.
  public func send(_ signal: Int32) {
    kill(programID, signal)
  }

  /// Waits until the program was stopped, and returns the modes that the shell then finds.
  public func waitUntilStopped() throws(HarnessError) -> String {
    guard let modes = try waitUntilStoppedOrEnded() else {
      throw .ended(waitingFor: "its stop", screen: terminal.screen.text)
    }
    return modes
  }

  /// Waits until the program was stopped, and returns the modes that the shell then finds; nil where
  /// it ended instead.
  public func waitUntilStoppedOrEnded() throws(HarnessError) -> String? {
    let report = try reports.next("the program's stop", terminal)
    guard report == "stopped" else {
      modesAfter = report
      return nil
    }
    let modes = try reports.next("the modes while stopped", terminal)
    // The reports come another way than what the program wrote before it stopped.
    try terminal.takeWhatIsThere()
    return modes
  }

  /// Whether the program has not ended yet.
  public var isRunning: Bool { modesAfter == nil && kill(programID, 0) == 0 }

  /// Lets the program go on in the foreground, as `fg` does.
  public func resume() {
    write(orders, "\n", 1)
  }

  /// Waits for the program's end, and returns its status as the shell gives it and the modes that the
  /// shell finds then.
  public func waitForEnd() throws(HarnessError) -> (status: Int32, modes: String) {
    let known = modesAfter
    let modes = if let known { known } else { try reports.next("the modes afterwards", terminal) }
    let status = Int32(try reports.next("the program's status", terminal)) ?? -1
    hasEnded = true
    try terminal.takeWhatIsThere()
    return (status, modes)
  }

  private static func makePipe() throws(HarnessError) -> (output: Int32, input: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused("pipe", error: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// The lines that come from a pipe, while the terminal beside it goes on.
private struct Lines {
  let descriptor: Int32
  private var bytes: [UInt8] = []

  init(descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  }

  mutating func next(
    _ expectation: String, _ terminal: PseudoTerminal
  ) throws(HarnessError) -> String {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        defer { bytes.removeSubrange(...end) }
        return String(decoding: bytes[..<end], as: UTF8.self)
      }
      guard try terminal.takeOutput(until: deadline, alsoWaitingFor: descriptor) else {
        throw .notSeen(expectation, screen: terminal.screen.text)
      }
      var portion = [UInt8](repeating: 0, count: 4096)
      let count = read(descriptor, &portion, portion.count)
      if count == 0 { throw .ended(waitingFor: expectation, screen: terminal.screen.text) }
      bytes += portion.prefix(max(count, 0))
    }
  }
}
