import BriefingModel
internal import GRDB

/// The shelf can be shown before it is read: first `shelf(_:limit:)` for the first screen, then
/// `shelfOrder(_:)` for how long it is and what stands where, eight bytes an article, and
/// `shelfEntries(_:)` for the rows that come into view.
extension Library {
  /// What the shelf shows of every article, the newest first. O(number of articles).
  public func shelf() throws(LibraryError) -> [ShelfEntry] {
    try read { try ShelfTable($0).entries(order: "id DESC") }
  }

  /// The first entries that a query asks for. O(`limit`) where it asks for all by when they came, and
  /// O(number of articles) otherwise.
  public func shelf(_ query: ShelfQuery, limit: Int) throws(LibraryError) -> [ShelfEntry] {
    let (condition, arguments) = query.condition
    return try read { database in
      try ShelfTable(database).entries(
        where: condition, order: query.sqlOrder, limit: max(0, limit), arguments: arguments)
    }
  }

  /// The numbers of all articles that a query asks for, in its order. O(number of articles).
  public func shelfOrder(_ query: ShelfQuery) throws(LibraryError) -> [ArticleID] {
    let (condition, arguments) = query.condition
    return try read { database in
      let rows = try Int64.fetchCursor(
        database.cachedStatement(
          sql: "SELECT id FROM article WHERE \(condition) ORDER BY \(query.sqlOrder)"),
        arguments: arguments)
      var ids: [ArticleID] = []
      while let id = try rows.next() { ids.append(ArticleID(rawValue: id)) }
      return ids
    }
  }

  /// What the shelf shows of some articles, in their order; those that are gone are left out.
  /// O(k log n).
  public func shelfEntries(
    _ ids: some Sequence<ArticleID>
  ) throws(LibraryError) -> [ShelfEntry] {
    let ids = Array(ids)
    return try read { database in
      let table = ShelfTable(database)
      return try ids.compactMap { id in
        try table.entries(where: "article.id = ?", order: "id", arguments: [id.rawValue]).first
      }
    }
  }
}
