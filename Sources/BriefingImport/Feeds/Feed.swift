import BriefingModel

/// A feed as one document gives it: RSS, Atom or JSON Feed.
public struct Feed: Hashable, Sendable {
  /// Its title, as it stands; nil where it has none.
  public var title: String?
  /// The address of the site that it belongs to.
  public var homepage: String?
  /// The address that it says it is found at.
  public var address: String?
  /// Its language as a BCP 47 tag.
  public var language: String?
  /// Its items, in its own order, which is mostly the newest first.
  public var items: [FeedItem]

  /// A feed.
  public init(
    title: String? = nil, homepage: String? = nil, address: String? = nil, language: String? = nil,
    items: [FeedItem] = []
  ) {
    self.title = title
    self.homepage = homepage
    self.address = address
    self.language = language
    self.items = items
  }
}
