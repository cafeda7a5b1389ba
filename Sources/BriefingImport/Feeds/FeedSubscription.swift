/// A feed that a reader follows, as OPML lists it.
public struct FeedSubscription: Hashable, Sendable, Codable {
  /// The name that the reader or the feed gave it; never empty.
  public var title: String
  /// The address of the feed.
  public var address: String
  /// The address of the site that it belongs to.
  public var homepage: String?
  /// The folders that it stands in, the outermost first.
  public var folders: [String]

  /// A feed that is followed.
  public init(title: String, address: String, homepage: String? = nil, folders: [String] = []) {
    self.title = title
    self.address = address
    self.homepage = homepage
    self.folders = folders
  }
}
