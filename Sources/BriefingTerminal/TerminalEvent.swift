import BriefingBrowser

/// What happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// The reader pressed a key. Ctrl-C and Ctrl-Z are keys too while the terminal is in use.
  case keyPressed(Key)
  /// The terminal has another size now; what it shows has to be drawn again.
  case resized(Size)
  /// The program was suspended and goes on; what it shows has to be drawn again.
  case resumed
  /// Somebody called `wake()` on the terminal's waker, once or more often.
  case woken
  /// The process got SIGINT.
  case interrupted
  /// The process got SIGTERM or SIGHUP, or the terminal is gone: save what is to be saved, and leave.
  case terminated
}
