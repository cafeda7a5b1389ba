/// An article of the library that a search found, with the places in it that fit.
public struct SearchHit: Hashable, Sendable, Codable {
  /// The article.
  public var article: ArticleID
  /// Its headline.
  public var headline: String
  /// The publication.
  public var outlet: String?
  /// When it was published.
  public var date: CalendarDate?
  /// Some words of the text around the hit; its white space is that of the text.
  public var excerpt: String
  /// The words in `excerpt` that were looked for, in UTF-8 bytes of `excerpt`, in order.
  public var matches: [Passage]
  /// Where the article is best opened; nil where no place in it was asked for, or only its headline
  /// holds the words.
  public var passage: Passage?
  /// Every place in the article that was looked for, in order: words, quotations, mentions, headings,
  /// bookmarks.
  public var passages: [Passage]

  /// A hit.
  public init(
    article: ArticleID, headline: String, outlet: String? = nil, date: CalendarDate? = nil,
    excerpt: String, matches: [Passage], passage: Passage?, passages: [Passage] = []
  ) {
    self.article = article
    self.headline = headline
    self.outlet = outlet
    self.date = date
    self.excerpt = excerpt
    self.matches = matches
    self.passage = passage
    self.passages = passages
  }
}

/// The order of the hits of a search.
public enum SearchOrder: String, Sendable, Codable, CaseIterable {
  /// The best first; by date where a query has no words to be ranked by.
  case relevance
  /// The newest first.
  case date
}
