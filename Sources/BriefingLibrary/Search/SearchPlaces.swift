import BriefingModel
import Foundation
internal import GRDB

/// Finds the places in an article that a query is about.
struct SearchPlaces {
  private let database: Database
  private let names: ActorLookup
  private let terms: [SearchTerm]
  private let finder: WordFinder
  private let words: [WordPhrase]
  private let quotations: QuotationMatch?

  init(_ expression: SearchExpression, names: ActorLookup, in database: Database) throws {
    self.database = database
    self.names = names
    let finder = try WordFinder(database)
    self.finder = finder
    words = expression.soughtWords.compactMap { finder.phrase($0) }
    terms = expression.soughtTerms
    let ofQuotation = expression.conjuncts.filter { $0.isOfQuotation && !$0.isNegation }
    let loose = terms.filter { SearchExpression.term($0).isOfQuotation }
    let sought: SearchExpression? =
      ofQuotation.isEmpty
      ? (loose.isEmpty ? nil : .any(loose.map { .term($0) }))
      : (ofQuotation.count == 1 ? ofQuotation[0] : .all(ofQuotation))
    quotations = sought.map { QuotationMatch($0, names: names, finder: finder) }
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
    var passages = finder.passages(of: words, in: text.utf8[...])
    let isOfWords = !passages.isEmpty
    passages += try quotedPassages(in: id, text)
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

  private func quotedPassages(in id: ArticleID, _ text: ArticleText) throws -> [Passage] {
    guard let quotations else { return [] }
    let range = id.statementRange
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT start, length, kind, speaker, source FROM foundQuotation NOT INDEXED
          WHERE id BETWEEN ? AND ?
          """), arguments: [range.lowerBound, range.upperBound])
    var passages: [Passage] = []
    while let row = try rows.next() {
      let passage = Passage(row[0], row[0] + row[1])
      guard passage.end <= text.count else { continue }
      let statement = QuotationMatch.Statement(
        kind: row[2], speaker: row[3], source: row[4], words: text.utf8[passage.range])
      if try quotations.holds(of: statement) { passages.append(passage) }
    }
    return passages
  }

  /// Where headings stand that hold words.
  private func headings(holding words: SearchWords, in id: ArticleID) throws -> [Passage] {
    guard let phrase = finder.phrase(words) else { return [] }
    let range = id.statementRange
    return try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT start, title FROM foundSection WHERE id BETWEEN ? AND ?"),
      arguments: [range.lowerBound, range.upperBound]
    ).compactMap { row in
      let title = Array((row[1] as String).utf8)
      return finder.stands(phrase, in: title[...])
        ? Passage(row[0], row[0] + title.count) : nil
    }
  }

  private func passagesOfTerms(in id: ArticleID, _ text: ArticleText) throws -> [Passage] {
    try terms.flatMap { term -> [Passage] in
      switch term {
      case .words(let words, .actor): return try mentions(of: words, in: id, text)
      case .words(let words, .section): return try headings(holding: words, in: id)
      case .words(let words, .note):
        return try bookmarks(
          in: id, "id IN (SELECT rowid FROM noteSearch WHERE noteSearch MATCH ?)",
          words.expression)
      case .words(let words, .tag):
        return try bookmarks(
          in: id, "char(10) || tags || char(10) LIKE ? ESCAPE '\\'",
          ArticleCondition.tagPattern(words))
      case .state(.bookmarked): return try bookmarks(in: id, "?", "1")
      case .state(.changed): return try bookmarks(in: id, "changedStart IS NOT NULL AND ?", "1")
      case .words, .date, .kind, .state: return []
      }
    }
  }

  private func bookmarks(
    in id: ArticleID, _ condition: String, _ value: String
  ) throws -> [Passage] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT coalesce(changedStart, start), coalesce(changedEnd, "end") FROM bookmark
          WHERE article = ? AND NOT isOrphan AND (\(condition))
          """),
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
      database.cachedStatement(
        sql: """
          SELECT number FROM foundActor
          WHERE article = ? AND actor IN (SELECT value FROM json_each(?))
          """), arguments: [id.rawValue, IDList(members).json])
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
