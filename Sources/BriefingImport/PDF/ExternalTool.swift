import Glibc
import Synchronization

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
    let (process, output) = try Self.starting.withLock { _ throws(Failure) in
      try start(input: fileno(file))
    }
    defer { close(output) }
    let deadline = ContinuousClock.now + .seconds(seconds)
    let (bytes, status): ([UInt8], CInt)
    do throws(Failure) {
      bytes = try Self.read(output, limit: outputLimit, deadline: deadline)
      status = try Self.status(of: process, deadline: deadline)
    } catch {
      kill(process, SIGKILL)
      while waitpid(process, nil, 0) < 0, errno == EINTR {}
      throw error
    }
    // It has been waited for: its number may be another program's by now, which is not to be ended.
    guard status == 0 else { throw .failed }
    return bytes
  }

  /// One program is started at a time: another one would inherit the pipe before it is marked, keep its
  /// writing end, and so hold up the end of what is read.
  private static let starting = Mutex(())

  /// Starts it; its process, and what its output is read from.
  private func start(input: CInt) throws(Failure) -> (process: pid_t, output: CInt) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed }
    for descriptor in ends + [input] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    do throws(Failure) {
      return (try spawn(input: input, output: ends[1]), ends[0])
    } catch {
      close(ends[0])
      throw error
    }
  }

  private func spawn(input: CInt, output: CInt) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    // An import ignores the signals that it asks about itself; the program is to end by them.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    switch posix_spawnp(&process, name, &actions, &attributes, words, environ) {
    case 0: return process
    case ENOENT: throw .notInstalled
    default: throw .failed
    }
  }

  private static func read(
    _ end: CInt, limit: Int, deadline: ContinuousClock.Instant
  ) throws(Failure) -> [UInt8] {
    var output: [UInt8] = []
    while true {
      let left = (deadline - .now).components
      guard left.seconds >= 0, left.attoseconds >= 0 else { throw .tooSlow }
      var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, CInt(clamping: left.seconds * 1_000 + 100))
      if ready == 0 || ready < 0 && errno == EINTR { continue }
      var result = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        result = Glibc.read(end, buffer.baseAddress, buffer.count)
        count = max(0, result)
      }
      if result < 0 {
        guard errno == EINTR else { throw .failed }
        continue
      }
      if piece.isEmpty { return output }
      output += piece
      guard output.count <= limit else { throw .tooMuchOutput }
    }
  }

  /// Waits for a program that has closed its output; its status.
  private static func status(
    of process: pid_t, deadline: ContinuousClock.Instant
  ) throws(Failure) -> CInt {
    var status: CInt = -1
    while ContinuousClock.now < deadline {
      switch waitpid(process, &status, WNOHANG) {
      case process: return status
      case 0: _ = poll(nil, 0, 1)  // It ends within microseconds, as a rule.
      default: guard errno == EINTR else { throw .failed }
      }
    }
    throw .tooSlow
  }
}
