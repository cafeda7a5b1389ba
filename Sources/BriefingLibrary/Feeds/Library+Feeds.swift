import BriefingModel
internal import GRDB

extension Library {
  /// The feeds that the reader follows, by their numbers. O(number of their items).
  public func feeds() throws(LibraryError) -> [FollowedFeed] {
    try read { try FeedTable($0).feeds() }
  }

  /// The feed of that number.
  ///
  /// - Throws: `LibraryError.noFeed` where there is none.
  public func feed(_ id: FeedID) throws(LibraryError) -> FollowedFeed {
    guard let feed = try read({ try FeedTable($0).feeds(id).first }) else { throw .noFeed(id) }
    return feed
  }

  /// Follows a feed from now on; what is there at that address already is left as it is.
  ///
  /// - Parameter name: what the reader calls it; nil for what it calls itself.
  /// - Returns: its number, and whether it is new.
  public func follow(
    _ address: String, name: String? = nil, homepage: String? = nil, folders: [String] = [],
    fetchesPages: Bool = false
  ) throws(LibraryError) -> (id: FeedID, isNew: Bool) {
    try write { database in
      if let id = try FeedTable(database).feed(at: address) { return (id, false) }
      try database.execute(
        sql: """
          INSERT INTO feed (address, name, homepage, folders, fetchesPages, added)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          address, name, homepage, FollowedFeed.kept(folders), fetchesPages, Self.now,
        ])
      return (FeedID(rawValue: database.lastInsertedRowID), true)
    }
  }

  /// Changes what the reader set about a feed; what is nil stays.
  ///
  /// - Parameters:
  ///   - name: the name; an empty one gives way to what the feed calls itself.
  ///   - fetchesPages: where it is true from now on, the next refresh looks at all items again.
  /// - Throws: `LibraryError.noFeed` where there is none.
  public func edit(
    _ id: FeedID, name: String? = nil, folders: [String]? = nil, fetchesPages: Bool? = nil
  ) throws(LibraryError) {
    try write { database in
      let old = try Bool.fetchOne(
        database, sql: "SELECT fetchesPages FROM feed WHERE id = ?", arguments: [id.rawValue])
      guard let old else { throw LibraryError.noFeed(id) }
      try database.execute(
        sql: """
          UPDATE feed SET name = nullif(coalesce(?, name), ''), folders = coalesce(?, folders),
            fetchesPages = coalesce(?, fetchesPages) WHERE id = ?
          """,
        arguments: [name, folders.map(FollowedFeed.kept), fetchesPages, id.rawValue])
      if fetchesPages == true, !old { try FeedTable(database).lookAgain(at: id) }
    }
  }

  /// Follows a feed no longer. Its articles stay.
  ///
  /// - Throws: `LibraryError.noFeed` where there is none.
  public func unfollow(_ id: FeedID) throws(LibraryError) {
    try write { database in
      try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [id.rawValue])
      guard database.changesCount == 1 else { throw LibraryError.noFeed(id) }
    }
  }

  /// The items of a feed that came before, by their keys.
  public func items(of feed: FeedID) throws(LibraryError) -> [String: KnownFeedItem] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT key, digest, article FROM feedItem WHERE feed = ?",
        arguments: [feed.rawValue])
      return rows.reduce(into: [:]) { items, row in
        items[row["key"]] = KnownFeedItem(
          digest: FeedItemDigest(number: row["digest"]),
          isDeleted: (row["article"] as Int64?) == nil)
      }
    }
  }

  /// Keeps the articles of new and changed items of a feed, in one transaction.
  ///
  /// - Returns: what became of each article, in their order.
  /// - Throws: `LibraryError.noFeed` where the feed is not followed any longer.
  public func keep(
    _ items: [PreparedFeedItem], of feed: FeedID
  ) throws(LibraryError) -> [AddedArticle] {
    try write { database in
      guard try FeedTable(database).contains(feed) else { throw LibraryError.noFeed(feed) }
      let table = FeedItemTable(database, feed: feed)
      return try items.map { try table.add($0) }
    }
  }

  /// Keeps what became of asking for a feed, once its items are kept.
  ///
  /// - Throws: `LibraryError.noFeed` where the feed is not followed any longer.
  public func keep(_ check: FeedCheck, of feed: FeedID) throws(LibraryError) {
    try write { database in
      guard try FeedTable(database).contains(feed) else { throw LibraryError.noFeed(feed) }
      try FeedTable(database).keep(check, of: feed, at: Self.now)
      guard case .read(let document) = check else { return }
      try FeedItemTable(database, feed: feed).forget(except: document.keys)
    }
  }
}
