import BriefingModel

/// The articles that a search of the library found.
public struct FoundArticles: Sendable, Equatable {
  /// What they were found by.
  public let query: LibraryQuery
  /// Their numbers, in order; only the first of them until `isCounted`.
  public private(set) var articles: [ArticleID]
  /// Those of them that are known as hits.
  private var hits: [ArticleID: SearchHit]
  /// What may be missing among them, and why.
  let note: String?
  /// Whether `articles` are all that the library finds.
  public private(set) var isCounted: Bool

  /// The most articles that the library finds.
  public static let limit = 4_000

  /// The first of what was found.
  init(_ query: LibraryQuery, hits: [SearchHit], note: String?, isAll: Bool) {
    self.query = query
    self.note = note
    articles = hits.map(\.article)
    self.hits = Dictionary(hits.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
    isCounted = isAll
  }

  /// The number of articles that are known.
  var count: Int { articles.count }
  /// Whether there may be more than were counted.
  var isCapped: Bool { articles.count >= Self.limit }

  /// The hit at a place; nil where it was not loaded yet.
  func hit(at index: Int) -> SearchHit? { hits[articles[index]] }

  /// The hit of an article.
  subscript(article: ArticleID) -> SearchHit? { hits[article] }

  /// Where an article stands among them.
  func place(of article: ArticleID?) -> Int? { articles.firstIndex { $0 == article } }

  /// Takes the numbers of all.
  mutating func takeOrder(_ order: [ArticleID]) {
    articles = order
    isCounted = true
  }

  /// Takes hits that came into view.
  mutating func takeHits(_ more: [SearchHit]) {
    for hit in more { hits[hit.article] = hit }
  }

  /// Forgets an article that is gone.
  mutating func remove(_ article: ArticleID) {
    articles.removeAll { $0 == article }
    hits[article] = nil
  }

  /// Those at some places that are no hits yet.
  func missing(in places: Range<Int>) -> [ArticleID] {
    articles[places.clamped(to: articles.indices)].filter { hits[$0] == nil }
  }
}
