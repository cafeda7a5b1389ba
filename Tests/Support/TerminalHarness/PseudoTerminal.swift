import BriefingBrowser
import CVTerm
import Glibc

/// A program in a terminal that is a pair of files instead of a window: what it writes is shown by a
/// `VirtualTerminal`, what is pressed reaches it as from a keyboard.
public final class PseudoTerminal {
  /// How long anything that is waited for may take, on a slow machine with much else to do.
  public static let patience = Duration.seconds(30)

  /// What the program shows.
  public let screen: VirtualTerminal
  /// How many bytes it wrote.
  public private(set) var bytesReceived = 0
  /// The number of the process that was started.
  public var processID: Int32 { child.id }

  /// Whether what is shown is still running, where the terminal stays open after its end.
  var programIsThere: () -> Bool = { true }

  /// By how much the window is larger than the program is told, to see what it writes outside.
  private let slack: Size
  private let master: Int32
  private let child: ChildProcess
  private var buffer = [UInt8](repeating: 0, count: 65536)
  private var isClosed = false
  private var status: Int32?

  /// Starts `arguments[0]`, looked up in PATH, in a terminal of `size`.
  ///
  /// - Parameters:
  ///   - environment: The whole environment of the program; TERM among it.
  ///   - slack: By how much the window is larger than the program is told.
  ///   - descriptors: What the program gets besides the standard streams: its descriptor by this
  ///     process's.
  public init(
    _ arguments: [String], environment: [String: String], size: Size,
    slack: Size = Size(columns: 0, rows: 0), descriptors: [Int32: Int32] = [:]
  ) throws(HarnessError) {
    var number: Int32 = 0
    let master = pseudo_terminal_open(&number)
    guard master >= 0, let screen = VirtualTerminal(size: size.grown(by: slack)) else {
      throw .refused("a pseudo terminal", error: errno)
    }
    self.master = master
    self.slack = slack
    self.screen = screen
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    Self.setWindowSize(size, of: master)
    do throws(HarnessError) {
      child = try ChildProcess(
        arguments, environment: environment, terminal: "/dev/pts/\(number)",
        descriptors: descriptors)
    } catch {
      Glibc.close(master)
      throw error
    }
  }

  deinit {
    Glibc.close(master)
    if status == nil {
      kill(child.id, SIGKILL)
      _ = child.waitForStatus()
    }
  }

  /// Presses keys, written as in `/Haftar<Enter>`.
  public func press(_ notation: String) throws(HarnessError) {
    let keys: [Key]
    do throws(KeyNotationError) {
      keys = try Key.sequence(notation)
    } catch {
      throw .badKeys(error.description)
    }
    for key in keys { screen.press(key) }
    try sendOutput()
  }

  /// Sends bytes as a keyboard would.
  public func type(_ bytes: some Collection<UInt8>) throws(HarnessError) {
    try write(Array(bytes))
  }

  /// Gives the terminal another size, and tells the program as the system does.
  public func resize(to size: Size) {
    screen.resize(to: size.grown(by: slack))
    Self.setWindowSize(size, of: master)
  }

  /// What the window shows outside the screen that the program was told of, row by row.
  public var strays: [String] {
    let told = Size(
      columns: screen.size.columns - slack.columns, rows: screen.size.rows - slack.rows)
    return (0..<screen.size.rows).compactMap { row in
      let outside = screen.text(ofRow: row, from: row < told.rows ? told.columns : 0)
      return outside.isEmpty ? nil : "\(row): \(outside)"
    }
  }

  /// Waits until the screen is as `condition` says; returns as soon as it is.
  ///
  /// - Parameter expectation: What is waited for, in words for the failure.
  /// - Throws: `notSeen` when patience is at its end, `ended` when the program is.
  public func waitFor(
    _ expectation: String, _ condition: (VirtualTerminal) -> Bool
  ) throws(HarnessError) {
    let deadline = ContinuousClock.now + Self.patience
    while !condition(screen) {
      let nextLook = min(deadline, .now + .seconds(1))
      if try takeOutput(until: nextLook, alsoWaitingFor: nil), !isClosed { continue }
      guard !isClosed, programIsThere() else {
        throw .ended(waitingFor: expectation, screen: screen.text)
      }
      guard .now < deadline else { throw .notSeen(expectation, screen: screen.text) }
    }
  }

  /// Waits until `text` stands on the screen, within one row.
  public func waitFor(text: String) throws(HarnessError) {
    try waitFor("“\(text)”") { $0.text.contains(text) }
  }

  /// Waits until the program writes nothing for as long as `quiet`, and returns when it wrote last; nil
  /// where it wrote nothing at all.
  public func settle(quiet: Duration) throws(HarnessError) -> ContinuousClock.Instant? {
    var last: ContinuousClock.Instant?
    while !isClosed {
      guard try takeOutput(until: .now + quiet, alsoWaitingFor: nil) else { break }
      last = .now
    }
    return last
  }

  /// Waits until the program has ended, and returns its status as a shell gives it.
  public func waitForStatus(
    patience: Duration = PseudoTerminal.patience
  ) throws(HarnessError) -> Int32 {
    if let status { return status }
    let deadline = ContinuousClock.now + patience
    while !isClosed {
      guard try takeOutput(until: deadline, alsoWaitingFor: nil) else {
        throw .notSeen("the end of the program", screen: screen.text)
      }
    }
    let ended = child.waitForStatus()
    status = ended
    return ended
  }

  /// Shows what the program writes until `descriptor` is ready too; false where nothing came before
  /// the deadline.
  func takeOutput(
    until deadline: ContinuousClock.Instant, alsoWaitingFor descriptor: Int32?
  ) throws(HarnessError) -> Bool {
    let left = max(.zero, deadline - .now).components
    var ready = [
      pollfd(fd: isClosed ? -1 : master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let limit = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    guard poll(&ready, 2, Int32(clamping: limit)) != 0 else { return false }
    if ready[0].revents != 0 { try showOutput() }
    return true
  }

  /// Shows what the program wrote already.
  func takeWhatIsThere() throws(HarnessError) {
    while !isClosed {
      guard try takeOutput(until: .now, alsoWaitingFor: nil) else { return }
    }
  }

  private func showOutput() throws(HarnessError) {
    let count = read(master, &buffer, buffer.count)
    if count > 0 {
      bytesReceived += count
      buffer.withUnsafeBytes { screen.show(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      isClosed = true
    }
    try sendOutput()
  }

  private func sendOutput() throws(HarnessError) {
    try write(screen.takeOutput())
  }

  private func write(_ bytes: [UInt8]) throws(HarnessError) {
    var rest = bytes[...]
    while !rest.isEmpty && !isClosed {
      let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, 1000)
      } else if errno != EINTR {
        throw .refused("write", error: errno)
      }
    }
  }

  private static func setWindowSize(_ size: Size, of master: Int32) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }
}

extension Size {
  fileprivate func grown(by size: Size) -> Size {
    Size(columns: columns + size.columns, rows: rows + size.rows)
  }
}
