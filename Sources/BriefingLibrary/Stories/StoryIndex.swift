import BriefingModel
import Foundation
internal import GRDB

/// Finds the story that an article is a copy of.
///
/// Precision before recall: two texts are copies of one story where they share most of their words in
/// the same order, and were published within a few days. Two reports on one event share names and a
/// paragraph of background, which is far less.
struct StoryIndex {
  private let database: Database

  /// How many articles are looked up under one band, the newest first, so that a text that everybody
  /// prints costs no more than another; and how many of those that were met are compared.
  private static let (bandLimit, comparisonLimit) = (32, 6)

  init(_ database: Database) { self.database = database }

  /// Keeps the bands of an article.
  func add(_ fingerprint: StoryFingerprint, of id: ArticleID) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO storyBand (band, article) VALUES (?, ?)")
    for band in fingerprint.bands { try statement.execute(arguments: [band, id.rawValue]) }
  }

  /// Forgets the bands of an article.
  func remove(_ fingerprint: StoryFingerprint, of id: ArticleID) throws {
    let statement = try database.cachedStatement(
      sql: "DELETE FROM storyBand WHERE band = ? AND article = ?")
    for band in fingerprint.bands { try statement.execute(arguments: [band, id.rawValue]) }
  }

  /// Puts an article among the copies of its story, where the library has any.
  func link(_ article: PreparedArticle, _ id: ArticleID) throws {
    guard let copy = try copy(of: article, id) else { return }
    try database.execute(
      sql: """
        UPDATE article SET story = (SELECT coalesce(story, id) FROM article WHERE id = ?1)
        WHERE id IN (?1, ?2)
        """, arguments: [copy.rawValue, id.rawValue])
    let copies = StoryCopies(database)
    try copies.renew(try copies.story(of: id))
  }

  /// Takes an article out of its story; what is left alone is no story any more. The others go on under
  /// the number of the first of them, because that of the story may be the one that leaves, and it may
  /// become the first of another story.
  func unlink(_ id: ArticleID) throws {
    let story = try Int64.fetchOne(
      database, sql: "SELECT story FROM article WHERE id = ?", arguments: [id.rawValue])
    guard let story else { return }
    let copies = StoryCopies(database)
    try database.execute(
      sql: "UPDATE article SET story = NULL WHERE id = ?", arguments: [id.rawValue])
    let left = try Int64.fetchAll(
      database, sql: "SELECT id FROM article WHERE story = ? LIMIT 1", arguments: [story])
    try database.execute(
      sql: """
        UPDATE article SET story = NULL
        WHERE story = ?1 AND (SELECT count(*) FROM article WHERE story = ?1) = 1
        """, arguments: [story])
    try database.execute(
      sql: """
        UPDATE article SET story = (SELECT min(id) FROM article WHERE story = ?1) WHERE story = ?1
        """, arguments: [story])
    try copies.clear(id)
    for other in left.map(ArticleID.init) {
      try copies.clear(other)
      try copies.renew(try copies.story(of: other))
    }
  }

  private func copy(of article: PreparedArticle, _ id: ArticleID) throws -> ArticleID? {
    for candidate in try candidates(article.fingerprint, without: id) {
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT date, outlet, structure, text
            FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
            """), arguments: [candidate.rawValue])
      guard let row, isNear(article.article.metadata, row) else { continue }
      let text = ArticleText(decoding: Array(row["text"] as Data))
      let bytes = Array(row["structure"] as Data)
      guard let structure = try? ArticleStructure(bytes, length: text.count) else { continue }
      if Self.isCopy(article.shingles, ShingleSet(text, blocks: structure.blocks)) {
        return candidate
      }
    }
    return nil
  }

  /// Those that share a band, first those that share most.
  private func candidates(
    _ fingerprint: StoryFingerprint, without id: ArticleID
  ) throws -> [ArticleID] {
    let statement = try database.cachedStatement(
      sql: "SELECT article FROM storyBand WHERE band = ? ORDER BY article DESC LIMIT ?")
    var counts: [Int64: Int] = [:]
    for band in fingerprint.bands {
      for article in try Int64.fetchAll(statement, arguments: [band, Self.bandLimit]) {
        counts[article, default: 0] += 1
      }
    }
    counts[id.rawValue] = nil
    return counts.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
      .prefix(Self.comparisonLimit).map { ArticleID(rawValue: $0.key) }
  }

  /// Whether two texts are the same story: half of all shingles shared, or one cut from the other.
  static func isCopy(_ left: ShingleSet, _ right: ShingleSet) -> Bool {
    let resemblance = left.resemblance(to: right)
    return resemblance.both >= 0.5 || resemblance.both >= 0.3 && resemblance.smaller >= 0.75
  }

  /// Whether two articles were published so close to each other that they may be one story. An
  /// outlet that prints nearly the same again days later has a series, and not a copy.
  private func isNear(_ metadata: Article.Metadata, _ row: Row) -> Bool {
    guard let date = metadata.date,
      let other = (row["date"] as String?).flatMap({ CalendarDate(iso: $0) })
    else { return true }
    guard let distance = date.distance(to: other) else {
      return date.year == other.year && (date.month ?? 0) == (other.month ?? 0)
    }
    return distance <= (metadata.outlet != nil && metadata.outlet == row["outlet"] ? 0 : 5)
  }
}

extension CalendarDate {
  /// The days between two dates, give or take three at the end of a month; nil where one of them has
  /// no day.
  fileprivate func distance(to other: CalendarDate) -> Int? {
    guard let month, let day, let otherMonth = other.month, let otherDay = other.day else {
      return nil
    }
    return abs((year - other.year) * 372 + (month - otherMonth) * 31 + day - otherDay)
  }
}
