/// What a server gave with a document, by which it can say the next time that nothing has changed.
public struct CacheValidators: Hashable, Sendable, Codable {
  /// Its mark of the document (`ETag`), as it stands.
  public var entityTag: String?
  /// When it was last changed (`Last-Modified`), as it stands.
  public var lastModified: String?

  /// Validators; without any the document is sent again.
  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  /// The headers that ask for the document only where it has changed.
  var headers: [String] {
    [
      entityTag.map { "If-None-Match: \($0)" },
      lastModified.map { "If-Modified-Since: \($0)" },
    ].compactMap(\.self)
  }
}
