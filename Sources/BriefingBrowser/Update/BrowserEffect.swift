import BriefingModel

/// Something to be done outside the browser; the runner does it and answers with events.
public enum BrowserEffect: Sendable, Equatable {
  /// Ask the library what it holds. Answer: `shelfLoaded`.
  case loadShelf
  /// Open an article of the library. Answers: `articleOpened`, then `findingsArrived`.
  case openArticle(ArticleID)
  /// The article is closed; work on it can stop.
  case closeArticle(DocumentID)
  /// Find every place of the words in the open article. Answer: `searchFinished`.
  case search(DocumentID, query: String)
  /// Ask the library for the bookmarks of an article, or for all. Answer: `bookmarksLoaded`.
  case loadBookmarks(ArticleID?)
  /// Write a bookmark to disk; one with the number 0 is new, and one made at 0 was made now.
  /// Answer: `bookmarkKept`.
  case keepBookmark(Bookmark)
  /// Delete a bookmark. Answer: `bookmarkDeleted`.
  case deleteBookmark(Bookmark.ID)
  /// Write down where the reader is.
  case keepPosition(ArticleID, ReadingPosition)
  /// Have the terminal report the mouse, or no more.
  case useMouse(Bool)
  /// Draw the whole screen anew.
  case redraw
  /// Hand the terminal back until the reader returns.
  case suspend
}
