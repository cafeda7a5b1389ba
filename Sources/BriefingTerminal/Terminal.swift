import BriefingBrowser
import CNcurses
import CTerminalGuard
import Glibc

/// The terminal: frames in, events out.
///
/// There is one in a process at a time, used on one thread, the one that opened it; only its `waker`
/// may go to others. However the program ends, except by SIGKILL or where another thread runs out of
/// stack, the terminal is left as it was found: on `close()`, when the value goes away, and in a crash.
public final class Terminal {
  /// Ends `nextEvent` from any thread.
  public var waker: Waker { Waker(pipe: pipe) }
  /// The screen's size in character cells, at least 1×1.
  public var size: Size { screen.size }
  /// Whether the mouse is reported as keys are; off at first. With Shift held, the terminal's own
  /// selection goes on working.
  public var usesMouse = false {
    didSet {
      if isOpen, usesMouse != oldValue { device.write(modes.mouse(usesMouse)) }
    }
  }

  private let device: TerminalDevice
  private let pipe: WakePipe
  private let screen: Screen
  private let modes: TerminalModes
  private let arrangesText: Bool
  private var keyboard: Keyboard
  private var waiting: [TerminalEvent] = []
  private var isOpen = true

  /// Takes the terminal on standard output, of the type in TERM. Keys come from standard input, or from
  /// /dev/tty where standard input is no terminal.
  ///
  /// - Parameters:
  ///   - theme: The looks of the roles in the frames to come.
  ///   - colors: The most colours to use; nil for all that the terminal has, or none where NO_COLOR is
  ///     set in the environment and not empty.
  ///   - arrangesText: Whether frames have text from right to left in its order on the screen, so that
  ///     a terminal that would arrange it must not.
  /// - Throws: `TerminalError`; the terminal is then as it was.
  public init(
    theme: Theme, colors: ColorDepth? = nil, arrangesText: Bool = true
  ) throws(TerminalError) {
    Self.setLocale()
    let device = try TerminalDevice()
    let pipe = try WakePipe()
    self.device = device
    self.pipe = pipe
    let type = try TerminalType(
      name: Self.environment("TERM"), colorTerm: Self.environment("COLORTERM"),
      descriptor: device.outputDescriptor)
    modes = type.modes
    self.arrangesText = arrangesText
    var modes = device.modes
    let isArmed = type.farewell.withUnsafeBytes { bytes in
      terminal_guard_arm(
        device.outputDescriptor, pipe.input, &modes, bytes.baseAddress, bytes.count)
    }
    guard isArmed else { throw .alreadyOpen }
    terminal_guard_set_active(true)
    do throws(TerminalError) {
      screen = try Screen(
        on: device, type: type.name, theme: theme,
        colors: colors ?? (Self.environment("NO_COLOR")?.isEmpty == false ? ColorDepth.none : nil))
    } catch {
      terminal_guard_disarm()
      device.restoreModes()
      throw error
    }
    keyboard = Keyboard(
      descriptor: device.inputDescriptor, sequences: TerminfoKeys.table(type.keySequences))
    switchModesOn()
    takeWindowSize()
  }

  deinit { close() }

