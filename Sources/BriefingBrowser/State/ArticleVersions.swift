import BriefingModel

/// The texts that an article has had, and its copies in other outlets.
public struct ArticleVersions: Sendable, Hashable {
  /// The article.
  public var article: ArticleID
  /// Its versions, the newest first.
  public var versions: [ArticleVersion]
  /// The copies of its story, the article itself among them, the oldest first; empty where there are
  /// none.
  public var copies: [ShelfEntry]

  /// What the library holds on the versions of an article.
  public init(article: ArticleID, versions: [ArticleVersion], copies: [ShelfEntry]) {
    self.article = article
    self.versions = versions
    self.copies = copies.count > 1 ? copies : []
  }
}

/// Two texts to be put beside each other.
public enum Comparison: Sendable, Hashable {
  /// Two versions of an article.
  case versions(ArticleID, from: Int, to: Int)
  /// Two articles that are copies of one story.
  case copies(from: ArticleID, to: ArticleID)

  /// The article of the newer text.
  var article: ArticleID {
    switch self {
    case .versions(let id, _, _): id
    case .copies(_, let id): id
    }
  }
}

/// Two texts put beside each other.
public struct ComparedTexts: Sendable, Hashable {
  /// Which texts.
  public var comparison: Comparison
  /// The texts as one.
  public var paragraphs: [ComparedParagraph]

  /// What differs between two texts.
  public init(_ comparison: Comparison, paragraphs: [ComparedParagraph]) {
    self.comparison = comparison
    self.paragraphs = paragraphs
  }
}
