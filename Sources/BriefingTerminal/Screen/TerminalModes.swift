/// The modes that lede switches on in a terminal while it has it: marked pastes, reports of the focus
/// and of the mouse, and text from right to left left as lede arranged it.
struct TerminalModes {
  /// What marks a paste, and what ends that; from terminfo, empty where the terminal cannot.
  let paste: (on: [UInt8], off: [UInt8])
  /// Whether the terminal knows a mouse: those that do know the reports of the focus too.
  let hasMouse: Bool

  /// What switches the modes on.
  ///
  /// - Parameters:
  ///   - mouse: Whether the mouse is reported.
  ///   - arrangesText: Whether the program puts text from right to left into its order itself, so that
  ///     the terminal must not (ECMA-48's mode 8, which terminals with bidirectional text know).
  func on(mouse: Bool, arrangesText: Bool) -> [UInt8] {
    guard hasMouse else { return paste.on }
    return paste.on + Self.focusOn + (arrangesText ? Self.textAsArranged : [])
      + (mouse ? Self.mouseOn : [])
  }

  /// What switches all of them off.
  var off: [UInt8] {
    hasMouse ? paste.off + Self.focusOff + Self.mouseOff + Self.textAsEver : paste.off
  }

  /// What switches the reports of the mouse on or off.
  func mouse(_ isOn: Bool) -> [UInt8] {
    guard hasMouse else { return [] }
    return isOn ? Self.mouseOn : Self.mouseOff
  }

  // xterm's modes: buttons and dragging (1002) in numbers without a limit (1006), and the focus (1004).
  private static let mouseOn = Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
  private static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l".utf8)
  private static let focusOn = Array("\u{1B}[?1004h".utf8)
  private static let focusOff = Array("\u{1B}[?1004l".utf8)
  private static let textAsArranged = Array("\u{1B}[8l".utf8)
  private static let textAsEver = Array("\u{1B}[8h".utf8)
}
