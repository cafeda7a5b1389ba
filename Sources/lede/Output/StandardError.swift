import BriefingBrowser
import Glibc

/// Where commands say what went wrong.
enum StandardError {
  /// Prints lines.
  static func write(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      write(String(line))
    }
  }

  /// Prints a line. File names come from outside and may hold anything.
  static func write(_ line: String) {
    let bytes = Array((PrintableText(line).text + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
