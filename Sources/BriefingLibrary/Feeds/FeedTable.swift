import BriefingModel
import Foundation
internal import GRDB

/// The rows of the feeds that the reader follows.
struct FeedTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Feeds by their numbers; all of them, or the one.
  func feeds(_ id: FeedID? = nil) throws -> [FollowedFeed] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT feed.*, count(article.id) AS articleCount,
          count(article.id) - count(article.lastRead) AS unreadCount
        FROM feed
          LEFT JOIN (SELECT DISTINCT feed, article FROM feedItem WHERE article IS NOT NULL) AS item
            ON item.feed = feed.id
          LEFT JOIN article ON article.id = item.article
        WHERE ?1 IS NULL OR feed.id = ?1 GROUP BY feed.id ORDER BY feed.id
        """, arguments: [id?.rawValue]
    ).map(FollowedFeed.init)
  }

  /// The number of the feed at an address.
  func feed(at address: String) throws -> FeedID? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM feed WHERE address = ?", arguments: [address]
    ).map(FeedID.init)
  }

  /// Has the next document of a feed read as if all its items had changed.
  func lookAgain(at id: FeedID) throws {
    try database.execute(
      sql: "UPDATE feed SET entityTag = NULL, lastModified = NULL WHERE id = ?",
      arguments: [id.rawValue])
    try database.execute(
      sql: "UPDATE feedItem SET digest = ? WHERE feed = ?",
      arguments: [FeedItemDigest.unknown.number, id.rawValue])
  }

  /// Whether a feed is followed.
  func contains(_ id: FeedID) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT 1 FROM feed WHERE id = ?", arguments: [id.rawValue]) != nil
  }

  /// The numbers of the feeds with words in their name or in the name of a folder.
  func feeds(named words: SearchWords) throws -> [Int64] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, coalesce(name, title, address) AS name, folders FROM feed")
    return rows.filter { row in
      let folders = (row["folders"] as String).split(separator: "\n").map(String.init)
      return ([row["name"] as String] + folders).contains { words.stand(in: $0) }
    }.map { $0["id"] }
  }

  /// Notes what became of a request.
  func keep(_ check: FeedCheck, of id: FeedID, at now: Int64) throws {
    switch check {
    case .unchanged(let address):
      try database.execute(
        sql: """
          UPDATE feed SET checked = ?1, succeeded = ?1, retryAt = NULL, isGone = 0, problem = NULL
          WHERE id = ?2
          """, arguments: [now, id.rawValue])
      try move(id, to: address)
    case .failed(let problem, let retryAt, let isGone):
      try database.execute(
        sql: "UPDATE feed SET checked = ?, retryAt = ?, isGone = ?, problem = ? WHERE id = ?",
        arguments: [now, retryAt, isGone, problem, id.rawValue])
    case .read(let document): try keep(document, of: id, at: now)
    }
  }

  private func keep(_ document: FeedDocument, of id: FeedID, at now: Int64) throws {
    try database.execute(
      sql: """
        UPDATE feed SET title = coalesce(?1, title), homepage = coalesce(?2, homepage),
          entityTag = ?3, lastModified = ?4, checked = ?5, succeeded = ?5, retryAt = NULL,
          isGone = 0, problem = NULL WHERE id = ?6
        """,
      arguments: [
        document.title, document.homepage, document.entityTag, document.lastModified, now,
        id.rawValue,
      ])
    try move(id, to: document.movedTo)
  }

  /// Notes that a feed is at another address from now on.
  private func move(_ id: FeedID, to address: String?) throws {
    guard let address else { return }
    if let other = try feed(at: address) {
      guard other != id else { return }
      try database.execute(
        sql: "UPDATE feed SET problem = ? WHERE id = ?",
        arguments: [
          "has moved to the address of feed \(other.rawValue): remove one of the two", id.rawValue,
        ])
    } else {
      try database.execute(
        sql: "UPDATE feed SET address = ? WHERE id = ?", arguments: [address, id.rawValue])
    }
  }
}

extension FollowedFeed {
  /// The feed in a row with its counts.
  init(_ row: Row) {
    let address: String = row["address"]
    let folders: String = row["folders"]
    self.init(
      id: FeedID(rawValue: row["id"]), address: address,
      name: row["name"] ?? row["title"] ?? address, homepage: row["homepage"],
      folders: folders.split(separator: "\n").map(String.init),
      fetchesPages: row["fetchesPages"], added: row["added"], entityTag: row["entityTag"],
      lastModified: row["lastModified"], checked: row["checked"], succeeded: row["succeeded"],
      retryAt: row["retryAt"], isGone: row["isGone"], problem: row["problem"],
      articleCount: row["articleCount"], unreadCount: row["unreadCount"])
  }

  /// Folders as they are kept, a line each.
  static func kept(_ folders: [String]) -> String {
    folders.map { folder in
      String(folder.map { $0.isNewline ? " " : $0 })
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
