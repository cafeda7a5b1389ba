import BriefingModel
import Foundation
internal import GRDB

/// What was found, in the tables that searches, dossiers and ledgers read, within a transaction.
///
/// Made from findings, the reader's corrections and the article; all of it can be made anew.
struct FoundIndex {
  private let database: Database
  private let corrections: CorrectionStore

  /// A quotation's number has room for so many in an article; the others are not indexed.
  private static let placeLimit = 1 << 20
  /// Of a longer text, quotations keep their words beside their place, because SQLite would read all
  /// of it for each of them, in UTF-8 bytes.
  private static let longText = 1 << 16

  init(_ database: Database) {
    self.database = database
    corrections = CorrectionStore(database)
  }

  /// What is needed of an article.
  private struct Source {
    var id: Int64
    var day: Int
    /// The outlet and the subjects.
    var metadata: Article.Metadata
    var text: ArticleText
    var sections: [Section]
  }

  /// Puts what was found in an article in place of what was there.
  func keep(_ findings: Findings, for id: ArticleID) throws {
    try forget(id)
    // An article whose text is lost has nothing to be found, and has been gone through all the same.
    try database.cachedStatement(sql: "INSERT INTO foundArticle (article) VALUES (?)")
      .execute(arguments: [id.rawValue])
    guard let source = try source(id) else { return }
    let rules = try corrections.indexRules(for: id)
    let found =
      rules.isEmpty
      ? findings
      : CorrectionReplay(rules, on: findings, of: source.text, article: id).findings
    let registry = ActorRegistry(database, rules: rules)
    let actors = try registry.register(
      found.actors, identifiers: source.metadata.identifiers(of: found.actors))
    try insert(found, actors, source)
    try insertStatements(found, actors, source)
    try insertSections(source)
    try database.cachedStatement(
      sql: "UPDATE article SET actorCount = ?, quotationCount = ? WHERE id = ?"
    ).execute(
      arguments: [
        found.actors.count, found.quotations.count + found.noComments.count, source.id,
      ])
    try StoryCopies(database).renew(try StoryCopies(database).story(of: id))
    if try corrections.concernsRegistry(found.actors) {
      try registry.replay(try corrections.active())
    }
  }

  /// Forgets what was found in an article.
  func forget(_ id: ArticleID) throws {
    try database.cachedStatement(sql: "DELETE FROM foundArticle WHERE article = ?")
      .execute(arguments: [id.rawValue])
  }

  /// Forgets all of it, so that `Library.catchUp` makes it anew.
  func forgetAll() throws {
    for index in ["quotationSearch", "sectionSearch", "nameSearch"] {
      try FullTextIndex(index, in: database).empty()
    }
    try database.execute(
      sql: """
        DELETE FROM foundQuotation;
        DELETE FROM foundSection;
        DELETE FROM foundActor;
        DELETE FROM foundRole;
        DELETE FROM roleWording;
        DELETE FROM registeredIdentifier;
        DELETE FROM registeredName;
        DELETE FROM registeredActor;
        DELETE FROM foundArticle;
        UPDATE foundState SET isComplete = 0;
        """)
  }

