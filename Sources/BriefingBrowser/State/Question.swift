import BriefingModel

/// A question that wants yes or no before something is lost.
public struct Question: Hashable, Sendable {
  /// What is done on yes.
  public enum Action: Hashable, Sendable {
    /// The bookmark goes, with its note.
    case deleteBookmark(Bookmark)
    /// The article goes, with what the reader added to it.
    case deleteArticle(ArticleID)
    /// Keeps a search in place of another one of its name.
    case replaceSearch(SavedSearch)
    /// What was typed into a note goes.
    case discardNote(Prompt)
    /// A web browser opens the address.
    case openAddress(String)
    /// A view is written over a file.
    case overwrite(ViewText, path: String)
  }

  /// What is asked.
  public let text: String
  /// What is done on yes.
  public let action: Action
}
