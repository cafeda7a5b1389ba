import BriefingModel
internal import GRDB

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
          SELECT \(ShelfEntry.columns),
            (SELECT count(*) FROM bookmark WHERE bookmark.article = article.id) AS bookmarkCount
          FROM article WHERE \(condition) ORDER BY \(order)
          """ + (limit.map { " LIMIT \($0)" } ?? "")), arguments: arguments)
    var entries: [ShelfEntry] = []
    var texts = SharedTexts()
    while let row = try rows.next() { entries.append(ShelfEntry(row, texts: &texts)) }
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
        (instr(folded(headline), ?) OR instr(folded(outlet), ?) OR instr(folded(byline), ?)
          OR instr(date, ?))
        """)
      let folded = String(word).folded
      arguments += [folded, folded, folded, folded]
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
    if let feed {
      conditions.append("id IN (SELECT article FROM feedItem WHERE feed = ?)")
      arguments += [feed.rawValue]
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

/// Texts that many rows have in common, each held once.
private struct SharedTexts {
  private var texts: [String: String] = [:]

  mutating func shared(_ text: String?) -> String? {
    guard let text else { return nil }
    if let known = texts[text] { return known }
    texts[text] = text
    return text
  }
}

extension ShelfEntry {
  /// What is read of `article`, in the order in which it is taken: by place, because looking for names
  /// in every row would take longer than all the rest.
  fileprivate static let columns = """
    id, headline, byline, outlet, dateline, date, url, language, added, lastRead, wordCount,
    actorCount, quotationCount, version, changed, story, section
    """

  fileprivate init(_ row: Row, texts: inout SharedTexts) {
    let metadata = Article.Metadata(
      headline: row[1], byline: texts.shared(row[2]), outlet: texts.shared(row[3]),
      dateline: row[4], date: (row[5] as String?).flatMap { CalendarDate(iso: $0) }, url: row[6],
      language: texts.shared(row[7]), section: texts.shared(row[16]))
    self.init(
      id: ArticleID(rawValue: row[0]), metadata: metadata, added: row[8], lastRead: row[9],
      wordCount: row[10], actorCount: row[11], quotationCount: row[12], bookmarkCount: row[17],
      version: row[13], changed: row[14], story: (row[15] as Int64?).map(ArticleID.init))
  }
}
