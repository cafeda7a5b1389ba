import Glibc

/// Whether a text waits on standard input.
enum PipedInput {
  /// Whether standard input is a pipe or a file, and no terminal or device such as /dev/null.
  static var isThere: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG].contains(status.st_mode & S_IFMT)
  }
}
