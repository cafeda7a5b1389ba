import BriefingModel
internal import GRDB

/// Reads quotations from the tables.
struct LedgerSource {
  let database: Database

  /// The numbers of the quotations that are asked for, in their order.
  func quotations(_ query: LedgerQuery) throws -> [Int64] {
    var conditions: [SQLFragment] = []
    if let actor = query.actor {
      let members = try RegistryNames(database).members(of: [actor.rawValue])
      conditions.append(
        members.count == 1
          ? SQLFragment("speaker = ?", [members[0]])
          : SQLFragment("speaker IN (SELECT value FROM json_each(?))", [IDList(members).json]))
    }
    if let speaker = query.speaker {
      let words = SearchWords(speaker.filter { $0 != "*" }, isPrefix: speaker.hasSuffix("*"))
      var finder = QuotationCondition(names: ActorLookup(database), in: database)
      conditions.append(try finder.condition(.term(.words(words, in: .speaker))))
    }
    if !query.kinds.isEmpty {
      let codes = query.kinds.map { String($0.code) }.sorted().joined(separator: ", ")
      conditions.append(SQLFragment("foundQuotation.kind IN (\(codes))"))
    }
    if query.joinsCopies { conditions.append(SQLFragment("NOT foundQuotation.isCopy")) }
    conditions += filterConditions(query)
    let ofArticle = try articleCondition(query)
    if let ofArticle { conditions.append(ofArticle) }
    let condition = conditions.isEmpty ? SQLFragment("1") : .joined(conditions, by: "AND")
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT foundQuotation.id FROM \(source(query, ofArticle)) WHERE \(condition.sql)
        ORDER BY \(order(query)) LIMIT ? OFFSET ?
        """,
      arguments: condition.arguments + [max(query.limit, 0), max(query.offset, 0)])
  }

  /// Each word has to begin one of the quotation, or stand in the headline or the outlet.
  private func filterConditions(_ query: LedgerQuery) -> [SQLFragment] {
    query.words.split(whereSeparator: \.isWhitespace).prefix(16).compactMap { word in
      let words = SearchWords(String(word), isPrefix: true)
      guard word.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      return SQLFragment(
        """
        (foundQuotation.id IN (SELECT rowid FROM quotationSearch WHERE quotationSearch MATCH ?)
          OR foundQuotation.id >> 20 IN (SELECT \(query.joinsCopies ? "copy.id" : "article.id")
            FROM article \(query.joinsCopies ? Self.withCopies : "")
            WHERE article.headline LIKE ? ESCAPE '\\' OR article.outlet LIKE ? ESCAPE '\\'))
        """, [words.expression, words.pattern, words.pattern])
    }
  }

  /// Behind `article`: its copies, itself among them.
  private static let withCopies =
    "JOIN article AS copy ON copy.id = article.id OR copy.story = article.story"

  private func articleCondition(_ query: LedgerQuery) throws -> SQLFragment? {
    var terms: [SearchExpression] = []
    if let dates = query.dates { terms.append(.term(.date(dates))) }
    if let outlet = query.outlet { terms.append(.term(.words(SearchWords(outlet), in: .outlet))) }
    guard !terms.isEmpty else { return nil }
    // By row: the quotations or the articles are gone through in their order anyway.
    var articles = ArticleCondition(
      .row, setLimit: 0, names: ActorLookup(database), in: database)
    return try articles.filter(terms).condition(on: "article.id")
  }

  /// Whether the articles are gone through by date, and not the quotations of a speaker.
  private func isByArticle(_ query: LedgerQuery) -> Bool {
    query.actor == nil && query.speaker == nil
  }

  private func source(_ query: LedgerQuery, _ ofArticle: SQLFragment?) -> String {
    if isByArticle(query) {
      return """
        article CROSS JOIN foundQuotation ON foundQuotation.id
          BETWEEN article.id << 20 AND (article.id << 20) + 1048575
        """
    }
    return ofArticle == nil
      ? "foundQuotation"
      : "foundQuotation CROSS JOIN article ON article.id = foundQuotation.id >> 20"
  }

  private func order(_ query: LedgerQuery) -> String {
    let direction = query.isNewestFirst ? "DESC" : "ASC"
    return isByArticle(query)
      ? "article.date \(direction), article.id \(direction), foundQuotation.id"
      : "day \(direction), foundQuotation.id >> 20 \(direction), foundQuotation.id"
  }

  /// A quotation with all that is known about it; nil where it is gone.
  func entry(_ id: Int64) throws -> LedgerEntry? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.id AS article, headline, outlet, date, url, foundQuotation.kind AS kind,
            foundStatement.words AS words, start, length,
            CAST(substr(text, cueStart + 1, cueLength) AS TEXT) AS cue, foundQuotation.source,
            shown.id AS actor, coalesce(shown.shownName, shown.name) AS name, shown.isHidden,
            confidence
          FROM foundQuotation
            JOIN foundStatement ON foundStatement.id = foundQuotation.id
            JOIN article ON article.id = foundQuotation.id >> 20
            JOIN articleText ON articleText.article = article.id
            LEFT JOIN registeredActor AS member ON member.id = foundQuotation.speaker
            LEFT JOIN registeredActor AS shown ON shown.id = member.identity
          WHERE foundQuotation.id = ?
          """), arguments: [id])
    guard let row else { return nil }
    let (start, length): (Int, Int) = (row["start"], row["length"])
    return LedgerEntry(
      article: ArticleID(rawValue: row["article"]), headline: row["headline"],
      outlet: row["outlet"], date: (row["date"] as String?).flatMap { CalendarDate(iso: $0) },
      url: row["url"], kind: StatementKind(code: row["kind"]), words: row["words"],
      passage: Passage(start, start + max(0, length)), cue: row["cue"],
      speaker: row["name"] ?? row["source"],
      actor: (row["actor"] as Int64?).map { RegisteredActor.ID(rawValue: $0) },
      confidence: Double(row["confidence"] as Int) / 1_000, copies: try copies(of: id))
  }

  /// Where the other copies of a story have the same words of the same speaker.
  private func copies(of id: Int64) throws -> [LedgerEntry.Copy] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT copy.id AS article, copy.outlet, copy.date, copy.url, other.start, other.length
          FROM foundQuotation AS own
            JOIN article ON article.id = own.id >> 20
            JOIN article AS copy ON copy.story = article.story AND copy.id <> article.id
            JOIN foundQuotation AS other
              ON other.id BETWEEN copy.id << 20 AND (copy.id << 20) + 1048575
                AND other.wording = own.wording AND other.speaker IS own.speaker
          WHERE own.id = ? AND own.wording IS NOT NULL AND article.story IS NOT NULL
          GROUP BY copy.id ORDER BY copy.date IS NULL, copy.date, copy.id LIMIT 200
          """), arguments: [id]
    ).map { row in
      let (start, length): (Int, Int) = (row["start"], row["length"])
      return LedgerEntry.Copy(
        article: ArticleID(rawValue: row["article"]), outlet: row["outlet"],
        date: (row["date"] as String?).flatMap { CalendarDate(iso: $0) }, url: row["url"],
        passage: Passage(start, start + max(0, length)))
    }
  }
}
