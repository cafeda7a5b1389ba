import BriefingBrowser
import Foundation
import TerminalHarness
import Testing

/// What lede has other programs do, and what it remembers from one sitting to the next.
@Suite(.serialized) struct OutsideTests {
  private let lede: LedeInTerminal
  private let file: String

  init() throws {
    lede = try LedeInTerminal()
    file = try lede.write(
      """
      ---
      headline: The quay is closed
      url: https://example.org/quay?a=1&b=$(id)
      ---

      The quay is closed, Ada Fenwick said on Monday. Nobody knows `touch hacked`; $(touch hacked).

      # What it costs

      “It is dear,” she said.
      """, name: "quay.md")
  }

  /// Writes a program of some lines of shell, and returns its path.
  private func program(_ name: String, _ lines: String) throws -> String {
    // By another process: what the tests start meanwhile would inherit a file that is open here, and
    // what is open for writing cannot be run.
    let path = lede.path(name)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    let script = "printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$2\" && chmod 755 \"$2\""
    writer.arguments = ["-c", script, "sh", lines, path]
    try writer.run()
    writer.waitUntilExit()
    return path
  }

  private func start(_ environment: [String: String] = [:]) throws -> ShellSession {
    let session = try lede.start([file], environment: environment)
    try session.terminal.waitFor(text: "Nobody knows")
    // What is found comes last: bookmarks and marks can be kept from here on.
    try session.terminal.waitFor(text: "2 quotations")
    return session
  }

  private func quit(_ session: ShellSession) throws {
    try session.terminal.press("Q")
    let end = try session.waitForEnd()
    #expect(end.status == 0)
    #expect(end.modes == session.modesBefore)
  }

  private func contents(_ name: String) throws -> String {
    try String(contentsOfFile: lede.path(name), encoding: .utf8)
  }

  @Test func noteIsWrittenInTheEditorAndOnlyTheReaderCanReadIt() throws {
    let editor = try program(
      "editor", "stat -c %a \"$1\" > '\(lede.path("mode"))'; echo 'ask her' > \"$1\"")
    let session = try start(["VISUAL": editor])
    try session.terminal.press("E")
    try session.terminal.waitFor(text: "Bookmarked")
    #expect(try contents("mode") == "600\n")
    try session.terminal.press("B")
    try session.terminal.waitFor(text: "ask her")
    try quit(session)
  }

  @Test func editorIsSuspendedAndGoesOn() throws {
    // As vim does on Ctrl-Z.
    let editor = try program("editor", "kill -TSTP 0; echo 'ask her' > \"$1\"")
    let session = try start(["VISUAL": editor])
    try session.terminal.press("E")
    #expect(try session.waitUntilStopped() == session.modesBefore)
    session.resume()
    try session.terminal.waitFor(text: "Bookmarked")
    try quit(session)
  }

  @Test func editorThatFailsLeavesTheNote() throws {
    let session = try start(["VISUAL": "false"])
    try session.terminal.press("E")
    try session.terminal.waitFor(text: "ended with status 1")
    try quit(session)
  }

  @Test func passageGoesToTheCommandAndIsNoneItself() throws {
    let session = try start()
    try session.terminal.press("}|cat > '\(lede.path("passage"))'<Enter>")
    try session.terminal.waitFor(text: "Any key: back to lede")
    try session.terminal.press("<Enter>")
    try session.terminal.waitFor(text: "What it costs")
    #expect(try contents("passage").hasPrefix("The quay is closed"))
    try session.terminal.press(")|cat > '\(lede.path("next"))'<Enter>")
    try session.terminal.waitFor(text: "Any key: back to lede")
    try session.terminal.press("<Enter>")
    try session.terminal.waitFor(text: "What it costs")
    #expect(try contents("next").contains("$(touch hacked)"))
    #expect(!FileManager.default.fileExists(atPath: lede.path("hacked")))
    try quit(session)
  }

  @Test func addressIsOneArgumentOfTheBrowser() throws {
    let opener = try program(
      "xdg-open", "printf '%s\\n' \"$#\" \"$1\" > '\(lede.path("opened"))'")
    #expect(mkfifo(lede.path("opened"), 0o600) == 0)  // Whoever reads it waits for the opener.
    let folder = (opener as NSString).deletingLastPathComponent
    let session = try start(["PATH": folder + ":/usr/bin:/bin"])
    try session.terminal.press("O")
    try session.terminal.waitFor(text: "in your browser?")
    try session.terminal.press("y")
    try session.terminal.waitFor(text: "Opening https://example.org/quay")
    try quit(session)
    let opened = try #require(FileHandle(forReadingAtPath: lede.path("opened")))
    #expect(
      String(decoding: opened.readDataToEndOfFile(), as: UTF8.self)
        == "1\nhttps://example.org/quay?a=1&b=$(id)\n")
  }

  @Test func fileIsWrittenToItsEndBeforeLedeEnds() throws {
    let session = try start()
    try session.terminal.press(":w \(lede.path("out.txt"))<Enter>Q")
    #expect(try session.waitForEnd().status == 0)
    #expect(try contents("out.txt").hasSuffix("she said.\n"))
  }

  @Test func openerThatStaysHoldsNothingUp() throws {
    let opener = try program("xdg-open", "exec sleep 60")
    let folder = (opener as NSString).deletingLastPathComponent
    let session = try start(["PATH": folder + ":/usr/bin:/bin"])
    try session.terminal.press("O")
    try session.terminal.waitFor(text: "in your browser?")
    try session.terminal.press("y")
    try session.terminal.waitFor(text: "Opening https://example.org/quay")
    try session.terminal.press(":w \(lede.path("out.txt"))<Enter>")
    try session.terminal.waitFor(text: "Wrote")
    try session.terminal.press(":e -<Enter>")
    try session.terminal.waitFor(text: "is no file")
    try quit(session)
  }

  @Test func viewIsWrittenAndNotOverAFileUnasked() throws {
    let session = try start()
    try session.terminal.press(":w \(lede.path("out.txt"))<Enter>")
    try session.terminal.waitFor(text: "Wrote")
    #expect(try contents("out.txt").contains("What it costs"))
    try session.terminal.press("a:w \(lede.path("out.txt"))<Enter>")
    try session.terminal.waitFor(text: "over it?")
    try session.terminal.press("n")
    try session.terminal.press(":e \(lede.path("missing"))<Enter>")
    try session.terminal.waitFor(text: "here is no file")
    #expect(try contents("out.txt").contains("What it costs"))
    try quit(session)
  }

  @Test func marksAndJumpsOutliveTheSitting() throws {
    let first = try start()
    // A mark is told once it is kept, and its message comes over what was said before.
    try first.terminal.press("]mbmQ")
    try first.terminal.waitFor(text: "Mark Q set")
    try first.terminal.press("gL")
    try first.terminal.waitFor(text: "No jump was taken back")
    try quit(first)
    let second = try start()
    try second.terminal.press("g")
    try second.terminal.press("'b")
    try second.terminal.waitFor(text: " What it costs  100%")
    try quit(second)
    let third = try lede.start([])
    try third.terminal.waitFor(text: "The quay is closed")
    try third.terminal.press("'")
    try third.terminal.waitFor(text: "you jumped from  Q")
    try third.terminal.press("Q")
    try third.terminal.waitFor(text: " What it costs  100%")
    try third.terminal.press("H")
    try third.terminal.waitFor(text: " Lede  100%")
    try quit(third)
  }
}
