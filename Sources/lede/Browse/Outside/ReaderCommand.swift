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
    Self.waitForEnter()
    return status == 0 ? nil : "\(command) ended with status \(status)"
  }

  /// Waits for Enter. Typed while lede still had the terminal, it comes as a carriage return, which the
  /// terminal turns into a line feed only afterwards.
  private static func waitForEnter() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    _ = OutputFile.write(Array("\n[Enter: back to lede] ".utf8), to: terminal)
    var byte: UInt8 = 0
    repeat {
      let count = read(terminal, &byte, 1)
      if count == 0 || count < 0 && errno != EINTR { return }
    } while byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }
}
