/// An article of the library that a search found, with the place in it that fits best.
public struct SearchHit: Hashable, Sendable, Codable {
  /// The article.
  public var article: ArticleID
  /// Its headline.
  public var headline: String
  /// Some words of the text around the hit; its white space is that of the text.
  public var excerpt: String
  /// The words in `excerpt` that were looked for, in UTF-8 bytes of `excerpt`, in order.
  public var matches: [Passage]
  /// Where the first of them stands in the article; nil where only the headline holds them.
  public var passage: Passage?

  /// A hit.
  public init(
    article: ArticleID, headline: String, excerpt: String, matches: [Passage], passage: Passage?
  ) {
    self.article = article
    self.headline = headline
    self.excerpt = excerpt
    self.matches = matches
    self.passage = passage
  }
}
