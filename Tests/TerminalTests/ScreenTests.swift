import CNcurses
import Testing

@testable import BriefingBrowser
@testable import BriefingTerminal

/// What reaches ncurses, drawn where nobody looks and read back. ncurses has one screen a process, so
/// these run one after the other.
@Suite(.serialized) struct ScreenTests {
  init() { Terminal.setLocale() }

  private func screen(
    columns: Int, rows: Int, type: String = "xterm-256color", theme: Theme? = nil,
    colors: ColorDepth? = nil
  ) throws -> Screen {
    let screen = try Screen(
      on: TerminalDevice(file: "/dev/null"), type: type,
      theme: theme ?? Theme(name: "plain", styles: [:]), colors: colors)
    screen.resize(to: Size(columns: columns, rows: rows))
    return screen
  }

  /// A frame of cells: a scalar and its columns each; the right half of a wide one is added.
  private func frame(_ rows: [[(Unicode.Scalar, UInt8)]], size: Size) -> Frame {
    var frame = Frame(size: size)
    for (row, cells) in rows.enumerated() {
      var column = row * size.columns
      for (scalar, width) in cells {
        frame.cells[column] = Cell(scalar: scalar, width: width, role: .text)
        column += 1
        if width == 2, column < (row + 1) * size.columns {
          frame.cells[column] = Cell(scalar: " ", width: 0, role: .text)
          column += 1
        }
      }
    }
    return frame
  }

  private func frame(_ rows: [String], size: Size) -> Frame {
    frame(rows.map { $0.unicodeScalars.map { ($0, 1) } }, size: size)
  }

  /// What ncurses holds of a row, without the blanks at its end.
  private func shown(_ row: Int, of screen: Screen) -> String {
    var characters = [cchar_t](repeating: cchar_t(), count: screen.size.columns + 1)
    mvwin_wchnstr(
      curses_standard_screen(), Int32(row), 0, &characters, Int32(screen.size.columns))
    var text = ""
    for character in characters.prefix(screen.size.columns) {
      withUnsafeBytes(of: character.chars) { raw in
        for code in raw.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
          Unicode.Scalar(code).map { text.unicodeScalars.append($0) }
        }
      }
    }
    return text.replacing(#/ +$/#, with: "")
  }

  @Test func rowsAreShown() throws {
    let screen = try screen(columns: 10, rows: 3)
    screen.draw(frame(["one", "two", "three"], size: Size(columns: 10, rows: 3)))
    #expect((0..<3).map { shown($0, of: screen) } == ["one", "two", "three"])
  }

  @Test func laterFramesReplaceEarlierOnes() throws {
    let size = Size(columns: 10, rows: 2)
    let screen = try screen(columns: 10, rows: 2)
    screen.draw(frame(["a longer l", "kept"], size: size))
    screen.draw(frame(["short", "kept"], size: size))
    #expect(shown(0, of: screen) == "short")
    #expect(shown(1, of: screen) == "kept")
  }

  @Test func aLargerFrameIsCutOff() throws {
    let screen = try screen(columns: 4, rows: 1)
    screen.draw(frame(["abcdefgh", "second"], size: Size(columns: 8, rows: 2)))
    #expect(shown(0, of: screen) == "abcd")
  }

  @Test func aSmallerFrameLeavesTheRestBlank() throws {
    let screen = try screen(columns: 6, rows: 2)
    screen.draw(frame(["abcdef", "ghijkl"], size: Size(columns: 6, rows: 2)))
    screen.draw(frame(["xy"], size: Size(columns: 2, rows: 1)))
    #expect(shown(0, of: screen) == "xy")
    #expect(shown(1, of: screen) == "")
  }

  @Test func theSmallestScreenShowsItsCell() throws {
    let screen = try screen(columns: 1, rows: 1)
    screen.draw(frame(["abc", "def"], size: Size(columns: 3, rows: 2)))
    #expect(shown(0, of: screen) == "a")
    screen.draw(Frame(size: Size(columns: 0, rows: 0)))
    #expect(shown(0, of: screen) == "")
    screen.resize(to: Size(columns: 0, rows: 0))
    #expect(screen.size == Size(columns: 1, rows: 1))
    screen.draw(frame(["x"], size: Size(columns: 1, rows: 1)))
    #expect(shown(0, of: screen) == "x")
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    let screen = try screen(columns: 6, rows: 1)
    screen.draw(
      frame([[("漢", 2), ("a", 1), ("字", 2), ("b", 1)]], size: Size(columns: 6, rows: 1)))
    #expect(shown(0, of: screen) == "漢a字b")
  }

  @Test func aWideCharacterThatWouldBeCutInHalfIsBlank() throws {
    let screen = try screen(columns: 4, rows: 1)
    screen.draw(
      frame([[("a", 1), ("b", 1), ("c", 1), ("漢", 2)]], size: Size(columns: 5, rows: 1)))
    #expect(shown(0, of: screen) == "abc")
  }

