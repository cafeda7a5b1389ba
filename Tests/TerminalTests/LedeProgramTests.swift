import BriefingBrowser
import Glibc
import TerminalHarness
import Testing

/// The real program in a real terminal, as a person meets it.
@Suite(.serialized) struct LedeProgramTests {
  private let lede: LedeInTerminal
  private let file: String

  init() throws {
    lede = try LedeInTerminal()
    file = try lede.write()
  }

  /// Starts lede on the article and waits for its text.
  private func startReading() throws -> ShellSession {
    let session = try lede.start([file])
    try session.terminal.waitFor(text: "We have waited for nine years")
    return session
  }

  /// Puts the article into the library, so that it can be opened from the shelf.
  private func keepArticle() throws {
    let session = try startReading()
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }

  /// Starts lede on the shelf and opens the newest article, which is the one kept last.
  private func startFromShelf() throws -> ShellSession {
    let session = try lede.start([])
    try session.terminal.waitFor(text: "Harbour wall to be rebuilt")
    try session.terminal.press("<Enter>")
    try session.terminal.waitFor(text: "%")  // How far the article is read.
    return session
  }

  /// Bookmarks the sentence with these words.
  private func bookmark(_ words: String, in session: ShellSession) throws {
    try session.terminal.press("/\(words)<Enter>")
    try session.terminal.waitFor(text: "/\(words): hit 1 of 1")
    try session.terminal.press("M")
    try session.terminal.waitFor(text: "Bookmarked")
  }

  /// The terminal is as it was: its modes, its screen and its cursor.
  private func expectLeftAsFound(_ session: ShellSession, _ modes: String) {
    #expect(modes == session.modesBefore)
    #expect(!session.terminal.screen.showsAlternateScreen)
    #expect(session.terminal.screen.showsCursor)
  }

  @Test func startShowsTheArticle() throws {
    let session = try startReading()
    #expect(session.terminal.screen.text.contains("Harbour wall to be rebuilt before winter"))
    #expect(session.terminal.screen.showsAlternateScreen)
  }

  @Test func quitLeavesTheTerminalAsItWasFound() throws {
    let session = try startReading()
    try session.terminal.press("Q")
    let end = try session.waitForEnd()
    #expect(end.status == 0)
    expectLeftAsFound(session, end.modes)
    #expect(!session.terminal.screen.text.contains("Harbour"))
  }

  @Test func controlCQuits() throws {
    let session = try startReading()
    try session.terminal.press("<C-c>")
    let end = try session.waitForEnd()
    expectLeftAsFound(session, end.modes)
  }

  @Test func keysMoveSearchAndJump() throws {
    let session = try startReading()
    let terminal = session.terminal
    try terminal.press("/lighthouse<Enter>")
    try terminal.waitFor(text: "/lighthouse: hit 1 of 1")
    try terminal.waitFor(text: "watching the tide")
    try terminal.press("<Esc>g")
    try terminal.waitFor(text: "We have waited for nine years")
    try terminal.press("]")
    try terminal.waitFor(text: "The county pays for most of it")
    try terminal.press("<BS>")
    try terminal.waitFor(text: "We have waited for nine years")
    try terminal.press("G")
    try terminal.waitFor(text: "for the 6th time")
    try terminal.press("q")
    try terminal.waitFor(text: "Harbour wall to be rebuilt")
    try terminal.press("q")
    #expect(try session.waitForEnd().status == 0)
  }

  @Test func resizeDownToOneCellAndBack() throws {
    let session = try startReading()
    let terminal = session.terminal
    for size in [(1, 1), (40, 12), (2, 30), (200, 3), (1, 1)] {
      terminal.resize(to: Size(columns: size.0, rows: size.1))
      try terminal.press("j")
    }
    terminal.resize(to: Size(columns: 120, rows: 40))
    try terminal.press("g")
    try terminal.waitFor(text: "We have waited for nine years")
    try terminal.waitFor("a footer on the last row") { !$0.row(39).isEmpty }
    try terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }

  @Test func suspendGivesTheTerminalBackAndResumeTakesItAgain() throws {
    let session = try startReading()
    for _ in 1...2 {
      try session.terminal.press("<C-z>")
      expectLeftAsFound(session, try session.waitUntilStopped())
      session.resume()
      try session.terminal.waitFor("the screen again") {
        $0.showsAlternateScreen && $0.text.contains("We have waited for nine years")
      }
    }
    try session.terminal.press("Q")
    let end = try session.waitForEnd()
    #expect(end.status == 0)
    expectLeftAsFound(session, end.modes)
  }

