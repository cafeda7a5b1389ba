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
