import BriefingModel
import Foundation
import GRDB

/// Finds the places in an article that a query is about.
struct SearchPlaces {
  private let database: Database
  private let names: ActorLookup
  private let terms: [SearchTerm]
  private let quotations: SearchExpression?
  /// What the index is asked for to mark words; nil where none are looked for.
  private let match: String?

  init(_ expression: SearchExpression, names: ActorLookup, in database: Database) {
    self.database = database
    self.names = names
    terms = expression.soughtTerms
    let ofQuotation = expression.conjuncts.filter { $0.isOfQuotation && !$0.isNegation }
    let loose = terms.filter { SearchExpression.term($0).isOfQuotation }
    quotations =
      ofQuotation.isEmpty
      ? (loose.isEmpty ? nil : .any(loose.map { .term($0) }))
      : (ofQuotation.count == 1 ? ofQuotation[0] : .all(ofQuotation))
    let words = expression.soughtWords
    match = words.isEmpty ? nil : words.map(\.expression).joined(separator: " OR ")
  }

  /// An article as a hit; nil where it is gone.
  func hit(_ id: ArticleID) throws -> SearchHit? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT headline, outlet, date, structure, text
          FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
          """), arguments: [id.rawValue])
    guard let row else { return nil }
    let text = ArticleText(decoding: Array(row[4] as Data))
    var passages = try words(in: id, text)
    let isOfWords = !passages.isEmpty
    passages += try quotedPassages(in: id)
    passages += try passagesOfTerms(in: id, text)
    passages = Array(Set(passages.filter { $0.end <= text.count })).sorted()
    let excerpt =
      passages.isEmpty
      ? Excerpt.beginning(of: text, structure: row[3] as Data)
      : Excerpt(around: passages, in: text, isDense: isOfWords)
    return SearchHit(
      article: id, headline: row[0], outlet: row[1],
      date: (row[2] as String?).flatMap { CalendarDate(iso: $0) }, excerpt: text[excerpt.passage],
      matches: excerpt.matches, passage: excerpt.first, passages: passages)
  }

  /// Where the words stand, as the index sees them.
  private func words(in id: ArticleID, _ text: ArticleText) throws -> [Passage] {
    guard let match else { return [] }
    let marked = try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT highlight(articleSearch, 1, char(2), char(3)) FROM articleSearch
          WHERE articleSearch MATCH ? AND rowid = ?
          """), arguments: [match, id.rawValue])
    return marked.map { Self.passages(marked: $0, in: text) } ?? []
  }

  /// Walks a text beside itself with marks in it. An article that holds these marks itself gets a
  /// place that is a character off, and nothing worse.
  static func passages(marked: String, in text: ArticleText) -> [Passage] {
    var passages: [Passage] = []
    var (offset, start) = (0, Int?.none)
    for byte in marked.utf8 {
      if offset < text.count, byte == text.utf8[offset] {
        offset += 1
      } else if byte == 0x02 {
        start = offset
      } else if byte == 0x03 {
        if let start, start < offset { passages.append(Passage(start, offset)) }
        start = nil
      } else {
        break
      }
    }
    return passages
  }

  private func quotedPassages(in id: ArticleID) throws -> [Passage] {
    guard let quotations else { return [] }
    let range = id.statementRange
    var finder = QuotationCondition(names: names, in: database, range: range)
    let condition = try finder.condition(quotations)
    // By their numbers: along the index of speakers all of a speaker's would be read.
    return try Row.fetchAll(
      database,
      sql: """
        SELECT start, length FROM foundQuotation NOT INDEXED
        WHERE id BETWEEN ? AND ? AND (\(condition.sql))
        """, arguments: [range.lowerBound, range.upperBound] + condition.arguments
    ).map { Passage($0[0], $0[0] + $0[1]) }
  }

  private func passagesOfTerms(in id: ArticleID, _ text: ArticleText) throws -> [Passage] {
    try terms.flatMap { term -> [Passage] in
      switch term {
      case .words(let words, .actor): return try mentions(of: words, in: id, text)
      case .words(let words, .section):
        let range = id.statementRange
        return try Row.fetchAll(
          database,
          sql: """
            SELECT start, title FROM foundSection WHERE id IN (SELECT rowid FROM sectionSearch
              WHERE sectionSearch MATCH ? AND rowid BETWEEN ? AND ?)
            """, arguments: [words.expression, range.lowerBound, range.upperBound]
        ).map { Passage($0[0], $0[0] + ($0[1] as String).utf8.count) }
      case .words(let words, .note):
        return try bookmarks(
          in: id, "id IN (SELECT rowid FROM noteSearch WHERE noteSearch MATCH ?)",
          words.expression)
      case .words(let words, .tag):
        return try bookmarks(
          in: id, "char(10) || tags || char(10) LIKE ? ESCAPE '\\'",
          ArticleCondition.tagPattern(words))
      case .state(.bookmarked): return try bookmarks(in: id, "?", "1")
      case .words, .date, .kind, .state: return []
      }
    }
  }

  private func bookmarks(
    in id: ArticleID, _ condition: String, _ value: String
  ) throws -> [Passage] {
    try Row.fetchAll(
      database,
      sql: "SELECT start, \"end\" FROM bookmark WHERE article = ? AND (\(condition))",
      arguments: [id.rawValue, value]
    ).map { row in
      let (start, end): (Int, Int) = (max(row[0], 0), row[1])
      return Passage(start, max(start, end))
    }
  }

  /// Where an article mentions an actor, by name or otherwise.
  private func mentions(
    of words: SearchWords, in id: ArticleID, _ text: ArticleText
  ) throws -> [Passage] {
    let members = try names.members(words)
    let numbers = try Int.fetchSet(
      database,
      sql: """
        SELECT number FROM foundActor
        WHERE article = ? AND actor IN (SELECT value FROM json_each(?))
        """, arguments: [id.rawValue, IDList(members).json])
    guard !numbers.isEmpty else { return [] }
    return try FoundFindings(database).findings(of: id, text)?.mentions
      .filter { numbers.contains($0.actor.rawValue) }.map(\.passage) ?? []
  }
}

extension SearchExpression {
  /// The terms that may hold of an article that is found.
  fileprivate var soughtTerms: [SearchTerm] {
    switch self {
    case .term(let term): [term]
    case .all(let parts), .any(let parts): parts.flatMap(\.soughtTerms)
    case .not: []
    }
  }
}
