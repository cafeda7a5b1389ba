import BriefingModel

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
