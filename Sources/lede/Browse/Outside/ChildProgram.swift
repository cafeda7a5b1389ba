import Glibc

/// Another program, run with its arguments as they are: no shell reads them.
struct ChildProgram {
  /// Its name, looked for in PATH, and what it is given.
  let arguments: [String]
  /// The descriptor that it reads from; nil for the terminal.
  var input: Int32?
  /// Whether it has nothing to do with the terminal: no input, no output, and none of its keys.
  var isDetached = false

  /// Runs it and waits until it ends.
  ///
  /// - Returns: The exit status; 128 and the number of the signal where one ended it.
  /// - Throws: `ChildProgramError` where it cannot be started.
  func run() throws(ChildProgramError) -> Int32 { Self.status(of: try start()) }

  /// Starts it; `status(of:)` has to be asked for what is answered.
  ///
  /// - Throws: `ChildProgramError` where it cannot be started.
  func start() throws(ChildProgramError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    redirect(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whatever this program ignores, the other is not to.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | (isDetached ? POSIX_SPAWN_SETPGROUP : 0)))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let code = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ)
    guard code == 0 else {
      throw ChildProgramError(name: arguments[0], reason: String(cString: strerror(code)))
    }
    return child
  }

  private func redirect(_ actions: inout posix_spawn_file_actions_t) {
    if isDetached {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    } else if let input {
      posix_spawn_file_actions_adddup2(&actions, input, 0)
    } else if isatty(0) == 0 {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/tty", O_RDWR, 0)
    }
  }

  /// Waits until a program ends.
  ///
  /// - Returns: The exit status; 128 and the number of the signal where one ended it.
  static func status(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// A program that cannot be started.
struct ChildProgramError: Error, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name) cannot be started (\(reason)): is it installed?" }
}
