internal import GRDB

/// The schema of the library, by the steps that led to it. A step is never changed once it has
/// been in a release: a later one changes what it made.
enum Migrations {
  /// The steps in order: each leads from the version before it to the next, a file each.
  private static let steps: [@Sendable (Database) throws -> Void] = [
    version1, version2, version3, version4, feeds, subjects, read, typedLines,
    changedBookmarks, copies, editedFields,
  ]

  /// The version that this lede reads and writes, kept as SQLite's `user_version`.
  static var version: Int32 { Int32(steps.count) }

  /// Brings a database up to date, all steps in one transaction.
  static func run(on database: Database) throws {
    try database.inTransaction(.immediate) {
      // Another lede may have done it in the meantime.
      let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      for (number, step) in zip(1..., steps) where number > version {
        try step(database)
        try database.execute(sql: "PRAGMA user_version = \(number)")
      }
      return .commit
    }
  }
}
