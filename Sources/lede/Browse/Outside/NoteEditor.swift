import Glibc

/// The reader's own editor, for notes.
struct NoteEditor {
  /// The editor's command, as the reader set it.
  let command: String

  /// The editor in `VISUAL` or else `EDITOR`, or else the one that Debian calls `editor`.
  init() {
    let names: [String] = ["VISUAL", "EDITOR"]
    let chosen = names.compactMap { name in getenv(name).map { String(cString: $0) } }
      .first { !$0.isEmpty }
    command = chosen ?? "editor"
  }

  /// Has a note edited and returns it, without white space at its end. Only the note gets to the
  /// editor, nothing of the article: an editor may act on what a file says.
  ///
  /// - Throws: `Failure`, `InputFileError`, `ChildProgramError`.
  func edit(_ note: String) throws -> String {
    let file = try TemporaryFile(holding: note.isEmpty ? "" : note + "\n")
    // The command may have options, so a shell reads it; the path is an argument of its own.
    let program = ChildProgram(arguments: ["sh", "-c", command + " \"$1\"", "lede", file.path])
    let status = try program.run()
    guard status == 0 else {
      throw Failure(
        "the editor \(command) ended with status \(status), the note is as it was: EDITOR names yours",
        status: EX_OSERR
      )
    }
    let bytes = try InputFile(file.path).beginning(Self.longestNote)
    var text = String(decoding: bytes, as: UTF8.self)[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  /// The longest note, in bytes.
  private static let longestNote = 1 << 20
}
