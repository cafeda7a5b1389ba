import BriefingModel
internal import GRDB

extension Library {
  /// The articles behind a bar or a cell of a chart, the newest first; of the copies of a story one,
  /// unless it is about what an outlet printed. O(articles of the actors).
  public func articles(
    behind selection: ChartSelection, limit: Int
  ) throws(LibraryError) -> [ShelfEntry] {
    try read { database in
      var conditions: [SQLFragment] = []
      // What is counted by outlet counts what each of them printed; otherwise a story counts once.
      let isEachPrint = selection.outlet != nil || selection.actors.count > 1
      let first = isEachPrint ? "" : " AND NOT isCopy"
      for actor in selection.actors {
        let members = try RegistryNames(database).members(of: [actor.rawValue])
        conditions.append(
          SQLFragment(
            """
            article.id IN (SELECT article FROM foundActor
              WHERE actor IN (SELECT value FROM json_each(?))\(first))
            """, [IDList(members).json]))
      }
      if let outlet = selection.outlet { conditions.append(SQLFragment("outlet = ?", [outlet])) }
      if let span = selection.span {
        let first = span.first.description
        conditions.append(
          SQLFragment(
            "date >= ? AND date < ? AND length(date) >= ?",
            [first, span.end.description, first.utf8.count]))
      }
      let condition = conditions.isEmpty ? SQLFragment("1") : .joined(conditions, by: "AND")
      let entries = try ShelfTable(database).entries(
        where: condition.sql, order: "date DESC, article.id DESC", limit: max(0, limit),
        arguments: condition.arguments)
      return selection.outlet == nil ? entries.withoutCopies : entries
    }
  }

  /// What the actors of a bar or a cell say in some of the articles behind it, in the order of the
  /// articles and of their text. O(quotations of the articles).
  public func quotations(
    behind selection: ChartSelection, in articles: [ArticleID], limit: Int
  ) throws(LibraryError) -> [LedgerEntry] {
    try read { database in
      let speakers = try RegistryNames(database).members(of: selection.actors.map(\.rawValue))
      let ids = try Int64.fetchAll(
        database,
        sql: """
          SELECT foundQuotation.id FROM json_each(?) AS listed
            CROSS JOIN foundQuotation ON foundQuotation.id
              BETWEEN listed.value << 20 AND (listed.value << 20) + 1048575
          WHERE speaker IN (SELECT value FROM json_each(?))
          ORDER BY listed.key, foundQuotation.id LIMIT ?
          """,
        arguments: [
          IDList(articles.map(\.rawValue)).json, IDList(speakers).json, max(0, limit),
        ])
      return try ids.compactMap { try LedgerSource(database: database).entry($0) }
    }
  }
}

extension [ShelfEntry] {
  /// Of the copies of each story only the last, which is the one that was published first.
  fileprivate var withoutCopies: [ShelfEntry] {
    var seen: Set<ArticleID> = []
    return Array(
      reversed().filter { entry in entry.story.map { seen.insert($0).inserted } ?? true }.reversed()
    )
  }
}
