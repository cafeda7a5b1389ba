import BriefingModel

/// What is behind a bar or a cell of a chart: articles, and in each what its actors say there.
public struct ChartEvidence: Sendable, Equatable {
  /// A row of it.
  enum Row: Sendable, Equatable {
    /// An article, by its place in `articles`.
    case article(Int)
    /// A quotation, by its place in `quotations`; the last one of an article says so.
    case quotation(Int, isLast: Bool)
  }

  /// Whose bar or cell it is; none where it is that of all articles.
  public let actors: [RegisteredActor]
  /// The articles, the newest first.
  public let articles: [ShelfEntry]
  /// What the actors say in them, in the order of the articles and of their text.
  public let quotations: [LedgerEntry]
  /// The articles, each with its quotations below it.
  let rows: [Row]

  /// The most articles that are listed.
  public static let mostArticles = 1_000
  /// The most quotations that are listed.
  public static let mostQuotations = 1_000

  /// What is behind a bar or a cell.
  public init(actors: [RegisteredActor], articles: [ShelfEntry], quotations: [LedgerEntry]) {
    self.actors = actors
    self.articles = articles
    self.quotations = quotations
    var rows: [Row] = []
    var next = 0
    for (place, article) in articles.enumerated() {
      rows.append(.article(place))
      while next < quotations.count, quotations[next].article == article.id {
        let isLast =
          next + 1 == quotations.count || quotations[next + 1].article != article.id
        rows.append(.quotation(next, isLast: isLast))
        next += 1
      }
    }
    self.rows = rows
  }

  /// How much it is, in words.
  var countText: String {
    let counts = [articles.count.of("article")]
    return (counts + (quotations.isEmpty ? [] : [quotations.count.of("quotation")]))
      .joined(separator: ", ")
  }
}
