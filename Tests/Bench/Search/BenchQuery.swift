import BriefingLibrary
import BriefingModel

/// A query that is measured, with what asks the same of other programs where they can be asked it.
struct BenchQuery {
  /// What sort of query it is.
  var sort: String
  /// The query as a reader types it.
  var text: String
  /// The order of its hits.
  var order = SearchOrder.relevance
  /// The same as a bare query of SQLite's: FTS5's rank and snippet, other conditions as they are written
  /// by hand. The look-up of names is not part of it.
  var sql: String?
  /// Regular expressions, all of which the texts hold.
  var patterns: [String] = []

  /// A query for words alone, with FTS5's expression for it.
  private static func words(
    _ sort: String, _ text: String, _ match: String, _ patterns: [String]
  ) -> BenchQuery {
    BenchQuery(sort: sort, text: text, sql: bare(match), patterns: patterns)
  }

  private static func bare(
    _ match: String, _ condition: String = "1", from source: String = "articleSearch",
    order: String = "rank", column: Int = 1
  ) -> String {
    let quoted = match.split(separator: "'").joined(separator: "''")
    let table = source.prefix { $0 != " " }
    return """
      SELECT \(table).rowid, snippet(\(table), \(column), '', '', '', 24) FROM \(source)
      WHERE \(table) MATCH '\(quoted)' AND \(condition) ORDER BY \(order) LIMIT \(SearchBench.hits);
      """
  }

  private static let withArticle =
    "articleSearch CROSS JOIN article ON article.id = articleSearch.rowid"

  /// Queries of all sorts over a generated newsroom in a library.
  static func all(in library: Library) throws(LibraryError) -> [BenchQuery] {
    let people = try library.frequentActors(kind: .person, limit: 400)
    let bodies = try library.frequentActors(kind: .organization, limit: 1)
    guard let often = people.first, let seldom = people.last, let body = bodies.first else {
      return []
    }
    return ofWords(seldom.name.split(separator: " ").last.map(String.init) ?? seldom.name)
      + ofActors(often, seldom, body) + besideWords(often)
  }

  private static func ofWords(_ name: String) -> [BenchQuery] {
    [
      words("a name", name, "\"\(name)\"", ["\\b\(name)\\b"]),
      words("a frequent word", "contract", "\"contract\"", ["\\bcontract(s|ed)?\\b"]),
      words(
        "two words", "pipeline inquiry", "\"pipeline\" AND \"inquiry\"",
        ["\\bpipelines?\\b", "\\binquir(y|ies)\\b"]),
      words(
        "a phrase", "\"chief prosecutor of\"", "\"chief prosecutor of\"", ["chief prosecutor of"]),
      words("a prefix", "cease*", "\"cease\" *", ["\\bcease"]),
      words(
        "or, not", "(vaccine OR census) NOT flood", "(\"vaccine\" OR \"census\") NOT \"flood\"",
        ["\\b(vaccine|census)"]),
      words("a headline", "headline:harvest", "headline : \"harvest\"", ["^title: .*harvest"]),
    ]
  }

  private static func ofActors(
    _ often: RegisteredActor, _ seldom: RegisteredActor, _ body: RegisteredActor
  ) -> [BenchQuery] {
    func has(_ actor: RegisteredActor) -> String {
      "+articleSearch.rowid IN (SELECT article FROM foundActor WHERE actor = \(actor.id.rawValue))"
    }
    return [
      BenchQuery(sort: "a frequent actor", text: "actor:\"\(often.name)\""),
      BenchQuery(
        sort: "an actor and words", text: "actor:\"\(seldom.name)\" contract",
        sql: bare("\"contract\"", has(seldom))),
      BenchQuery(
        sort: "an organisation", text: "actor:\"\(body.name)\" report",
        sql: bare("\"report\"", has(body))),
      BenchQuery(
        sort: "all but an actor", text: "railway NOT actor:\"\(often.name)\"",
        sql: bare("\"railway\"", "NOT " + has(often))),
      BenchQuery(sort: "a speaker", text: "speaker:\"\(often.name)\" kind:direct"),
      BenchQuery(
        sort: "a quotation", text: "quote:\"signed in haste\"",
        sql: bare("words : \"signed in haste\"", from: "quotationSearch", column: 0)),
      BenchQuery(
        sort: "speaker and quotation", text: "speaker:\"\(seldom.name)\" quote:prices",
        sql: bare(
          "words : \"prices\"", "speaker = \(seldom.id.rawValue)",
          from:
            "quotationSearch CROSS JOIN foundQuotation ON foundQuotation.id = quotationSearch.rowid",
          column: 0)),
    ]
  }

  private static func besideWords(_ often: RegisteredActor) -> [BenchQuery] {
    [
      BenchQuery(
        sort: "words and a date", text: "contract date:2019-03..2019-05",
        sql: bare("\"contract\"", "date >= '2019-03' AND date < '2019-06'", from: withArticle)),
      BenchQuery(
        sort: "words and an outlet", text: "museum outlet:coastal",
        sql: bare("\"museum\"", "outlet LIKE '%coastal%'", from: withArticle)),
      BenchQuery(
        sort: "words, not read", text: "contract is:unread",
        sql: bare("\"contract\"", "lastRead IS NULL", from: withArticle)),
      BenchQuery(
        sort: "words by date", text: "contract", order: .date,
        sql: bare("\"contract\"", from: withArticle, order: "date DESC")),
      BenchQuery(
        sort: "words in a heading", text: "section:inquiry",
        sql: bare("\"inquiry\"", from: "sectionSearch", column: 0)),
      BenchQuery(sort: "unread of a month", text: "is:unread date:2020-02"),
      BenchQuery(
        sort: "all at once",
        text: "contract actor:\"\(often.name)\" date:2018..2020 outlet:coastal is:unread"),
    ]
  }
}
