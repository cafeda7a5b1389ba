/// A search that the reader kept; it stands on the shelf as a folder does.
public struct SavedSearch: Hashable, Sendable, Codable, Identifiable {
  /// What the reader calls it; no two have the same name.
  public var name: String
  /// The query (`SearchParser`).
  public var query: String
  /// When it was kept, in seconds since 1970 UTC.
  public var created: Int64

  /// The name.
  public var id: String { name }

  /// A search with its name.
  public init(name: String, query: String, created: Int64) {
    self.name = name
    self.query = query
    self.created = created
  }
}
