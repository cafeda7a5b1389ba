import BriefingBrowser
import CNcurses

/// The screen that ncurses keeps: what is drawn on it, and what the terminal is believed to show.
///
/// ncurses has one present screen a process, so only one `Screen` may be in use at a time, and only
/// on the thread that made it.
final class Screen {
  /// The size in character cells, at least 1×1.
  private(set) var size: Size
  /// How many colours are used.
  var depth: ColorDepth { writer.appearances.depth }

  private let handle: OpaquePointer
  private let device: TerminalDevice
  private var writer: RowWriter
  /// What was drawn last; nil where the whole screen has to be drawn.
  private var shown: Frame?

  /// Begins to draw on a device, as one does on a terminal of `type`.
  ///
  /// - Throws: `TerminalError.refused` where ncurses cannot.
  init(
    on device: TerminalDevice, type: String, theme: Theme, colors: ColorDepth?
  ) throws(TerminalError) {
    guard let handle = newterm(type, device.output, device.input) else {
      throw .refused("newterm")
    }
    self.handle = handle
    self.device = device
    // Until its first endwin(), ncurses 6.4 takes a program for one that only moves the cursor, and
    // writes after every movement: thirty times a frame instead of once. The first frame undoes it.
    endwin()
    Self.takeInput()
    let depth = Self.startColors(wanted: colors)
    writer = RowWriter(appearances: AppearanceTable(theme, depth: depth))
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
  }

  deinit { delscreen(handle) }

  /// Every byte that is typed reaches the program at once and as it is. ncurses never reads: keys
  /// are read by `Keyboard`, and typing must not hold up the drawing.
  private static func takeInput() {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    let window = curses_standard_screen()
    keypad(window, true)
    idlok(window, true)
  }

  private static func startColors(wanted: ColorDepth?) -> ColorDepth {
    guard wanted != ColorDepth.none, has_colors(), start_color() == OK else { return .none }
    _ = use_default_colors()
    let available = ColorDepth(count: Int(curses_color_count()))
    return min(wanted ?? available, available)
  }

  /// Shows a frame: what differs from the frame before is drawn, and ncurses sends the terminal what
  /// differs from what it shows. A frame larger than the screen is cut off on the right and below.
  func draw(_ frame: Frame) {
    let window = curses_standard_screen()
    let comparable = shown.flatMap { $0.size == frame.size ? $0 : nil }
    for row in 0..<size.rows {
      let cells = row < frame.size.rows ? frame.row(row) : []
      if let comparable, row >= frame.size.rows || comparable.row(row) == cells { continue }
      writer.withCharacters(of: cells, columns: size.columns) { characters, count in
        _ = mvwadd_wchnstr(window, Int32(row), 0, characters, Int32(count))
      }
    }
    placeCursor(frame.cursor, in: window)
    wnoutrefresh(window)
    doupdate()
    shown = frame
  }

  private func placeCursor(_ cursor: Frame.Position?, in window: UnsafeMutablePointer<WINDOW>?) {
    guard let cursor, (0..<size.rows).contains(cursor.row),
      (0..<size.columns).contains(cursor.column)
    else {
      leaveok(window, true)
      curs_set(0)
      return
    }
    leaveok(window, false)
    wmove(window, Int32(cursor.row), Int32(cursor.column))
    curs_set(1)
  }

  /// Takes another size; the next frame is drawn whole.
  func resize(to size: Size) {
    let rows = max(size.rows, 1)
    let columns = max(size.columns, 1)
    guard resize_term(Int32(rows), Int32(columns)) == OK else { return }
    self.size = Size(columns: columns, rows: rows)
    drawWholeNext()
  }

  /// Gives the terminal back as it was before the screen was made.
  func leave() {
    endwin()
  }

  /// Takes the terminal again, from whatever used it in between.
  func enter() {
    reset_prog_mode()
    drawWholeNext()
  }

  /// Has the next frame drawn whole, whatever the terminal is believed to show.
  func drawWholeNext() {
    shown = nil
    clearok(curses_current_screen(), true)
  }
}
