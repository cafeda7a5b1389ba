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

extension SampleLibrary {
  /// The shelf: the first two are copies of one story.
  static let entries: [ShelfEntry] = [
    entry(12, "Harbour plan divides the island of Ostra", "Island Gazette", 15, story: 7),
    entry(7, "Harbour plan divides the island of Ostra", "Ostra Courier", 14, story: 7, version: 2),
    entry(6, "São Paulo opens its archive", "Folha", 6, quotations: 9),
    entry(5, "Ferries return after ten years", "Ostra Courier", 5, isRead: true, bookmarks: 2),
    entry(4, "A letter without a date or an outlet", nil, nil),
  ]

  static let folders = [
    SearchFolder(
      SavedSearch(name: "ports", query: "harbour OR ferry", created: 1),
      articles: [ArticleID(rawValue: 7), ArticleID(rawValue: 5)])
  ]

  static let versions = ArticleVersions(
    article: Driver.articleID,
    versions: [
      ArticleVersion(number: 2, metadata: SampleArticle.article.metadata, added: 1_773_500_000),
      ArticleVersion(number: 1, metadata: SampleArticle.article.metadata, added: 1_773_400_000),
    ], copies: entries.filter { $0.story != nil }.reversed())

  static func compared(_ comparison: Comparison) -> ComparedTexts {
    let old = ArticleText(
      SampleArticle.text[SampleArticle.text.passage]
        .replacing("widen the old harbour", with: "close the harbour"))
    return ComparedTexts(
      comparison,
      paragraphs: TextDifference(from: old, to: SampleArticle.text)
        .paragraphs(from: old, to: SampleArticle.text))
  }

  private static func entry(
    _ id: Int64, _ headline: String, _ outlet: String?, _ day: Int?, story: Int64? = nil,
    version: Int = 1, isRead: Bool = false, bookmarks: Int = 0, quotations: Int = 3
  ) -> ShelfEntry {
    ShelfEntry(
      id: ArticleID(rawValue: id),
      metadata: Article.Metadata(
        headline: headline, outlet: outlet,
        date: day.flatMap { CalendarDate(year: 2026, month: 3, day: $0) }),
      added: id, lastRead: isRead ? 9 : nil, wordCount: 400, actorCount: 12,
      quotationCount: quotations, bookmarkCount: bookmarks, version: version,
      story: story.map(ArticleID.init))
  }
}
