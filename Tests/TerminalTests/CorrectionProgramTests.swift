import BriefingBrowser
import TerminalHarness
import Testing

/// What the reader corrects, in the real program and over restarts.
@Suite(.serialized) struct CorrectionProgramTests {
  private let lede: LedeInTerminal
  private let file: String

  init() throws {
    lede = try LedeInTerminal()
    file = try lede.write()
  }

  /// Starts lede on the article and goes to its first quotation.
  private func startAtQuotation(said name: String) throws -> ShellSession {
    let session = try lede.start([file])
    try session.terminal.waitFor(text: "We have waited for nine years")
    try session.terminal.press("/We have waited<Enter>")
    try session.terminal.waitFor(text: "hit 1 of 1")
    try session.terminal.press("<Esc>")
    try session.terminal.waitFor(text: "\(name), direct")
    return session
  }

  private func quit(_ session: ShellSession) throws {
    try session.terminal.press("Q")
    #expect(try session.waitForEnd().status == 0)
  }

  @Test func correctedSpeakerIsThereAfterARestartAndCanBeTakenBack() throws {
    var session = try startAtQuotation(said: "Nora Castell")
    try session.terminal.press("csAda Fenwick")
    try session.terminal.waitFor(text: "The speaker is Ada Fenwick")
    try session.terminal.press("<Enter>")
    try session.terminal.waitFor(text: "takes it back")
    try session.terminal.waitFor(text: "Ada Fenwick, direct")
    try quit(session)

    session = try startAtQuotation(said: "Ada Fenwick")
    try session.terminal.press("K")
    try session.terminal.waitFor(text: "given by you")
    try session.terminal.press("q:corrections<Enter>")
    try session.terminal.waitFor(text: "is said by Ada Fenwick")
    try session.terminal.press("x")
    try session.terminal.waitFor(text: "lets it hold")
    try session.terminal.press("q")
    try session.terminal.waitFor(text: "Nora Castell, direct")
    try quit(session)

    try quit(try startAtQuotation(said: "Nora Castell"))
  }

  @Test func dossierAcrossTheLibraryLeadsToThePassageAndBack() throws {
    let session = try startAtQuotation(said: "Nora Castell")
    try session.terminal.press("D")
    try session.terminal.waitFor(text: "Dossier across the library")
    try session.terminal.waitFor(text: "Nobody here will pay a penny more")
    try session.terminal.press("<Enter>")
    try session.terminal.waitFor(text: "1 of 4")
    try session.terminal.press("H")
    try session.terminal.waitFor(text: "Dossier across the library")
    try session.terminal.press("A")
    try session.terminal.waitFor(text: "Actors of the library")
    try quit(session)
  }
}
