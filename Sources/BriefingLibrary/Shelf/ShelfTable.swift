import BriefingModel
import GRDB

/// What the shelf shows, read from the rows of articles without their texts.
struct ShelfTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Entries in an order; at most `limit` where there is one.
  func entries(
    where condition: String = "1", order: String, limit: Int? = nil,
    arguments: StatementArguments = []
  ) throws -> [ShelfEntry] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT article.*,
            (SELECT count(*) FROM bookmark WHERE bookmark.article = article.id) AS bookmarkCount
          FROM article WHERE \(condition) ORDER BY \(order)
          """ + (limit.map { " LIMIT \($0)" } ?? "")), arguments: arguments)
    var entries: [ShelfEntry] = []
    while let row = try rows.next() { entries.append(ShelfEntry(row)) }
    return entries
  }
}

extension ShelfQuery {
  /// The condition and the values of its parameters.
  var condition: (sql: String, arguments: StatementArguments) {
    var conditions = ["1"]
    var arguments: StatementArguments = []
    for word in words.split(separator: " ") {
      conditions.append(
        """
        (instr(lower(headline), ?1) OR instr(lower(outlet), ?1) OR instr(lower(byline), ?1)
          OR instr(date, ?1))
        """.replacing("?1", with: "?"))
      let lower = word.lowercased()
      arguments += [lower, lower, lower, lower]
    }
    if let isRead { conditions.append(isRead ? "lastRead NOT NULL" : "lastRead IS NULL") }
    if let isBookmarked {
      let marked = "id IN (SELECT article FROM bookmark)"
      conditions.append(isBookmarked ? marked : "NOT \(marked)")
    }
    if let outlet {
      conditions.append("outlet = ?")
      arguments += [outlet]
    }
    return (conditions.joined(separator: " AND "), arguments)
  }

  /// What the rows are ordered by.
  var sqlOrder: String {
    switch order {
    case .added: "id DESC"
    case .date: "date DESC, id DESC"
    case .read: "lastRead DESC, id DESC"
    case .outlet: "outlet IS NULL, outlet COLLATE NOCASE, id DESC"
    case .headline: "headline COLLATE NOCASE, id DESC"
    }
  }
}

extension ShelfEntry {
  fileprivate init(_ row: Row) {
    self.init(
      id: ArticleID(rawValue: row["id"]), metadata: Article.Metadata(row), added: row["added"],
      lastRead: row["lastRead"], wordCount: row["wordCount"], actorCount: row["actorCount"],
      quotationCount: row["quotationCount"], bookmarkCount: row["bookmarkCount"],
      version: row["version"], changed: row["changed"],
      story: (row["story"] as Int64?).map(ArticleID.init))
  }
}
