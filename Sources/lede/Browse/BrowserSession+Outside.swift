import BriefingBrowser
import BriefingModel

extension BrowserSession {
  /// Has the reader's editor write the note of a bookmark, with the terminal its own meanwhile.
  func edit(_ bookmark: Bookmark) {
    do {
      let note = try terminal.release { try NoteEditor().edit(bookmark.note) }
      apply(.noteWritten(bookmark, note))
    } catch {
      apply(.effectFailed(Failure.text(of: error)))
    }
  }

  /// Gives text to a command of the reader's, with the terminal its own meanwhile.
  func pipe(_ text: String, to command: String) {
    do {
      let problem = try terminal.release { try ReaderCommand(command: command).run(reading: text) }
      if let problem { apply(.effectFailed(problem)) }
    } catch {
      apply(.effectFailed(Failure.text(of: error)))
    }
  }
}
