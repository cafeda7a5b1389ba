import BriefingModel
internal import GRDB

extension Library {
  /// Quotations of the library's articles by date, within an article in the order of its text.
  /// Along an index where an actor is asked for: O(offset + limit).
  public func quotations(_ query: LedgerQuery) throws(LibraryError) -> [LedgerEntry] {
    try read { database in
      let ids = try LedgerSource(database: database).quotations(query)
      return try ids.compactMap { try LedgerSource(database: database).entry($0) }
    }
  }

  /// Hands out the quotations of a query one by one, so that any number of them takes little memory.
  public func quotations(
    _ query: LedgerQuery, each body: (LedgerEntry) throws -> Void
  ) throws {
    let ids = try read { try LedgerSource(database: $0).quotations(query) }
    for id in ids {
      if let entry = try read({ try LedgerSource(database: $0).entry(id) }) { try body(entry) }
    }
  }
}
