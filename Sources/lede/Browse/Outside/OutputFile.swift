import BriefingLibrary
import Glibc

/// A file that lines are written to.
struct OutputFile {
  /// Where it is, as the reader wrote it; `~/` stands for the home folder.
  let name: String

  /// How writing ended.
  enum Outcome {
    /// All is in the file.
    case written
    /// There is such a file, which was not to be replaced.
    case exists
  }

  /// The path that a name stands for.
  static func path(of name: String) -> String {
    guard name.hasPrefix("~/") else { return name }
    let home = getenv("HOME").map { ["HOME": String(cString: $0)] } ?? [:]
    return HomeFolder.path(environment: home) + name.dropFirst()
  }

  /// Writes lines.
  ///
  /// - Throws: `Failure` where the file cannot be written; a new one is then gone again.
  func write(_ lines: [String], replacing: Bool) throws(Failure) -> Outcome {
    let path = Self.path(of: name)
    let descriptor = open(path, O_WRONLY | O_CREAT | (replacing ? O_TRUNC : O_EXCL), 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { return .exists }
      throw failure(errno)
    }
    let isWritten = Self.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else {
      if !replacing { unlink(path) }
      throw failure(isWritten ? errno : code)
    }
    return .written
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(
      "\(name) cannot be written (\(String(cString: strerror(code)))): choose another file",
      status: EX_CANTCREAT)
  }

  /// Writes all bytes; false where that cannot be done, with the reason in `errno`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
