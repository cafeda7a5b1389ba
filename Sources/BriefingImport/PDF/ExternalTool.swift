import Glibc

/// A program of the system that turns bytes into other bytes. It is started directly, never through
/// a shell, and gets its input as a file without a name.
struct ExternalTool {
  /// Why a program gave nothing.
  enum Failure: Error {
    case notInstalled
    case tooMuchOutput
    case tooSlow
    /// It ended with an error, or could not be given its input.
    case failed
  }

  private let name: String
  private let arguments: [String]

  init(_ name: String, _ arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }

  /// What the program writes when it reads `input`; it is ended when it writes more than
  /// `outputLimit` bytes or takes longer than `seconds`.
  func run(input: [UInt8], outputLimit: Int, seconds: Int) throws(Failure) -> [UInt8] {
    guard let file = tmpfile() else { throw .failed }
    defer { fclose(file) }
    guard fwrite(input, 1, input.count, file) == input.count, fflush(file) == 0 else {
      throw .failed
    }
    rewind(file)
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let process: pid_t
    do {
      defer { close(ends[1]) }
      process = try start(input: fileno(file), output: ends[1])
    }
    do throws(Failure) {
      let output = try Self.read(ends[0], limit: outputLimit, seconds: seconds)
      guard Self.wait(for: process) == 0 else { throw Failure.failed }
      return output
    } catch {
      kill(process, SIGKILL)
      _ = Self.wait(for: process)
      throw error
    }
  }

  private func start(input: CInt, output: CInt) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    switch posix_spawnp(&process, name, &actions, nil, words, environ) {
    case 0: return process
    case ENOENT: throw .notInstalled
    default: throw .failed
    }
  }

  private static func read(_ end: CInt, limit: Int, seconds: Int) throws(Failure) -> [UInt8] {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var output: [UInt8] = []
    while true {
      let left = (deadline - clock.now).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { throw .tooSlow }
      var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, CInt(clamping: left.seconds * 1_000 + 100))
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, Glibc.read(end, buffer.baseAddress, buffer.count))
      }
      if piece.isEmpty { return output }
      output += piece
      guard output.count <= limit else { throw .tooMuchOutput }
    }
  }

  /// Waits for a program that has closed its output or was killed; its status.
  private static func wait(for process: pid_t) -> CInt {
    var status: CInt = -1
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
