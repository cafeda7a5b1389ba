import BriefingModel
import Foundation
import GRDB

extension Library {
  /// What marks the words found and the ends of an excerpt, in what SQLite answers. An article that
  /// holds these characters itself gets a worse excerpt and nothing else.
  private static let (opening, closing, cut) = ("\u{2}", "\u{3}", "\u{4}")

  /// The articles that hold what `query` asks for, the best first: words in any of their forms,
  /// "phrases", prefixes (`word*`), AND, OR, NOT and brackets; case and diacritics do not count.
  ///
  /// - Throws: `LibraryError.badQuery` where the query is malformed, and the others.
  public func search(_ query: String, limit: Int) throws(LibraryError) -> [SearchHit] {
    let query = try SearchQuery(query)
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT rowid, highlighted FROM (
            SELECT rowid, rank,
              snippet(articleSearch, 1, ?, ?, ?, 24) AS highlighted
            FROM articleSearch WHERE articleSearch MATCH ? ORDER BY rank LIMIT ?
          ) ORDER BY rank, rowid DESC
          """,
        arguments: [Self.opening, Self.closing, Self.cut, query.expression, max(limit, 0)])
      return try rows.compactMap { row in
        try hit(ArticleID(rawValue: row["rowid"]), row["highlighted"] ?? "", in: database)
      }
    }
  }

  private func hit(
    _ id: ArticleID, _ highlighted: String, in database: Database
  ) throws -> SearchHit? {
    let excerpt = Self.excerpt(highlighted)
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT headline, instr(text, ?) AS place
        FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
        """, arguments: [Data(excerpt.text.utf8), id.rawValue])
    guard let row else { return nil }
    let place: Int = row["place"]
    let passage = excerpt.matches.first.flatMap { match in
      place == 0 ? nil : Passage(place - 1 + match.start, place - 1 + match.end)
    }
    return SearchHit(
      article: id, headline: row["headline"], excerpt: excerpt.text, matches: excerpt.matches,
      passage: passage)
  }

  /// Takes the marks out of an excerpt and notes where they stood.
  static func excerpt(_ highlighted: String) -> (text: String, matches: [Passage]) {
    var bytes: [UInt8] = []
    var matches: [Passage] = []
    var start: Int?
    for byte in highlighted.utf8 {
      switch byte {
      case 0x02: start = bytes.count
      case 0x03:
        if let start, start < bytes.count { matches.append(Passage(start, bytes.count)) }
        start = nil
      case 0x04: break
      default: bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), matches)
  }
}
