import BriefingBrowser
import Glibc
import TerminalHarness

/// A folder that is there for one run: the texts that are read, and a library of its own.
struct Workshop {
  /// The size of the terminals.
  static let size = Size(columns: 80, rows: 24)

  private let folder: String

  /// Makes the folder among the system's temporary files.
  init() throws(HarnessError) {
    var template = Array("/tmp/lede-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .refused("mkdtemp", error: errno)
    }
    folder = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a text, and returns its path.
  func write(_ report: GeneratedReport, name: String) throws(HarnessError) -> String {
    try write(report.text, name: name)
  }

  /// Writes a text, and returns its path.
  func write(_ text: String, name: String) throws(HarnessError) -> String {
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { throw .refused("fopen", error: errno) }
    defer { fclose(file) }
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard written == text.utf8.count else { throw .refused("fwrite", error: errno) }
    return path
  }

  /// Starts a program in a terminal. Its home and lede's library are in the folder.
  ///
  /// - Parameter library: The name of the library: one that was not used before is new; or its path.
  func start(
    _ arguments: [String], library: String = "library"
  ) throws(HarnessError) -> PseudoTerminal {
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "HOME": folder, "LEDE_LIBRARY": library.first == "/" ? library : path(library),
      "SWIFT_BACKTRACE": "enable=no",
    ]
    return try PseudoTerminal(arguments, environment: environment, size: Self.size)
  }

  /// What a command prints.
  func output(_ command: [String]) throws(HarnessError) -> String {
    let path = "\(folder)/output"
    let printing = try start(
      ["sh", "-c", "out=$1; shift; exec \"$@\" >\"$out\"", "sh", path] + command)
    let status = try printing.waitForStatus(patience: .seconds(600))
    guard status == 0, let file = fopen(path, "r") else {
      throw .ended(waitingFor: "the output of \(command)", screen: printing.screen.text)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Removes the folder.
  func remove() throws(HarnessError) {
    let removal = try start(["rm", "-rf", folder])
    _ = try removal.waitForStatus()
  }
}
