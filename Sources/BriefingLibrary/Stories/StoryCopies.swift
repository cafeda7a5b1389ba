import BriefingModel
internal import GRDB

/// Marks what copies of one story say again, so that whatever is counted across articles counts it once:
/// of the rows of one actor, role or wording in a story, all but those of the copy that was published
/// first, and of several of one day, that came first.
///
/// Whatever changes a story, or what was found in one of its articles, renews it.
struct StoryCopies {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// No more copies of a story are told apart, so that a text that everybody prints costs no more.
  private static let mostCopies = 200

  /// The story of an article; nil where it has no copy.
  func story(of id: ArticleID) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT story FROM article WHERE id = ?"),
      arguments: [id.rawValue])
  }

  /// Marks the rows of all articles of a story anew. O(rows of the articles).
  func renew(_ story: Int64?) throws {
    guard let story else { return }
    let articles = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM article WHERE story = ?
          ORDER BY date IS NULL, date, id LIMIT \(Self.mostCopies)
          """), arguments: [story])
    var said: Set<Statement> = []
    var named: Set<Int64> = []
    var roles: Set<[Int64]> = []
    for article in articles {
      let repeated = try markStatements(of: article, &said)
      try markActors(of: article, &named, repeated)
      try markRoles(of: article, &roles)
    }
  }

  /// Nothing in an article that is no copy any more says anything again.
  func clear(_ id: ArticleID) throws {
    for sql in [
      "UPDATE foundActor SET isCopy = 0, copiedQuotations = 0 WHERE article = ?1",
      "UPDATE foundRole SET isCopy = 0 WHERE article = ?1",
      """
      UPDATE foundQuotation SET isCopy = 0
      WHERE id BETWEEN ?1 << 20 AND (?1 << 20) + 1048575
      """,
    ] {
      try database.cachedStatement(sql: sql).execute(arguments: [id.rawValue])
    }
  }

  private struct Statement: Hashable {
    var speaker: Int64?
    var isNoComment: Bool
    var wording: Int64
  }

  /// Marks quotations that were said before; how many quotations of each actor were.
  private func markStatements(
    of article: Int64, _ said: inout Set<Statement>
  ) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, speaker, kind, wording, isCopy FROM foundQuotation
          WHERE id BETWEEN ?1 << 20 AND (?1 << 20) + 1048575
          """), arguments: [article])
    var repeated: [Int64: Int] = [:]
    var own: Set<Statement> = []
    for row in rows {
      let speaker: Int64? = row["speaker"]
      let isNoComment = row["kind"] as Int == StatementKind.noComment.code
      let known: Int64? = row["wording"]
      let wording = if let known { known } else { try self.wording(of: row["id"]) }
      let statement = Statement(speaker: speaker, isNoComment: isNoComment, wording: wording)
      let isCopy = said.contains(statement)
      if isCopy, let speaker, !isNoComment { repeated[speaker, default: 0] += 1 }
      // What one article says twice is said twice.
      own.insert(statement)
      if known == nil || row["isCopy"] as Bool != isCopy {
        try database.cachedStatement(
          sql: "UPDATE foundQuotation SET isCopy = ?, wording = ? WHERE id = ?"
        ).execute(arguments: [isCopy, statement.wording, row["id"] as Int64])
      }
    }
    said.formUnion(own)
    return repeated
  }

  private func wording(of id: Int64) throws -> Int64 {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT words, source FROM foundStatement WHERE id = ?"),
      arguments: [id])
    return StatementWording(row?["words"] ?? "", source: row?["source"]).number
  }

  private func markActors(
    of article: Int64, _ named: inout Set<Int64>, _ repeated: [Int64: Int]
  ) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT actor, day, number, quotations FROM foundActor INDEXED BY foundActorArticle
          WHERE article = ? ORDER BY number
          """), arguments: [article])
    var repeated = repeated
    var own: Set<Int64> = []
    for row in rows {
      let actor: Int64 = row["actor"]
      let copied = min(row["quotations"], repeated[actor] ?? 0)
      repeated[actor]? -= copied
      own.insert(actor)
      try database.cachedStatement(
        sql: """
          UPDATE foundActor SET isCopy = ?, copiedQuotations = ?
          WHERE actor = ? AND day = ? AND article = ? AND number = ?
            AND (isCopy <> ?1 OR copiedQuotations <> ?2)
          """
      ).execute(
        arguments: [
          named.contains(actor), copied, actor, row["day"] as Int, article, row["number"] as Int,
        ])
    }
    named.formUnion(own)
  }

  private func markRoles(of article: Int64, _ roles: inout Set<[Int64]>) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT actor, wording, day FROM foundRole WHERE article = ?"), arguments: [article])
    for row in rows {
      let role: [Int64] = [row["actor"], row["wording"]]
      try database.cachedStatement(
        sql: """
          UPDATE foundRole SET isCopy = ?
          WHERE actor = ? AND wording = ? AND day = ? AND article = ? AND isCopy <> ?1
          """
      ).execute(
        arguments: [!roles.insert(role).inserted, role[0], role[1], row["day"] as Int, article])
    }
  }
}
