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

  /// Whether a file is one of the database's: itself, its log, or the index of the log. Whoever reads
  /// one of them without SQLite takes SQLite's locks away on closing it (`LibraryFile`).
  public func owns(_ file: stat) -> Bool {
    guard case .file(let path) = self else { return false }
    return ["", "-wal", "-shm"].contains { ending in
      var own = stat()
      return stat(path + ending, &own) == 0 && own.st_ino == file.st_ino
        && own.st_dev == file.st_dev
    }
  }

  /// Whether the disk has less room left than SQLite needs to open a file.
  var isOnFullDisk: Bool {
    guard case .file(let path) = self else { return false }
    var disk = statvfs()
    guard statvfs(path, &disk) == 0 else { return false }
    return UInt64(disk.f_bfree) * UInt64(disk.f_frsize) < 64 << 10
  }

  /// The path, or a word for memory.
  var name: String {
    switch self {
    case .file(let path): path
    case .memory: "in memory"
    }
  }
}
