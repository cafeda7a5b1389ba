import BriefingModel
internal import GRDB

extension Library {
  /// The searches that the reader kept, by name.
  public func savedSearches() throws(LibraryError) -> [SavedSearch] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM savedSearch ORDER BY name").map {
        SavedSearch(name: $0["name"], query: $0["query"], created: $0["created"])
      }
    }
  }

  /// The search of that name.
  ///
  /// - Throws: `LibraryError.noSearch` where there is none.
  public func savedSearch(_ name: String) throws(LibraryError) -> SavedSearch {
    guard let search = try savedSearches().first(where: { $0.name == name }) else {
      throw .noSearch(name)
    }
    return search
  }

  /// Keeps a search under its name, in place of one that has it.
  ///
  /// - Throws: `LibraryError.badQuery` where the query is wrong, so that none is kept that fails.
  public func keep(_ search: SavedSearch) throws(LibraryError) {
    do throws(SearchQueryError) {
      _ = try SearchParser.parse(search.query)
    } catch {
      throw .badQuery(error)
    }
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO savedSearch (name, query, created) VALUES (?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET query = excluded.query, created = excluded.created
          """, arguments: [search.name, search.query, search.created])
    }
  }

  /// Puts a search in place of another: calls it otherwise, brings one back where `old` is nil, and
  /// forgets one where `new` is.
  ///
  /// - Throws: `LibraryError.noSearch` where `old` is not kept as it is, `LibraryError.searchExists` where
  ///   another one is called as `new` is.
  public func replace(_ old: SavedSearch?, by new: SavedSearch?) throws(LibraryError) {
    try write { database in
      if let old {
        try database.execute(
          sql: "DELETE FROM savedSearch WHERE name = ? AND query = ?",
          arguments: [old.name, old.query])
        guard database.changesCount == 1 else { throw LibraryError.noSearch(old.name) }
      }
      guard let new else { return }
      try database.execute(
        sql: """
          INSERT INTO savedSearch (name, query, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
          """, arguments: [new.name, new.query, new.created])
      guard database.changesCount == 1 else { throw LibraryError.searchExists(new.name) }
    }
  }

  /// Forgets the search of that name.
  ///
  /// - Throws: `LibraryError.noSearch` where there is none.
  public func removeSavedSearch(_ name: String) throws(LibraryError) {
    try write { database in
      try database.execute(sql: "DELETE FROM savedSearch WHERE name = ?", arguments: [name])
      guard database.changesCount == 1 else { throw LibraryError.noSearch(name) }
    }
  }
}