  private func source(_ id: ArticleID) throws -> Source? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT date, structure, text, outlet
          FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
          """), arguments: [id.rawValue])
    guard let row else { return nil }
    let text = ArticleText(decoding: Array(row[2] as Data))
    let structure = try? ArticleStructure(Array(row[1] as Data), length: text.count)
    let date = (row[0] as String?).flatMap { CalendarDate(iso: $0) }
    let metadata = Article.Metadata(
      headline: "", outlet: row[3], subjects: try SubjectTable(database).subjects(of: id))
    return Source(
      id: id.rawValue, day: date?.dayNumber ?? 0, metadata: metadata, text: text,
      sections: structure?.sections ?? [])
  }

  private func insert(_ findings: Findings, _ actors: [Int64], _ source: Source) throws {
    var mentions = [Int](repeating: 0, count: actors.count)
    for mention in findings.mentions { mentions[mention.actor.rawValue] += 1 }
    var quotations = mentions.map { _ in 0 }
    for quotation in findings.quotations {
      if case .actor(let id) = quotation.speaker { quotations[id.rawValue] += 1 }
    }
    for (number, actor) in actors.enumerated() {
      try database.cachedStatement(
        sql: """
          INSERT INTO foundActor (actor, day, article, number, mentions, quotations)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(
        arguments: [
          actor, source.day, source.id, number, mentions[number], quotations[number],
        ])
      for role in findings.actors[number].roles {
        try database.cachedStatement(
          sql: "INSERT OR IGNORE INTO roleWording (wording) VALUES (?)"
        ).execute(arguments: [role.text])
        try database.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO foundRole (actor, wording, day, article)
            SELECT ?, id, ?, ? FROM roleWording WHERE wording = ?
            """
        ).execute(arguments: [actor, source.day, source.id, role.text])
      }
    }
  }

  private func insertStatements(_ findings: Findings, _ actors: [Int64], _ source: Source) throws {
    let statements =
      findings.quotations.map { FoundStatement($0) }
      + findings.noComments.map { FoundStatement($0) }
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO foundQuotation (id, speaker, day, kind, start, length, cueStart, cueLength,
          confidence, source, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let length = source.text.count
    for (place, statement) in statements.prefix(Self.placeLimit).enumerated() {
      let passage = statement.passage
      guard passage.end <= length else { continue }
      let words = length > Self.longText ? source.text[passage] : nil
      try insert.execute(
        arguments: [
          Self.number(source.id, place), statement.actor.map { actors[$0] }, source.day,
          statement.kind.code, passage.start, passage.count, statement.cue?.start,
          statement.cue?.count, statement.confidence, statement.source, words,
        ])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO quotationSearch (rowid, words, source)
        SELECT id, words, source FROM foundStatement WHERE id BETWEEN ? AND ?
        """
    ).execute(
      arguments: [Self.number(source.id, 0), Self.number(source.id, Self.placeLimit - 1)])
  }

  private func insertSections(_ source: Source) throws {
    for (place, section) in source.sections.prefix(Self.placeLimit).enumerated() {
      guard let title = section.title else { continue }
      let (number, words) = (Self.number(source.id, place), source.text[title])
      try database.cachedStatement(
        sql: "INSERT INTO foundSection (id, start, title) VALUES (?, ?, ?)"
      ).execute(arguments: [number, title.start, words])
      try database.cachedStatement(sql: "INSERT INTO sectionSearch (rowid, title) VALUES (?, ?)")
        .execute(arguments: [number, words])
    }
  }

  private static func number(_ article: Int64, _ place: Int) -> Int64 {
    article << 20 | Int64(place)
  }
}

/// A quotation, or that a source did not comment, as the tables hold it.
private struct FoundStatement {
  var passage: Passage
  var kind: StatementKind
  var cue: Passage?
  var actor: Int?
  /// The words for a source without a name.
  var source: String?
  /// In thousandths.
  var confidence: Int

  init(_ quotation: Quotation) {
    passage = quotation.passage
    kind = StatementKind(quotation.kind)
    cue = quotation.cue
    let share = quotation.confidence.isNaN ? 0 : quotation.confidence
    confidence = Int((min(max(share, 0), 1) * 1_000).rounded())
    take(quotation.speaker)
  }

  init(_ noComment: NoComment) {
    passage = noComment.passage
    kind = .noComment
    cue = noComment.cue
    confidence = 1_000
    take(noComment.speaker)
  }

  private mutating func take(_ speaker: Speaker) {
    switch speaker {
    case .actor(let id): actor = id.rawValue
    case .anonymous(let words): source = words
    case .unknown: break
    }
  }
}
