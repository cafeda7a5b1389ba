import BriefingBrowser
import Foundation
import TerminalHarness

/// A folder with a library and articles of its own, and the program that was built beside the tests.
final class LedeInTerminal {
  /// An article with two sections, long enough not to fit on a screen of 24 rows.
  static let article = """
    Harbour wall to be rebuilt before winter

    By Ada Fenwick

    The harbour wall at Port Ellery will be rebuilt before winter, Mayor Nora Castell said on Monday. \
    “We have waited for nine years,” she said.

    Engineers from Northgate Marine began to measure the wall in spring.

    \(filler("The first storm of the year broke the old mole"))

    Who pays

    The county pays for most of it, according to Castell. “Nobody here will pay a penny more,” she \
    told the council.

    \(filler("The council met again and heard the engineers"))

    What comes next

    Work on the seaward side starts with a lighthouse keeper watching the tide.

    \(filler("The last stones are to be set by hand"))
    """

  private static func filler(_ sentence: String) -> String {
    (1...6).map { "\(sentence), for the \($0)th time." }.joined(separator: "\n\n")
  }

  /// Where the library is.
  var library: String { path("library.sqlite") }
  private let folder: URL

  /// Makes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lede-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes an article into the folder, and returns its path.
  func write(_ text: String = article, name: String = "harbour.txt") throws -> String {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    return path(name)
  }

  /// The program.
  static var program: String {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "lede").path
  }

  /// Starts lede from a shell; `extra` comes over what the environment else is.
  func start(
    _ arguments: [String], environment extra: [String: String] = [:]
  ) throws -> ShellSession {
    try startCommand([Self.program] + arguments, environment: extra)
  }

  /// Starts a command from a shell, with the library in the folder.
  func startCommand(
    _ command: [String], environment extra: [String: String] = [:],
    slack: Size = Size(columns: 0, rows: 0)
  ) throws -> ShellSession {
    let environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "HOME": folder.path, "LEDE_LIBRARY": library, "SWIFT_BACKTRACE": "enable=no",
    ]
    return try ShellSession(
      command, environment: environment.merging(extra) { $1 }, size: Size(columns: 80, rows: 24),
      slack: slack)
  }
}
