internal import GRDB

extension Migrations {
  /// The articles that were opened, for searches of those that were or were not.
  @Sendable static func read(_ database: Database) throws {
    try database.execute(
      sql: "CREATE INDEX articleRead ON article (lastRead) WHERE lastRead IS NOT NULL")
  }
}
