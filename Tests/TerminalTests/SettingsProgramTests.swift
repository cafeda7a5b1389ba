import BriefingBrowser
import Foundation
import TerminalHarness
import Testing

/// The real program with settings of the reader's, in a real terminal.
@Suite(.serialized) struct SettingsProgramTests {
  private let lede: LedeInTerminal
  private let file: String

  init() throws {
    lede = try LedeInTerminal()
    file = try lede.write()
  }

  private func start(
    _ configuration: String, environment: [String: String] = [:]
  ) throws -> ShellSession {
    let path = try lede.write(configuration, name: "config.toml")
    let session = try lede.start(
      [file], environment: ["LEDE_CONFIG": path].merging(environment) { $1 })
    try session.terminal.waitFor(text: "By Ada Fenwick")
    return session
  }

  @Test func keysAndTextAreAsTheFileSays() throws {
    let session = try start("[text]\nwidth = 30\n[keys]\n\"search.open\" = \"<F5>\"")
    try session.terminal.waitFor(text: "The harbour wall at Port")
    #expect(!session.terminal.screen.text.contains("The harbour wall at Port Ellery will be"))
    try session.terminal.press("<F5>lighthouse<Enter>")
    try session.terminal.waitFor(text: "/lighthouse: hit 1 of 1")
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }

  @Test func aMistakeIsNamedAndTheRestIsUsed() throws {
    let session = try start("widht = 3\nmouse = true")
    try session.terminal.waitFor(text: "config.toml, line 1: there is no widht")
    #expect(session.terminal.screen.reportsMouse)
    try session.terminal.press("j")
    try session.terminal.waitFor("the keys again") { !$0.text.contains("config.toml") }
  }

  @Test func theMouseIsTheTerminalsUntilAskedFor() throws {
    let session = try start("")
    #expect(!session.terminal.screen.reportsMouse)
    try session.terminal.press("<F8>")
    try session.terminal.waitFor("reports of the mouse") { $0.reportsMouse }
    let row = try #require(
      session.terminal.screen.rows.firstIndex { $0.contains("Engineers from Northgate") })
    try session.terminal.type("\u{1B}[<0;4;\(row + 1)M\u{1B}[<0;4;\(row + 1)m".utf8)
    try session.terminal.press("<C-z>")
    _ = try session.waitUntilStopped()
    #expect(!session.terminal.screen.reportsMouse)
    session.resume()
    try session.terminal.waitFor("the mouse again") { $0.reportsMouse && $0.showsAlternateScreen }
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
    #expect(!session.terminal.screen.reportsMouse)
  }

  @Test func aThemeOfTheReadersIsUsed() throws {
    try FileManager.default.createDirectory(
      atPath: lede.path("themes"), withIntermediateDirectories: true)
    _ = try lede.write("headline = { color = \"bright-cyan\" }", name: "themes/mine.toml")
    let session = try start("theme = \"mine\"")
    let screen = session.terminal.screen
    let row = try #require(screen.rows.lastIndex { $0.contains("Harbour wall to be rebuilt") })
    let text = screen.row(row)
    let column = text.distance(
      from: text.startIndex, to: text.firstIndex { $0 != " " } ?? text.startIndex)
    #expect(screen.look(row: row, column: column).foreground == 14)
  }

  @Test(arguments: [("xterm", "truecolor"), ("xterm-direct", "")])
  func aTerminalWithMoreColoursThanItsTypeGetsThem(type: String, colorTerm: String) throws {
    let session = try start(
      "theme = \"dark\"", environment: ["TERM": type, "COLORTERM": colorTerm])
    try session.terminal.waitFor("a colour of the 256") { screen in
      (0..<screen.size.rows).contains { row in
        (0..<screen.size.columns).contains { column in
          screen.look(row: row, column: column).foreground ?? 0 >= 16
        }
      }
    }
  }

  @Test func theTourStartsOnASampleAndIsLeft() throws {
    let session = try lede.start(["tour"])
    try session.terminal.waitFor(text: "Tour 1/")
    try session.terminal.press("<F9>")
    try session.terminal.waitFor(text: "The tour is over")
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
    #expect(!FileManager.default.fileExists(atPath: lede.library))
  }
}
