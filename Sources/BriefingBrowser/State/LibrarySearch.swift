import BriefingModel

/// The search of the library: what is looked for, and what was found.
public struct LibrarySearch: Sendable, Equatable {
  /// What is looked for.
  public internal(set) var query = LibraryQuery("")
  /// What was found last; it stands until something else is found.
  public internal(set) var found: FoundArticles?
  /// What is wrong with the query.
  public internal(set) var mistake: SearchQueryError?
  /// Which of what was found is chosen.
  public internal(set) var list = ListState()
  /// The query that the library was asked, until it answers.
  var asked: LibraryQuery?

  /// Whether an answer is awaited.
  var isPending: Bool { asked != nil }
}
