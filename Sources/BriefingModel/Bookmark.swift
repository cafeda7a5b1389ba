/// A passage that the reader kept, with a note and tags.
public struct Bookmark: Hashable, Sendable, Codable, Identifiable {
  /// The bookmark's number in its library; 0 until it has been kept there.
  public var id: Int64
  /// The article that it belongs to.
  public var article: ArticleID
  /// The passage.
  public var anchor: TextAnchor
  /// What the reader wrote to it; empty where nothing.
  public var note: String
  /// The reader's tags.
  public var tags: [String]
  /// When it was made, in seconds since 1970 UTC.
  public var created: Int64
  /// The version of the article in which its words were last found.
  public var version: Int
  /// How the passage stands in the article as it is now.
  public var standing: Standing

  /// How a passage stands in a text that may have changed since it was kept.
  public enum Standing: Hashable, Sendable, Codable {
    /// Its words stand where the anchor says.
    case same
    /// Other words stand in its place; the anchor is still that of the words that were kept, so that
    /// they are known again when they come back.
    case changed(Passage, words: String)
    /// It is no longer there, or not for certain: its words are all that is left of it, and they are
    /// never dropped.
    case orphan
  }

  /// A bookmark.
  public init(
    id: Int64 = 0, article: ArticleID, anchor: TextAnchor, note: String = "", tags: [String] = [],
    created: Int64, version: Int = 1, standing: Standing = .same
  ) {
    self.id = id
    self.article = article
    self.anchor = anchor
    self.note = note
    self.tags = tags
    self.created = created
    self.version = version
    self.standing = standing
  }

  /// Whether the passage is no longer in the article.
  public var isOrphan: Bool { standing == .orphan }

  /// The words that stand in the place of the passage now, where they are others.
  public var changedWords: String? {
    if case .changed(_, let words) = standing { words } else { nil }
  }

  /// Where the passage is in the article as it is now; nil for an orphan.
  public var passage: Passage? {
    switch standing {
    case .same: anchor.position
    case .changed(let passage, _): passage
    case .orphan: nil
    }
  }
}
