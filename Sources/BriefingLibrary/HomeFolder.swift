import Glibc

/// The reader's home folder, below which lede's own folders are.
public enum HomeFolder {
  /// The folder that `HOME` names, or else the one of the user in the system's list of users; the root
  /// folder where neither says, so that nothing is ever written to wherever lede was started.
  public static func path(environment: [String: String]) -> String {
    if let home = environment["HOME"], home.hasPrefix("/") { return home }
    return ofUser(getuid()) ?? "/"
  }

  private static func ofUser(_ user: uid_t) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16 << 10)
    return buffer.withUnsafeMutableBufferPointer { buffer in
      guard let room = buffer.baseAddress,
        getpwuid_r(user, &entry, room, buffer.count, &found) == 0, found != nil,
        let folder = entry.pw_dir.map({ String(cString: $0) }), folder.hasPrefix("/")
      else { return nil }
      return folder
    }
  }
}