  /// Gives the terminal back as it was found. Does nothing when it was closed before.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
    terminal_guard_disarm()
  }

  /// Shows a frame. What the frame before showed in the same place is not sent again; where the
  /// frame is larger than the screen it is cut off, where it is smaller the rest is blank.
  ///
  /// O(cells); nothing is drawn after `close()`.
  public func draw(_ frame: Frame) {
    guard isOpen else { return }
    screen.draw(frame)
  }

  /// Has the next frame drawn whole, over whatever another program may have written on the screen.
  public func redraw() {
    screen.drawWholeNext()
  }

  /// Asks the terminal to take text into its clipboard; whether it does is its own affair.
  public func copy(_ text: String) {
    guard isOpen else { return }
    device.write(Clipboard(text).sequence)
  }

  /// The next event, waiting for it at most `limit`, or as long as it takes where that is nil.
  ///
  /// With a limit of zero it returns what is there already: reading until nil before the next
  /// drawing lets keys that were typed ahead cost one drawing together.
  ///
  /// - Returns: nil where nothing happened within the limit.
  public func nextEvent(waitingAtMost limit: Duration? = nil) -> TerminalEvent? {
    let deadline = limit.map { ContinuousClock.now + $0 }
    while waiting.isEmpty {
      guard isOpen, !keyboard.isClosed else { return .terminated }
      let earliest = [deadline, keyboard.deadline].compactMap(\.self).min()
      if collectEvents(until: earliest) { continue }
      if let escape = keyboard.deadline, escape <= .now { take(keyboard.finish()) }
      if waiting.isEmpty, let deadline, deadline <= .now { return nil }
    }
    return waiting.removeFirst()
  }

  /// Suspends the process group, as Ctrl-Z does in programs that leave it to the terminal, and returns
  /// when it goes on. The next frame is drawn whole; where the size has changed, an event says so.
  public func suspend() {
    release { terminal_guard_stop_process_group() }
  }

  /// Lets another program have the terminal, an editor for example, while `body` runs. The next frame
  /// is drawn whole; where the size has changed, an event says so.
  public func release<Result, Failure: Error>(
    during body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    giveBack()
    defer { takeAgain() }
    return try body()
  }

  private func giveBack() {
    screen.leave()
    device.write(modes.off)
    device.restoreModes()
    terminal_guard_set_active(false)
  }

  private func switchModesOn() {
    device.write(modes.on(mouse: usesMouse, arrangesText: arrangesText))
  }

  /// What was meant for the program that had the terminal, such as its Ctrl-C, is not meant for this one.
  private func takeAgain() {
    guard isOpen else { return }
    terminal_guard_set_active(true)
    let signals = SignalSet.take()
    screen.enter()
    switchModesOn()
    takeWindowSize()
    if signals.contains(.terminated) { waiting.append(.terminated) }
  }

  /// Waits for input or a signal and takes what came; false where nothing did before `deadline`.
  private func collectEvents(until deadline: ContinuousClock.Instant?) -> Bool {
    var ready = [
      pollfd(fd: pipe.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: keyboard.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&ready, nfds_t(ready.count), Self.milliseconds(until: deadline))
    guard count != 0 else { return false }
    guard count > 0 else { return errno == EINTR }
    if ready[0].revents != 0 { takeSignals() }
    if ready[1].revents != 0 { take(keyboard.read()) }
    return true
  }

  private func take(_ keys: [Key]) {
    waiting += keys.map(TerminalEvent.keyPressed)
  }

  private func takeSignals() {
    let wasWoken = pipe.drain()
    let signals = SignalSet.take()
    if signals.contains(.suspended) { suspend() }
    if signals.contains(.continued) {
      screen.enter()
      switchModesOn()
    }
    if !signals.isDisjoint(with: [.suspended, .continued]) { waiting.append(.resumed) }
    if !signals.isDisjoint(with: [.resized, .continued]) { takeWindowSize() }
    if signals.contains(.interrupted) { waiting.append(.interrupted) }
    if signals.contains(.terminated) { waiting.append(.terminated) }
    if wasWoken { waiting.append(.woken) }
  }

  private func takeWindowSize() {
    guard let window = device.windowSize else { return }
    let size = Size(columns: window.columns, rows: window.rows)
    guard size != screen.size else { return }
    screen.resize(to: size)
    waiting.append(.resized(screen.size))
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = max(.zero, deadline - .now).components
    let milliseconds = (left.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: min(left.seconds, 1_000_000) * 1000 + milliseconds)
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// ncurses writes in the encoding of the locale. Where that is not UTF-8, as in many containers, the
  /// terminal still is.
  static func setLocale() {
    setlocale(LC_CTYPE, "")
    if nl_langinfo(Int32(CODESET)).map({ String(cString: $0) }) != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }
}
