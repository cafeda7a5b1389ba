import BriefingBrowser
import BriefingModel

/// A few articles that a library may find, the sample article the first of them.
enum SampleLibrary {
  static let hits: [SearchHit] = [
    hit(
      Driver.articleID, "Harbour plan divides the island of Ostra", "Ostra Courier", 14,
      "A plan to widen the old harbour has split the council", lit: "harbour",
      at: [SampleArticle.passage("harbour"), SampleArticle.passage("The boats")]),
    hit(
      ArticleID(rawValue: 8), "Ferries return after ten years", "Ostra Courier", 5,
      "The ferries came into the\nharbour before dawn", lit: "harbour", at: [Passage(31, 38)]),
    hit(
      ArticleID(rawValue: 9), "A very long headline about a harbour, a breakwater and the sea", nil,
      1,
      "nobody had asked for a new harbour, said the pilots", lit: "harbour", at: []),
  ]

  /// What it finds: all of it for the words of its headlines, nothing for others.
  static func hits(of query: LibraryQuery) -> [SearchHit] {
    let isKnown = ["harb", "actor", "plan"].contains { query.text.lowercased().hasPrefix($0) }
    let found = isKnown ? hits : []
    return query.order == .relevance ? found : found.reversed()
  }

  private static func hit(
    _ id: ArticleID, _ headline: String, _ outlet: String?, _ day: Int, _ excerpt: String,
    lit: String, at passages: [Passage]
  ) -> SearchHit {
    SearchHit(
      article: id, headline: headline, outlet: outlet,
      date: CalendarDate(year: 2026, month: 3, day: day), excerpt: excerpt,
      matches: Words.places(of: lit, in: ArticleText(excerpt)), passage: passages.first,
      passages: passages)
  }
}
