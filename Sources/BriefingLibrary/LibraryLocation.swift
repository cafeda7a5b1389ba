import Glibc

/// Where a library is kept.
public enum LibraryLocation: Hashable, Sendable {
  /// A file, by its path.
  case file(String)
  /// Memory; it is gone with the library. For tests.
  case memory

  /// Where the reader's library is: `LEDE_LIBRARY` where it is set, or else `lede/library.sqlite` in
  /// the folder for user data of the XDG Base Directory Specification.
  public static func standard(environment: [String: String]) -> LibraryLocation {
    if let path = environment["LEDE_LIBRARY"], !path.isEmpty { return .file(path) }
    // The specification has relative paths ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return .file(data + "/lede/library.sqlite")
    }
    return .file(HomeFolder.path(environment: environment) + "/.local/share/lede/library.sqlite")
  }

  /// Whether there is a library already; there never is one in memory.
  public var exists: Bool {
    guard case .file(let path) = self else { return false }
    return access(path, F_OK) == 0
  }

  /// The path, or a word for memory.
  var name: String {
    switch self {
    case .file(let path): path
    case .memory: "in memory"
    }
  }
}