  @Test func widthsThatDisagreeAreReplaced() throws {
    let screen = try screen(columns: 8, rows: 1)
    let size = Size(columns: 8, rows: 1)
    screen.draw(frame([[("漢", 1), ("x", 2), ("\u{301}", 1), ("e", 1)]], size: size))
    #expect(shown(0, of: screen) == "?? ?e")
  }

  @Test func controlCharactersNeverPass() throws {
    let screen = try screen(columns: 8, rows: 1)
    screen.draw(frame(["a\u{1B}\u{7}\u{9B}\u{7F}\0b"], size: Size(columns: 8, rows: 1)))
    #expect(shown(0, of: screen) == "a?????b")
  }

  @Test func marksStayOnTheirCharacter() throws {
    let screen = try screen(columns: 4, rows: 1)
    var frame = frame(["eo"], size: Size(columns: 4, rows: 1))
    frame.cells[0].marks = ["\u{301}", "\u{323}"]
    frame.cells[1].marks = ["\u{308}", "x", "\u{7}"]
    screen.draw(frame)
    #expect(
      Array(shown(0, of: screen).unicodeScalars) == Array("e\u{301}\u{323}o\u{308}".unicodeScalars))
  }

  @Test func joinersTakeNoColumn() throws {
    let screen = try screen(columns: 4, rows: 1)
    var frame = frame(["یخ"], size: Size(columns: 4, rows: 1))
    frame.cells[0].marks = ["\u{200C}"]
    screen.draw(frame)
    #expect(Array(shown(0, of: screen).unicodeScalars) == ["ی", "\u{200C}", "خ"])
  }

  @Test(arguments: [
    ("xterm-256color", nil, ColorDepth.extended), ("xterm", nil, .basic), ("vt100", nil, .none),
    ("xterm-256color", ColorDepth.bright, .bright), ("xterm", .extended, .basic),
    ("xterm-256color", ColorDepth.none, .none),
  ])
  func depthIsWhatTheTerminalHasAtMost(
    type: String, wanted: ColorDepth?, depth: ColorDepth
  ) throws {
    #expect(try screen(columns: 10, rows: 2, type: type, colors: wanted).depth == depth)
  }

  @Test func rolesHaveTheirColors() throws {
    let theme = Theme(
      name: "test",
      styles: [
        .heading: Style(foreground: Paint(ansi: 3, extended: 178), attributes: .bold),
        .status: Style(background: Paint(ansi: 4)),
      ])
    let screen = try screen(columns: 4, rows: 1, theme: theme)
    var frame = frame(["abc"], size: Size(columns: 4, rows: 1))
    frame.cells[1].role = .heading
    frame.cells[2].role = .status
    screen.draw(frame)
    var characters = [cchar_t](repeating: cchar_t(), count: 5)
    mvwin_wchnstr(curses_standard_screen(), 0, 0, &characters, 4)
    let colors = characters.prefix(3).map { character in
      var foreground: Int16 = 0
      var background: Int16 = 0
      pair_content(Int16(character.ext_color), &foreground, &background)
      return [foreground, background]
    }
    #expect(colors == [[-1, -1], [178, -1], [-1, 4]])
    #expect(characters[1].attr & CURSES_BOLD != 0)
    #expect(characters[2].attr & CURSES_BOLD == 0)
  }

  @Test(arguments: [nil, ""])
  func aTypeThatIsNotSetIsAnError(type: String?) {
    #expect(throws: TerminalError.typeNotSet) { try TerminalType(name: type, descriptor: 1) }
  }

  @Test func aTypeThatNobodyKnowsIsAnError() {
    #expect(throws: TerminalError.typeUnknown("no-such-terminal")) {
      try TerminalType(name: "no-such-terminal", descriptor: 1)
    }
    #expect(
      TerminalError.typeUnknown("a\u{1B}b").description
        == "nothing on this machine describes a terminal of type “a?b”: "
        + "set TERM to a type that is known, for example with export TERM=xterm-256color")
  }

  @Test func aTypeThatCannotPlaceItsCursorIsAnError() {
    #expect(throws: TerminalError.typeTooSimple("dumb")) {
      try TerminalType(name: "dumb", descriptor: 1)
    }
  }

  @Test func theFarewellLeavesTheAlternateScreen() throws {
    let type = try TerminalType(name: "xterm-256color", descriptor: 1)
    let farewell = String(decoding: type.farewell, as: UTF8.self)
    #expect(farewell.contains("\u{1B}[?1049l"))
    #expect(farewell.contains("\u{1B}[?25h"))
    #expect(type.keySequences["kcuu1"] == Array("\u{1B}OA".utf8))
  }
}
