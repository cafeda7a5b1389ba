import Foundation
internal import GRDB

/// Copies of a library from before it was brought up to date, beside it: `library.sqlite.v1-backup`.
struct LibraryBackup {
  /// The library's file.
  let path: String

  /// How many are kept.
  static let limit = 2

  /// Copies the library as it is, by SQLite, so that what stands in its log alone is copied too.
  ///
  /// - Throws: an error of SQLite's, or of the file system's; nothing is to be migrated then.
  func make(of database: Database, version: Int32) throws {
    let partial = "\(path).partial-backup-\(getpid())"
    try? FileManager.default.removeItem(atPath: partial)
    do {
      try database.execute(sql: "VACUUM INTO ?", arguments: [partial])
      var status = stat()
      if stat(path, &status) == 0 { chmod(partial, status.st_mode & 0o777) }
      guard rename(partial, name(of: version)) == 0 else {
        throw LibraryError.unreachable(
          path, reason: "its backup cannot be made: \(String(cString: strerror(errno)))")
      }
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw error
    }
    prune()
  }

  /// The backups that are there, the newest version first.
  var versions: [Int32] {
    let url = URL(fileURLWithPath: path)
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: url.deletingLastPathComponent().path)
    let prefix = url.lastPathComponent + ".v"
    return (names ?? []).compactMap { name in
      guard name.hasPrefix(prefix), name.hasSuffix(Self.ending) else { return nil }
      return Int32(name.dropFirst(prefix.count).dropLast(Self.ending.count))
    }.sorted(by: >)
  }

  private static let ending = "-backup"

  private func name(of version: Int32) -> String { "\(path).v\(version)\(Self.ending)" }

  private func prune() {
    for version in versions.dropFirst(Self.limit) {
      try? FileManager.default.removeItem(atPath: name(of: version))
    }
  }
}
