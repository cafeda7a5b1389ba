import Glibc

/// A command that the reader typed, which gets a passage to read.
struct ReaderCommand {
  /// The command, for the shell. It is the reader's own words; the passage is never part of it.
  let command: String

  /// Runs it on the terminal, and waits for the reader to have seen what it says.
  ///
  /// - Returns: What is worth saying of how it ended; nil where it ended well.
  /// - Throws: `Failure`, `ChildProgramError`.
  func run(reading text: String) throws -> String? {
    let input = try TemporaryFile(holding: text)
    let program = ChildProgram(arguments: ["sh", "-c", command], input: input.descriptor)
    let status = try program.run()
    Self.waitForKey()
    return status == 0 ? nil : "\(command) ended with status \(status)"
  }

  /// Waits for a key, whichever it is; the rest of a key that is several bytes is dropped.
  private static func waitForKey() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    _ = OutputFile.write(Array("\n[Any key: back to lede] ".utf8), to: terminal)
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return }
    let before = modes
    // Ctrl-C and Ctrl-Z stay what they are.
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(terminal, TCSADRAIN, &modes)
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(terminal, &bytes, bytes.count) < 0, errno == EINTR {}
    var end = before
    tcsetattr(terminal, TCSADRAIN, &end)
  }
}
