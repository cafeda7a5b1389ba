/// What became of asking for a feed.
public enum FeedCheck: Hashable, Sendable {
  /// The server says that nothing has changed, but perhaps the address.
  case unchanged(movedTo: String?)
  /// There is a document.
  case read(FeedDocument)
  /// There is none, for a reason that ends a sentence which begins with the feed's name.
  case failed(String, retryAt: Int64?, isGone: Bool)
}

/// What is kept of a feed's document, besides its items.
public struct FeedDocument: Hashable, Sendable {
  /// What the feed calls itself.
  public var title: String?
  /// The site that it belongs to.
  public var homepage: String?
  /// What the server gave, to be sent with the next request.
  public var entityTag: String?
  /// When the document was last changed, as the server words it.
  public var lastModified: String?
  /// Where the feed is from now on, where it has moved for good.
  public var movedTo: String?
  /// The keys of all its items, by which those that are gone from it can be forgotten.
  public var keys: Set<String>

  /// What is kept of a document.
  public init(
    title: String?, homepage: String?, entityTag: String?, lastModified: String?,
    movedTo: String? = nil, keys: Set<String>
  ) {
    self.title = title
    self.homepage = homepage
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.movedTo = movedTo
    self.keys = keys
  }
}
