import BriefingModel

/// What became of an article that was added.
public struct AddedArticle: Hashable, Sendable {
  /// What the library did.
  public enum Outcome: Hashable, Sendable {
    /// It is new.
    case added
    /// The library has it, word for word: nothing changed.
    case known
    /// It is a new version of one that the library has; so many of the reader's bookmarks no longer
    /// find their passages, and so many find other words in their place.
    case changed(version: Int, orphans: Int, altered: Int = 0)
  }

  /// Its number.
  public var id: ArticleID
  /// What the library did.
  public var outcome: Outcome

  /// Whether it came into the library now, as an article of its own.
  public var isNew: Bool { outcome == .added }
}
