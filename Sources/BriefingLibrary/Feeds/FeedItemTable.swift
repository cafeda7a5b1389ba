import BriefingModel
internal import GRDB

/// The rows of the items that came from a feed.
struct FeedItemTable {
  private let database: Database
  private let feed: FeedID

  init(_ database: Database, feed: FeedID) {
    self.database = database
    self.feed = feed
  }

  /// Takes in the article of an item, as a version of the one that the item was before, and remembers
  /// the item.
  func add(_ item: PreparedFeedItem) throws -> AddedArticle {
    let old = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT article FROM feedItem WHERE feed = ? AND key = ?"),
      arguments: [feed.rawValue, item.key])
    let added = try ArticleIntake(database).add(
      item.article, asVersionOf: old.map(ArticleID.init))
    try database.cachedStatement(
      sql: """
        INSERT INTO feedItem (feed, key, digest, article) VALUES (?, ?, ?, ?)
        ON CONFLICT (feed, key) DO UPDATE SET digest = excluded.digest, article = excluded.article
        """
    ).execute(
      arguments: [feed.rawValue, item.key, item.digest.number, added.id.rawValue])
    return added
  }

  /// Forgets the items that the feed no longer holds and whose articles are gone: they cannot come
  /// again.
  func forget(except keys: Set<String>) throws {
    let gone = try String.fetchAll(
      database, sql: "SELECT key FROM feedItem WHERE feed = ? AND article IS NULL",
      arguments: [feed.rawValue])
    for key in gone where !keys.contains(key) {
      try database.execute(
        sql: "DELETE FROM feedItem WHERE feed = ? AND key = ?", arguments: [feed.rawValue, key])
    }
  }
}
