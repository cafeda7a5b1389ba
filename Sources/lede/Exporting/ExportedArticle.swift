import BriefingModel

/// An article as a line of JSON: what is known about it beside what `lede analyze --jsonl` prints.
struct ExportedArticle: Encodable {
  private let metadata: ListedMetadata
  private let analysis: AnalysisDocument

  init(id: ArticleID, briefing: Briefing) {
    metadata = ListedMetadata(briefing.article.metadata)
    analysis = AnalysisDocument(id: String(id.rawValue), briefing: briefing)
  }

  func encode(to encoder: any Encoder) throws {
    try metadata.encode(to: encoder)
    try analysis.encode(to: encoder)
  }
}

/// What is known about an article, as JSON.
struct ListedMetadata: Encodable {
  var headline: String
  var byline, outlet, dateline, date, url, language, section: String?
  /// Whom and what the publisher says that it is about.
  var subjects: [NamedSubject]?

  init(_ metadata: Article.Metadata) {
    headline = metadata.headline
    byline = metadata.byline
    outlet = metadata.outlet
    dateline = metadata.dateline
    date = metadata.date?.description
    url = metadata.url
    language = metadata.language
    section = metadata.section
    subjects = metadata.subjects.isEmpty ? nil : metadata.subjects
  }
}
