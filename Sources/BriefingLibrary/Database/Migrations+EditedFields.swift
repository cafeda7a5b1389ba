internal import GRDB

extension Migrations {
  /// Which parts of what is known about an article are the reader's.
  @Sendable static func editedFields(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE article ADD COLUMN edited INTEGER NOT NULL DEFAULT 0")
  }
}
