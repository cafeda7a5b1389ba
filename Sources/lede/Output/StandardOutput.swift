import Foundation

/// Where commands print.
enum StandardOutput {
  /// The columns that running text fills: as many as there are, and no more than are easy to read.
  static var width: Int { min(pictureWidth, 100) }

  /// The columns that a picture fills: those of the terminal, or of `COLUMNS`, or 80.
  static var pictureWidth: Int { tableWidth ?? 80 }

  /// The columns that a table may take: those of the terminal, or of `COLUMNS`; nil where the output
  /// goes to another program, which finds a row on one line.
  static var tableWidth: Int? {
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    if let columns, (20...1_000).contains(columns) { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return max(20, Int(size.ws_col))
  }

  /// Prints lines, each with a line end, and nothing that acts on a terminal.
  ///
  /// - Throws: `StandardOutputError`.
  static func write(_ lines: [String]) throws(StandardOutputError) {
    try write(bytes: lines.flatMap { Array(InertText.of($0).utf8) + [0x0A] })
  }

  /// Prints bytes as they are: JSON and SVG, which escape what acts on a terminal.
  ///
  /// - Throws: `StandardOutputError`.
  static func write(bytes: [UInt8]) throws(StandardOutputError) {
    let code: CInt = bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = Foundation.write(
          STDOUT_FILENO, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return errno }
        offset += written
      }
      return 0
    }
    if code == EPIPE { throw .closed }
    if code != 0 { throw .failed(String(cString: strerror(code))) }
  }
}

/// Why something could not be printed.
enum StandardOutputError: Error, CustomStringConvertible {
  /// Whoever read it has read enough.
  case closed
  /// The system refused it, for a reason.
  case failed(String)

  var description: String {
    switch self {
    case .closed: "standard output was closed: nothing is left to do"
    case .failed(let reason):
      "standard output cannot be written to (\(reason)): make room, or print to somewhere else"
    }
  }
}
