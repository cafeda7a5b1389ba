import BriefingModel

/// A part of the library that the shelf can show by itself.
public enum ShelfFolder: Sendable, Hashable {
  /// All articles.
  case all
  /// Those that were not read yet.
  case unread
  /// Those with bookmarks.
  case bookmarked
  /// Those that a search finds which the reader kept under that name.
  case search(String)
  /// Those that came from a feed.
  case feed(FeedID)
  /// Those of an outlet.
  case outlet(String)
  /// Those of a year.
  case year(Int)
}

/// A feed that the reader follows, with the articles that came from it.
public struct ShelfFeed: Sendable, Hashable {
  /// The feed.
  public var id: FeedID
  /// What it is called.
  public var name: String
  /// The folder that the reader put it into; nil where it is in none.
  public var folder: String?
  /// Its articles.
  public var articles: Set<ArticleID>

  /// A folder.
  public init(_ id: FeedID, name: String, folder: String? = nil, articles: Set<ArticleID>) {
    self.id = id
    self.name = name
    self.folder = folder
    self.articles = articles
  }
}

/// A search that the reader kept, with what it finds.
public struct SearchFolder: Sendable, Hashable {
  /// The search.
  public var search: SavedSearch
  /// The articles that it finds, no more than `FoundArticles.limit`; nil until the library has looked.
  public var articles: Set<ArticleID>?

  /// A folder.
  public init(_ search: SavedSearch, articles: Set<ArticleID>? = nil) {
    self.search = search
    self.articles = articles
  }
}
