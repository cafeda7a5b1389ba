import BriefingLibrary
import BriefingModel

/// A query that is measured, with what asks the same of other programs where they can be asked it.
struct BenchQuery {
  /// What sort of query it is.
  var sort: String
  /// The query as a reader types it.
  var text: String
  /// The same in FTS5's language.
  var match: String?
  /// A regular expression that finds the same words.
  var pattern: String?

  /// Queries of all sorts over a generated newsroom in a library.
  static func all(in library: Library) throws(LibraryError) -> [BenchQuery] {
    let people = try library.frequentActors(kind: .person, limit: 400)
    let often = people.first?.name ?? "Ada"
    let seldom = people.last?.name ?? "Ada"
    let body = try library.frequentActors(kind: .organization, limit: 1).first?.name ?? "Bank"
    let last = seldom.split(separator: " ").last.map(String.init) ?? seldom
    return [
      BenchQuery(
        sort: "a name", text: last, match: "\"\(last)\"", pattern: "\\b\(last)\\b"),
      BenchQuery(
        sort: "a frequent word", text: "contract", match: "\"contract\"",
        pattern: "\\bcontract(s|ed)?\\b"),
      BenchQuery(
        sort: "two words", text: "pipeline inquiry", match: "\"pipeline\" AND \"inquiry\"",
        pattern: "\\b(pipeline|inquiry)\\b"),
      BenchQuery(
        sort: "a phrase", text: "\"chief prosecutor of\"", match: "\"chief prosecutor of\"",
        pattern: "chief prosecutor of"),
      BenchQuery(
        sort: "a prefix", text: "cease*", match: "\"cease\" *", pattern: "\\bcease"),
      BenchQuery(
        sort: "or, not", text: "(vaccine OR census) NOT flood",
        match: "(\"vaccine\" OR \"census\") NOT \"flood\"", pattern: "\\b(vaccine|census)\\b"),
      BenchQuery(
        sort: "a headline", text: "headline:harvest", match: "headline : \"harvest\"",
        pattern: "^title: .*harvest"),
      BenchQuery(sort: "a frequent actor", text: "actor:\"\(often)\""),
      BenchQuery(sort: "an actor and words", text: "actor:\"\(seldom)\" contract"),
      BenchQuery(sort: "an organisation", text: "actor:\"\(body)\" report"),
      BenchQuery(sort: "a speaker", text: "speaker:\"\(often)\" kind:direct"),
      BenchQuery(sort: "a quotation", text: "quote:\"signed in haste\""),
      BenchQuery(sort: "speaker and quotation", text: "speaker:\"\(seldom)\" quote:prices"),
      BenchQuery(sort: "words and a date", text: "contract date:2019-03..2019-05"),
      BenchQuery(sort: "words and an outlet", text: "museum outlet:coastal"),
      BenchQuery(sort: "unread of a month", text: "is:unread date:2020-02"),
      BenchQuery(sort: "all but an actor", text: "railway NOT actor:\"\(often)\""),
    ]
  }
}
