import BriefingBrowser
import CVTerm

/// A terminal emulator: the bytes of a program in, the screen that a person would see out.
public final class VirtualTerminal {
  /// How one cell of the screen looks.
  public struct Look: Hashable, Sendable {
    /// The number of the character's colour; nil for the terminal's own.
    public var foreground: UInt8?
    /// The number of the colour behind it; nil for the terminal's own.
    public var background: UInt8?
    /// Whether it is heavier.
    public var isBold = false
    /// Whether it has a line under it.
    public var isUnderlined = false
    /// Whether foreground and background are exchanged.
    public var isReversed = false
  }

  /// Whether the program took the whole screen, so that what was there before comes back afterwards.
  public private(set) var showsAlternateScreen = false
  /// Whether the cursor is shown.
  public private(set) var showsCursor = true
  /// Whether the program has the mouse reported to it.
  public private(set) var reportsMouse = false
  /// The size in character cells.
  public private(set) var size: Size
  /// What the terminal has to send to the program: typed keys and answers.
  public private(set) var output: [UInt8] = []

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// An empty screen.
  public init?(size: Size) {
    guard let terminal = vterm_new(Int32(size.rows), Int32(size.columns)),
      let screen = vterm_obtain_screen(terminal)
    else { return nil }
    self.size = size
    self.terminal = terminal
    self.screen = screen
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    vterm_set_utf8(terminal, 1)
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      Unmanaged<VirtualTerminal>.fromOpaque(user).takeUnretainedValue().set(property, value.pointee)
      return 1
    }
    let user = Unmanaged.passUnretained(self).toOpaque()
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let bytes, let user else { return }
        let sent = UnsafeRawBufferPointer(start: bytes, count: count)
        Unmanaged<VirtualTerminal>.fromOpaque(user).takeUnretainedValue().output += sent
      }, user)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  private func set(_ property: VTermProp, _ value: VTermValue) {
    switch property {
    case VTERM_PROP_ALTSCREEN: showsAlternateScreen = value.boolean != 0
    case VTERM_PROP_CURSORVISIBLE: showsCursor = value.boolean != 0
    case VTERM_PROP_MOUSE: reportsMouse = value.number != 0
    default: break
    }
  }

  /// Shows what a program wrote.
  public func show(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
    vterm_input_write(terminal, start, bytes.count)
  }

  /// Takes another size, as a window does.
  public func resize(to size: Size) {
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    self.size = size
  }

  /// Takes what is to be sent to the program.
  public func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// The whole screen, its rows without the blanks at their ends.
  public var text: String { rows.joined(separator: "\n") }

  /// The rows of the screen, without the blanks at their ends.
  public var rows: [String] { (0..<size.rows).map(row) }

  /// One row of the screen, without the blanks at its end.
  public func row(_ row: Int) -> String { text(ofRow: row, from: 0) }

  /// One row of the screen from a column on, without the blanks at its end.
  public func text(ofRow row: Int, from first: Int) -> String {
    var text = ""
    for column in min(first, size.columns)..<size.columns {
      guard let cell = cell(row: row, column: column) else { continue }
      withUnsafeBytes(of: cell.chars) { raw in
        let scalars = raw.bindMemory(to: UInt32.self)
        // The right half of a wide character has a number that is no scalar; an empty cell has 0.
        if scalars[0] == 0 { text += " " }
        for scalar in scalars.prefix(while: { $0 != 0 }).compactMap(Unicode.Scalar.init) {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
    return String(text[..<end])
  }

  /// How a cell looks.
  public func look(row: Int, column: Int) -> Look {
    guard let cell = cell(row: row, column: column) else { return Look() }
    return Look(
      foreground: Self.number(of: cell.fg), background: Self.number(of: cell.bg),
      isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
      isReversed: cell.attrs.reverse != 0)
  }

  private func cell(row: Int, column: Int) -> VTermScreenCell? {
    var cell = VTermScreenCell()
    let position = VTermPos(row: Int32(row), col: Int32(column))
    return vterm_screen_get_cell(screen, position, &cell) == 0 ? nil : cell
  }

  private static func number(of color: VTermColor) -> UInt8? {
    let isDefault = color.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0
    let isIndexed = color.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) != 0
    return isIndexed && !isDefault ? color.indexed.idx : nil
  }

  /// Types a key as a keyboard would, in the mode that the program asked for.
  public func press(_ key: Key) {
    switch key {
    case .character(let character):
      for scalar in character.unicodeScalars {
        vterm_keyboard_unichar(terminal, scalar.value, VTERM_MOD_NONE)
      }
    case .control(let character):
      output.append((character.asciiValue ?? 0) & 0x1F)
    case .function(let number):
      let code = UInt32(VTERM_KEY_FUNCTION_0.rawValue) + UInt32(number)
      vterm_keyboard_key(terminal, VTermKey(rawValue: code), VTERM_MOD_NONE)
    case .backTab:
      vterm_keyboard_key(terminal, VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    default:
      vterm_keyboard_key(terminal, Self.codes[key] ?? VTERM_KEY_NONE, VTERM_MOD_NONE)
    }
  }

  private static let codes: [Key: VTermKey] = [
    .enter: VTERM_KEY_ENTER, .escape: VTERM_KEY_ESCAPE, .tab: VTERM_KEY_TAB,
    .backspace: VTERM_KEY_BACKSPACE, .delete: VTERM_KEY_DEL, .up: VTERM_KEY_UP,
    .down: VTERM_KEY_DOWN, .left: VTERM_KEY_LEFT, .right: VTERM_KEY_RIGHT,
    .home: VTERM_KEY_HOME, .end: VTERM_KEY_END, .pageUp: VTERM_KEY_PAGEUP,
    .pageDown: VTERM_KEY_PAGEDOWN,
  ]
}
