import BriefingBrowser
import Glibc
import TerminalHarness
import Testing

/// Sessions of two hundred random keys, resizes and suspensions in a real terminal: none crashes, none
/// writes outside its screen, all leave the terminal as it was. `make soak` runs many more of them.
@Suite(.serialized) struct RandomSessionTests {
  /// Four seeds, or as many as LEDE_SOAK says.
  static let seeds: ClosedRange<UInt64> =
    1...(getenv("LEDE_SOAK").flatMap { UInt64(String(cString: $0)) } ?? 4)

  /// The columns and rows of the window that the program is not told of.
  private static let slack = Size(columns: 7, rows: 3)

  @Test(arguments: seeds)
  func aSessionEndsAsItBegan(seed: UInt64) throws {
    let lede = try LedeInTerminal()
    // Whatever is typed, no other program is found, and a file lands in the folder of the test.
    let file = try lede.write()
    let session = try lede.startCommand(
      ["env", "--chdir=" + lede.path("."), "PATH=/nonexistent", LedeInTerminal.program, file],
      slack: Self.slack)
    try session.terminal.waitFor(text: "We have waited for nine years")
    var random = RandomSession(seed: seed)
    var log: [String] = []
    for (number, action) in random.actions(200).enumerated() {
      log.append(action.description)
      try take(action, in: session)
      guard session.isRunning else { break }
      if number % 10 == 9 {
        // What stands outside after a resize is of the larger screen before; it goes with the answer.
        try session.terminal.waitFor("nothing outside the screen after \(log)") { _ in
          session.terminal.strays.isEmpty
        }
      }
    }
    if session.isRunning { session.send(SIGTERM) }
    let end = try session.waitForEnd()
    #expect([0, 128 + SIGTERM].contains(end.status), "ended with \(end.status) after \(log)")
    #expect(end.modes == session.modesBefore)
    #expect(!session.terminal.screen.showsAlternateScreen)
    #expect(session.terminal.screen.showsCursor)
    #expect(!session.terminal.screen.reportsMouse)
  }

  private func take(_ action: RandomSession.Action, in session: ShellSession) throws {
    switch action {
    case .type(let bytes): try session.terminal.type(bytes)
    case .resize(let size): session.terminal.resize(to: size)
    case .suspend:
      try session.terminal.type([0x1A])
      guard let modes = try session.waitUntilStoppedOrEnded() else { return }
      #expect(modes == session.modesBefore)
      #expect(!session.terminal.screen.showsAlternateScreen)
      session.resume()
      try session.terminal.waitFor("the screen again") { $0.showsAlternateScreen }
    }
  }
}
