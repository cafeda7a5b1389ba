import BriefingModel

/// An item of a feed, ready for the library.
public struct PreparedFeedItem: Sendable {
  /// What the feed knows it by.
  public let key: String
  /// The text that the feed gives it, by which a change is seen.
  public let digest: FeedItemDigest
  /// The article that it is.
  public let article: PreparedArticle

  /// An item and its article.
  public init(key: String, digest: FeedItemDigest, article: PreparedArticle) {
    self.key = key
    self.digest = digest
    self.article = article
  }
}

/// A number for the text that a feed gives to an item.
public struct FeedItemDigest: Hashable, Sendable {
  let number: Int64

  /// The digest of an article's text. O(length).
  public init(_ article: Article) { self.init(number: ContentDigest.digest(article.text)) }

  init(number: Int64) { self.number = number }

  /// That of no text: the item is to be looked at again.
  public static let unknown = FeedItemDigest(number: 0)
}

/// An item that came from a feed before.
public struct KnownFeedItem: Hashable, Sendable {
  /// The text that the feed gave it.
  public let digest: FeedItemDigest
  /// Whether the reader has deleted its article since.
  public let isDeleted: Bool
}
