/// Why lede cannot show itself in this terminal.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard output does not lead to a terminal.
  case outputIsNoTerminal
  /// Standard input is in use and there is no other way to the keyboard.
  case noKeyboard
  /// The environment does not say what kind of terminal this is.
  case typeNotSet
  /// Nothing on this machine describes terminals of this type.
  case typeUnknown(String)
  /// A terminal of this type cannot place the cursor.
  case typeTooSimple(String)
  /// The terminal was opened before and is not closed yet.
  case alreadyOpen
  /// The system refused what is needed to use the terminal.
  case refused(String)

  /// What happened, to what, and what to do next, in one sentence.
  public var description: String {
    switch self {
    case .outputIsNoTerminal:
      "standard output is not a terminal: run lede in one, or use lede show for plain text"
    case .noKeyboard:
      "there are no keys to read, because standard input is not a terminal and /dev/tty cannot be "
        + "opened: run lede in a terminal, or use lede show for plain text"
    case .typeNotSet:
      "TERM is not set, so the kind of terminal is unknown: set it, for example with "
        + "export TERM=xterm-256color"
    case .typeUnknown(let type):
      "nothing on this machine describes a terminal of type \(Self.printable(type)): "
        + "set TERM to a type that is known, for example with export TERM=xterm-256color"
    case .typeTooSimple(let type):
      "a terminal of type \(Self.printable(type)) cannot place its cursor: "
        + "set TERM to what the terminal is, or use lede show for plain text"
    case .alreadyOpen:
      "this process uses the terminal already: close it before it is opened again"
    case .refused(let call):
      "the terminal cannot be used because the system refused \(call): "
        + "try another terminal, or use lede show for plain text"
    }
  }

  /// TERM comes from outside and may hold anything.
  private static func printable(_ type: String) -> String {
    "“" + type.unicodeScalars.prefix(64).map { (" "..."~").contains($0) ? "\($0)" : "?" }.joined()
      + "”"
  }
}
