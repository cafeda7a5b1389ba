import Glibc

/// A process that runs in a terminal of its own, as the leader of a new session.
struct ChildProcess {
  /// Its number.
  let id: pid_t

  /// Starts `arguments[0]` with the terminal at `path` as its standard streams, and as the terminal that
  /// controls it: the first one that the leader of a session opens.
  ///
  /// - Parameter descriptors: What else the process gets: its descriptor by this process's.
  init(
    _ arguments: [String], environment: [String: String], terminal path: String,
    descriptors: [Int32: Int32]
  ) throws(HarnessError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    for (theirs, ours) in descriptors { posix_spawn_file_actions_adddup2(&actions, ours, theirs) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.startAfresh(&attributes)
    var id: pid_t = 0
    let error = Self.withCStrings(arguments) { argv in
      Self.withCStrings(environment.map { "\($0)=\($1)" }) { envp in
        posix_spawnp(&id, arguments[0], &actions, &attributes, argv, envp)
      }
    }
    guard error == 0 else { throw .refused("posix_spawn of \(arguments[0])", error: error) }
    self.id = id
  }

  /// A new session, and no signal handling left over from the program that runs the tests.
  private static func startAfresh(_ attributes: inout posix_spawnattr_t) {
    let newSession: Int32 = 0x80
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  /// Waits until the process has ended, and returns its status as a shell gives it: what it exited with,
  /// or 128 and the signal that killed it.
  func waitForStatus() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
