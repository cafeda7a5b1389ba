import BriefingLibrary
import BriefingModel

/// A hit as JSON; offsets count Unicode scalars, those of `matches` in the excerpt.
struct ListedHit: Encodable {
  struct Place: Encodable {
    var start, end: Int
  }

  var article: Int64
  var headline, excerpt: String
  var outlet, date: String?
  var matches, passages: [Place]
  var start, end: Int?

  init(_ hit: SearchHit, in library: Library) throws {
    article = hit.article.rawValue
    headline = hit.headline
    excerpt = hit.excerpt
    outlet = hit.outlet
    date = hit.date?.description
    let inExcerpt = ScalarOffsets(ArticleText(hit.excerpt))
    matches = hit.matches.map { Place($0, inExcerpt) }
    let text = hit.passages.isEmpty ? nil : try library.article(hit.article)?.text
    let offsets = ScalarOffsets(text ?? ArticleText(""))
    passages = hit.passages.map { Place($0, offsets) }
    start = hit.passage.map { offsets.scalar(atByte: $0.start) }
    end = hit.passage.map { offsets.scalar(atByte: $0.end) }
  }
}

extension ListedHit.Place {
  fileprivate init(_ passage: Passage, _ offsets: ScalarOffsets) {
    self.init(
      start: offsets.scalar(atByte: passage.start), end: offsets.scalar(atByte: passage.end))
  }
}
