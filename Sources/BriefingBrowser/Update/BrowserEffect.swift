import BriefingModel

/// Something to be done outside the browser; the runner does it and answers with events.
public enum BrowserEffect: Sendable, Equatable {
  /// Ask the library what it holds. Answer: `shelfLoaded`.
  case loadShelf
  /// The same where another program has changed the library since it was asked. Answer: `shelfLoaded`,
  /// or none.
  case renewShelf
  /// Put the articles of the shelf into their order. Answer: `shelfArranged`.
  case arrangeShelf(ShelfTask)
  /// Ask the library for what the shelf shows of some articles, and of those that came after one.
  /// Answer: `shelfChanged`.
  case refreshShelf([ArticleID], newerThan: ArticleID?)
  /// Ask the library for the searches that the reader kept. Answers: `foldersLoaded`, again with what
  /// they find.
  case loadFolders
  /// Mark articles as read or unread. Answer: `readSet`.
  case setRead([ArticleID], isRead: Bool)
  /// Delete an article. Answer: `articleDeleted`.
  case deleteArticle(ArticleID)
  /// Put a search that the reader kept in place of another: it is called otherwise then, comes back
  /// where none is replaced, and is forgotten where none replaces it. Answer: `searchReplaced`, or
  /// `changeRefused`.
  case replaceSearch(SavedSearch?, by: SavedSearch?)
  /// Ask the library for the versions of an article and for its copies. Answer: `versionsLoaded`.
  case loadVersions(ArticleID)
  /// Put two texts beside each other. Answer: `compared`.
  case compare(Comparison)
  /// Open an article of the library. Answers: `articleOpened`, then `findingsArrived`.
  case openArticle(ArticleID)
  /// The article is closed; work on it can stop.
  case closeArticle(DocumentID)
  /// Find every place of the words in the open article. Answer: `searchFinished`.
  case search(DocumentID, query: String)
  /// Find the articles of the library that a query asks for. Answers: `libraryFound`, then
  /// `libraryCounted` where there are more; or `librarySearchFailed`.
  case searchLibrary(LibraryQuery)
  /// Ask the library for some of the articles that a query found. Answer: `hitsLoaded`.
  case loadHits(LibraryQuery, [ArticleID])
  /// Keep a search of the library under its name. Answer: `searchKept`.
  case keepSearch(SavedSearch)
  /// Ask the library for the bookmarks of an article, or for all. Answer: `bookmarksLoaded`.
  case loadBookmarks(ArticleID?)
  /// Write a bookmark to disk; one with the number 0 is new, and one made at 0 was made now.
  /// Answer: `bookmarkKept`.
  case keepBookmark(Bookmark)
  /// Delete a bookmark. Answer: `bookmarkDeleted`.
  case deleteBookmark(Bookmark.ID)
  /// Write a rule of the reader's to disk; one made at 0 was made now. Answers: `findingsArrived` with
  /// what it changes, then `correctionKept`, or `changeRefused`.
  case keepCorrection(Correction)
  /// Take the rule of that number back on disk. Answers: as for `keepCorrection`.
  case undoCorrection(Int64)
  /// Let the rule of that number hold again. Answers: as for `keepCorrection`.
  case redoCorrection(Int64)
  /// Ask the library for all rules. Answer: `correctionsLoaded`.
  case loadCorrections
  /// Ask the library what a rule for all of it would change; the article is where its actor was met.
  /// Answer: `correctionWeighed`.
  case weighCorrection(Correction.Change, in: ArticleID?)
  /// Ask the library for its dossier of an actor. Answer: `dossierLoaded`.
  case loadDossier(DossierSubject)
  /// Ask the library with whom the actor of a dossier appears. Answer: `dossierCompleted`.
  case loadCompanions(ActorDossier)
  /// Ask the library for some of what an actor said. Answer: `quotationsLoaded`.
  case loadQuotations(LedgerPage)
  /// Ask the library for the articles that name an actor. Answer: `articlesLoaded`.
  case loadArticles(naming: RegisteredActor.ID)
  /// Ask the library for a list of its actors. Answer: `actorsLoaded`.
  case loadActors(ActorQuery)
  /// Ask the library how often some of its actors are named a month. Answer: `monthsLoaded`.
  case loadMonths([RegisteredActor.ID])
  /// Ask the library for actors with some words in a name. Answer: `actorsFound`.
  case findActors(String)
  /// Count in the library for a chart. Answer: `chartLoaded`, or `chartFailed`.
  case loadChart(ChartQuery)
  /// What is being counted is wanted no more.
  case cancelChart
  /// Ask the library for what is behind a bar or a cell. Answer: `chartEvidenceLoaded`.
  case loadChartEvidence(ChartSelection)
  /// Write down where the reader is.
  case keepPosition(ArticleID, ReadingPosition)
  /// Write down a mark of the reader's.
  case keepMark(Mark)
  /// Write down the places that the reader jumped from, the oldest first.
  case keepJumps([Spot])
  /// Write down a line that the reader typed, to be called up again.
  case keepLine(TypedLine)
  /// Put text into the clipboard of the terminal.
  case copy(String)
  /// Have the note of a bookmark written in the reader's editor. Answer: `noteWritten`.
  case editNote(Bookmark)
  /// Give text to a command that the reader typed, on its standard input.
  case pipe(String, to: String)
  /// Have a web browser open an address. Answers: `effectDone`, `effectFailed`.
  case openAddress(String)
  /// Open a file, or an article of the library by its number or address.
  case openFile(String)
  /// Write a view to a file. Answers: `effectDone`, or `fileExists` where it is not to be replaced.
  case write(ViewText, path: String, replacing: Bool)
  /// Have the terminal report the mouse, or no more.
  case useMouse(Bool)
  /// Draw the whole screen anew.
  case redraw
  /// Hand the terminal back until the reader returns.
  case suspend
}
