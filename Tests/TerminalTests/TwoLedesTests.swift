import BriefingBrowser
import Glibc
import TerminalHarness
import Testing

/// What one lede keeps while others come and go.
@Suite("Beside another lede") struct TwoLedesTests {
  private let lede: LedeInTerminal

  init() throws { lede = try LedeInTerminal() }

  /// Runs lede to its end, and returns what it printed.
  private func run(_ arguments: String...) throws -> String {
    let session = try lede.start(arguments)
    #expect(try session.waitForEnd().status == 0)
    return session.terminal.screen.text
  }

  // SQLite's locks go when a program closes a second descriptor of the library: the lede that ends
  // would then take the log away that the first one still writes into.
  @Test("a bookmark stays that was made after charts and another lede's end")
  func logOutlivesTheOther() throws {
    let session = try lede.start([try lede.write()])
    try session.terminal.waitFor(text: "4 quotations")
    try session.terminal.press("P")
    try session.terminal.waitFor(text: "has nothing for this chart")
    #expect(try run("list").contains("Harbour wall"))
    try session.terminal.press("q")
    try session.terminal.waitFor(text: "Engineers from Northgate")
    try session.terminal.press("M")
    try session.terminal.waitFor(text: "Bookmarked")
    session.send(SIGKILL)
    #expect(try session.waitForEnd().status == 137)
    #expect(try run("bookmarks").contains("Harbour wall"))
  }

  @Test("what was searched for in either of two is called up in the next")
  func historiesAreJoined() throws {
    let file = try lede.write()
    let first = try lede.start([file])
    try first.terminal.waitFor(text: "4 quotations")
    let second = try lede.start([file])
    try second.terminal.waitFor(text: "4 quotations")
    for (session, words) in [(first, "wall"), (second, "Northgate"), (first, "Engineers")] {
      try session.terminal.press("/\(words)\r")
      try session.terminal.waitFor(text: "/\(words): hit")
    }
    for session in [first, second] {
      try session.terminal.press("Q")
      #expect(try session.waitForEnd().status == 0)
    }
    let third = try lede.start([file])
    try third.terminal.waitFor(text: "4 quotations")
    try third.terminal.press("/")
    for words in ["Engineers", "Northgate", "wall"] {
      try third.terminal.press("\u{1B}[A")
      try third.terminal.waitFor(text: "/\(words)")
    }
  }
}