  @Test func aSizeThatChangedWhileSuspendedIsNoticed() throws {
    let session = try startReading()
    try session.terminal.press("<C-z>")
    _ = try session.waitUntilStopped()
    session.terminal.resize(to: Size(columns: 100, rows: 30))
    session.resume()
    try session.terminal.waitFor("a footer on the new last row") {
      $0.showsAlternateScreen && !$0.row(29).isEmpty
    }
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }

  @Test(arguments: [(SIGTERM, 128 + SIGTERM), (SIGHUP, 128 + SIGTERM), (SIGINT, 128 + SIGINT)])
  func aSignalEndsItAndTheTerminalIsAsItWas(signal: Int32, status: Int32) throws {
    let session = try startReading()
    session.send(signal)
    let end = try session.waitForEnd()
    #expect(end.status == status)
    expectLeftAsFound(session, end.modes)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
  func aCrashLeavesTheTerminalAsItWas(signal: Int32) throws {
    let session = try startReading()
    session.send(signal)
    let end = try session.waitForEnd()
    #expect(end.status == 128 + signal)
    expectLeftAsFound(session, end.modes)
  }

  @Test func aBookmarkSurvivesBeingKilled() throws {
    try keepArticle()
    let killed = try startFromShelf()
    try bookmark("began to measure", in: killed)
    killed.send(SIGKILL)
    #expect(try killed.waitForEnd().status == 128 + SIGKILL)

    let session = try startFromShelf()
    try session.terminal.press("B")
    try session.terminal.waitFor(text: "Engineers from Northgate Marine")
  }

  @Test func twoOfThemShareALibrary() throws {
    try keepArticle()
    let first = try startFromShelf()
    let second = try startFromShelf()
    try bookmark("began to measure", in: first)
    try bookmark("nobody here", in: second)
    for session in [first, second] {
      try session.terminal.press("Q")
      #expect(try session.waitForEnd().status == 0)
    }
    let third = try startFromShelf()
    try third.terminal.press("B")
    try third.terminal.waitFor("both bookmarks") {
      $0.text.contains("Engineers from Northgate") && $0.text.contains("Nobody here will pay")
    }
  }

  @Test func anArticleOnStandardInputLeavesTheKeyboardToTheReader() throws {
    let session = try lede.startCommand(
      ["sh", "-c", "cat \"$1\" | \"$0\" -", LedeInTerminal.program, file])
    try session.terminal.waitFor(text: "We have waited for nine years")
    try session.terminal.press("/lighthouse<Enter>")
    try session.terminal.waitFor(text: "/lighthouse: hit 1 of 1")
    try session.terminal.press("Q")
    let end = try session.waitForEnd()
    #expect(end.status == 0)
    expectLeftAsFound(session, end.modes)
  }

  @Test(arguments: [("no-such-type", "no-such-type"), ("dumb", "dumb"), ("", "TERM is not set")])
  func aTerminalThatCannotBeUsedIsNamed(type: String, word: String) throws {
    let session = try lede.start([file], environment: ["TERM": type])
    let end = try session.waitForEnd()
    #expect(end.status != 0)
    #expect(session.terminal.screen.text.contains(word))
    expectLeftAsFound(session, end.modes)
  }

  /// Whether any cell of the screen has a colour of its own.
  private func showsColors(_ screen: VirtualTerminal) -> Bool {
    (0..<screen.size.rows).contains { row in
      (0..<screen.size.columns).contains { column in
        let look = screen.look(row: row, column: column)
        return look.foreground != nil || look.background != nil
      }
    }
  }

  @Test func noColorIsHonoured() throws {
    let colored = try startReading()
    try colored.terminal.waitFor("colours", showsColors)
    let plain = try lede.start([file], environment: ["NO_COLOR": "1"])
    try plain.terminal.waitFor("the end of the analysis") {
      $0.text.contains("We have waited for nine years") && !$0.text.contains("analysed")
    }
    try plain.terminal.press("?")
    try plain.terminal.waitFor(text: "Go down a line")
    #expect(!showsColors(plain.terminal.screen))
  }

  @Test(arguments: ["C", "POSIX", "no_SUCH.locale"])
  func anyLocaleShowsEveryCharacter(locale: String) throws {
    let session = try lede.start([file], environment: ["LC_ALL": locale])
    try session.terminal.waitFor(text: "“We have waited for nine years,”")
  }

  @Test(arguments: ["xterm", "screen-256color", "linux", "vt220", "xterm-mono"])
  func otherTerminalsShowTheSame(type: String) throws {
    let session = try lede.start([file], environment: ["TERM": type])
    try session.terminal.waitFor(text: "We have waited for nine years")
    try session.terminal.press("/lighthouse<Enter>")
    try session.terminal.waitFor(text: "/lighthouse: hit 1 of 1")
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }
}
