import BriefingModel

/// An item of a feed as its format gives it, before its text is read.
struct FeedEntry {
  typealias Body = NewsArticleBuilder.Body

  var identifier: String?
  var link: String?
  var title: String?
  var authors: [String] = []
  var date: CalendarDate?
  var language: String?
  var section: String?
  /// The whole text, and what stands in for it.
  var content: Body?
  var summary: Body?
  /// Descriptions of the pictures.
  var captions: [String] = []
}

extension FeedEntry.Body {
  /// Whether there is nothing but white space.
  var isEmpty: Bool {
    switch self {
    case .html(let text), .plain(let text): text.utf8.allSatisfy { $0 <= 0x20 }
    }
  }
}
