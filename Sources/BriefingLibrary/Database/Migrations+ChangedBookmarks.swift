internal import GRDB

extension Migrations {
  /// Where the passages of bookmarks stand whose words have changed.
  @Sendable static func changedBookmarks(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE bookmark ADD COLUMN changedStart INTEGER;
        ALTER TABLE bookmark ADD COLUMN changedEnd INTEGER;
        """)
  }
}
