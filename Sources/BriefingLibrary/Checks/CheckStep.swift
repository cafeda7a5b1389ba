/// What `Library.problems` looks at next.
public enum CheckStep: Sendable, Equatable {
  /// The file as SQLite sees it: about a second for every 150 MB.
  case file
  /// An article, behind so many of all.
  case article(Int, of: Int)
  /// An index of words, behind so many of all.
  case index(Int, of: Int)
}
