import Foundation

/// The real program, run to its end with a library of its own.
struct LedeProgram {
  /// How a run ended.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder of the library and of the files that the test makes; gone when the test ends.
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The library's file.
  var library: String { folder.path + "/library.sqlite" }

  /// Makes a file and answers its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Makes a text file and answers its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  /// Runs the program with nothing on standard input.
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program with a text, or nothing, on standard input.
  func run(_ arguments: [String], input text: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "LEDE_LIBRARY": library, "LEDE_CONFIG": "\(folder.path)/config.toml", "COLUMNS": "80",
      ]) { $1 }
    process.standardInput =
      try text.map { FileHandle(forReadingAtPath: try file("stdin", $0)) } ?? FileHandle.nullDevice
    // Files instead of pipes, so that no reader is needed while the program runs.
    let (output, errors) = ("\(folder.path)/stdout", "\(folder.path)/stderr")
    for path in [output, errors] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// The program beside the tests in the build folder.
  private static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("lede")
  }
}

/// A folder that is gone when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("lede-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
