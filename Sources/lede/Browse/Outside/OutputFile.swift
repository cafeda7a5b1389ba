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

  /// Writes lines; what is replaced stands until all of them are on the disk.
  ///
  /// - Throws: `Failure` where the file cannot be written; nothing is different then.
  func write(_ lines: [String], replacing: Bool) throws(Failure) -> Outcome {
    let path = Self.path(of: name)
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    if replacing, let old = Self.regularFile(path) { return try replace(old, with: bytes) }
    // A pipe that nobody reads is an error, and nothing that is waited for.
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | (replacing ? 0 : O_EXCL), 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { return .exists }
      throw failure(errno)
    }
    if let code = Self.finish(bytes, descriptor) {
      if !replacing { unlink(path) }
      throw failure(code)
    }
    return .written
  }

  /// Writes a file beside the old one, and puts it in its place.
  private func replace(
    _ old: (path: String, mode: mode_t), with bytes: [UInt8]
  ) throws(Failure) -> Outcome {
    // mkstemp() puts letters for the six X, so that the name is nobody else's.
    var beside = Array((old.path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&beside)
    guard descriptor >= 0 else { throw failure(errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let code = fchmod(descriptor, old.mode) == 0 ? Self.finish(bytes, descriptor) : errno
    guard code == nil, rename(beside, old.path) == 0 else {
      let why = code ?? errno
      unlink(beside)
      throw failure(why)
    }
    return .written
  }

  /// Writes all bytes to the disk and closes the descriptor; the number of the error where that fails.
  private static func finish(_ bytes: [UInt8], _ descriptor: Int32) -> Int32? {
    var code: Int32?
    if !write(bytes, to: descriptor) || (fsync(descriptor) != 0 && errno != EINVAL) {
      code = errno
    }
    if close(descriptor) != 0, code == nil { code = errno }
    return code
  }

  /// The file that a path leads to, through links, and its mode; nil where there is none, or something
  /// that is no file.
  private static func regularFile(_ path: String) -> (path: String, mode: mode_t)? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let target = realpath(path, nil)
    else { return nil }
    defer { free(target) }
    return (String(cString: target), status.st_mode & 0o7777)
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
