import BriefingModel
import Foundation
internal import GRDB

/// An article as its rows hold it.
struct StoredArticle {
  let metadata: Article.Metadata
  let edited: EditedFields
  let digest: Int64
  let version: Int
  let added: Int64
  let changed: Int64?
  let position: ReadingPosition?
  let text: ArticleText
  let structure: Data
  let blocks: [Block]
  let sections: [Section]

  /// The rows of an article; nil where there are none, or what they hold is damaged.
  init?(_ id: ArticleID, in database: Database) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.*, structure, text
          FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
          """), arguments: [id.rawValue])
    guard let row else { return nil }
    let (text, structure) = (
      ArticleText(decoding: Array(row["text"] as Data)), row["structure"] as Data
    )
    guard let read = try? ArticleStructure(Array(structure), length: text.count) else { return nil }
    self.text = text
    self.structure = structure
    blocks = read.blocks
    sections = read.sections
    var known = Article.Metadata(row)
    known.subjects = try SubjectTable(database).subjects(of: id)
    metadata = known
    edited = EditedFields(rawValue: row["edited"])
    digest = row["digest"]
    version = row["version"]
    added = row["added"]
    changed = row["changed"]
    let (top, cursor): (Int?, Int?) = (row["positionTop"], row["positionCursor"])
    position = top.flatMap { top in cursor.map { ReadingPosition(top: top, cursor: $0) } }
  }
}

extension Article.Metadata {
  /// The metadata in a row of `article` or `articleVersion`, without the subjects.
  init(_ row: Row) {
    self.init(
      headline: row["headline"], byline: row["byline"], outlet: row["outlet"],
      dateline: row["dateline"],
      date: (row["date"] as String?).flatMap { CalendarDate(iso: $0) }, url: row["url"],
      language: row["language"], section: row["section"])
  }

  /// These, and where something is not known, what was known before.
  func completed(by old: Article.Metadata) -> Article.Metadata {
    Article.Metadata(
      headline: headline, byline: byline ?? old.byline, outlet: outlet ?? old.outlet,
      dateline: dateline ?? old.dateline, date: date ?? old.date, url: url ?? old.url,
      language: language ?? old.language, section: section ?? old.section,
      subjects: subjects.isEmpty ? old.subjects : subjects)
  }
}
