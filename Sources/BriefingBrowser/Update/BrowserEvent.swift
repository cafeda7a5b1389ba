import BriefingModel

/// Something that happened: a key, a resize, an answer to an effect.
public enum BrowserEvent: Sendable, Equatable {
  /// The reader pressed a key.
  case keyPressed(Key)
  /// The screen has another size.
  case resized(Size)
  /// The library told what it holds, the newest first.
  case shelfLoaded([ShelfEntry])
  /// The library told the first of what it holds; `shelfLoaded` brings the rest.
  case shelfBegun([ShelfEntry])
  /// The articles of the shelf are in their order.
  case shelfArranged(ArrangedShelf)
  /// Some articles of the library have changed, or have come into it.
  case shelfChanged([ShelfEntry])
  /// The library told which searches the reader kept and which feeds there are, with their articles,
  /// as far as these are known.
  case foldersLoaded([SearchFolder], [ShelfFeed] = [])
  /// An article is gone from the library.
  case articleDeleted(ArticleID)
  /// The library told which versions and copies an article has.
  case versionsLoaded(ArticleVersions)
  /// Two texts were put beside each other.
  case compared(ComparedTexts)
  /// An article is there to be read.
  case articleOpened(OpenedArticle)
  /// The whole of an article is there, of which the beginning was opened.
  case articleCompleted(DocumentID, Article)
  /// An article that was opened from a file is in the library now.
  case articleKept(DocumentID, KeptArticle)
  /// It could not be kept; the text says why.
  case articleNotKept(DocumentID, String)
  /// The analysis found something; `analyzedBytes` says how far it is.
  case findingsArrived(DocumentID, BriefingIndex)
  /// The search for a text is done.
  case searchFinished(DocumentID, query: String, passages: [Passage])
  /// The library found articles: the first of them, or all; the note says what may be missing.
  case libraryFound(LibraryQuery, [SearchHit], note: String? = nil, isAll: Bool)
  /// The library told which articles it found, all of them.
  case libraryCounted(LibraryQuery, [ArticleID])
  /// The library told more of some articles that it found.
  case hitsLoaded(LibraryQuery, [SearchHit])
  /// The library could not search; the text says why.
  case librarySearchFailed(LibraryQuery, String)
  /// A search is kept under its name.
  case searchKept(SavedSearch)
  /// A search that the reader kept is in place of another on disk; nil for none.
  case searchReplaced(SavedSearch?, by: SavedSearch?)
  /// The library told which bookmarks it holds: of an article, or all.
  case bookmarksLoaded(ArticleID?, [Bookmark])
  /// A bookmark is on disk.
  case bookmarkKept(Bookmark)
  /// A bookmark could not be kept; the text says why.
  case bookmarkRefused(Bookmark, String)
  /// A mark is on disk.
  case markKept(Mark)
  /// A bookmark is gone from the disk.
  case bookmarkDeleted(Bookmark.ID)
  /// A rule of the reader's is on disk, or was taken back there. What it changes in the open article
  /// came before, as findings.
  case correctionKept(KeptCorrection)
  /// A rule could not be kept or taken back, or a bookmark not deleted; the text says why.
  case changeRefused(String)
  /// The library listed all rules, the newest first.
  case correctionsLoaded([PlacedCorrection])
  /// The library told how far a rule for all of it would reach.
  case correctionWeighed(WeighedCorrection)
  /// The library told whom it holds a dossier on; nil where it holds none.
  case dossierLoaded(DossierSubject, ActorDossier?)
  /// The library told with whom the actor of a dossier appears, and where.
  case dossierCompleted(ActorDossier)
  /// The library told some of what an actor said.
  case quotationsLoaded(LedgerPage, [LedgerEntry], isLast: Bool)
  /// The library told which articles name an actor, the newest first.
  case articlesLoaded([ShelfEntry], naming: RegisteredActor.ID)
  /// The library listed actors.
  case actorsLoaded(ActorQuery, [RegisteredActor])
  /// The library told how often actors are named a month; those that it was asked for and did not get
  /// to are left out.
  case monthsLoaded([RegisteredActor.ID: [ActorMonth]], of: [RegisteredActor.ID])
  /// The library told which actors have some words in a name.
  case actorsFound(String, [RegisteredActor])
  /// What the library has kept of earlier sittings: jumps and typed lines, the oldest first, and the
  /// marks that every article leads to.
  case trailLoaded(jumps: [Spot], marks: [Mark], lines: [TypedLine] = [])
  /// The library told what a chart shows.
  case chartLoaded(ChartQuery, LibraryChart)
  /// The library could not count for a chart; the text says why.
  case chartFailed(ChartQuery, String)
  /// The library told what is behind a bar or a cell.
  case chartEvidenceLoaded(ChartSelection, ChartEvidence)
  /// The reader wrote a note in an editor.
  case noteWritten(Bookmark, String)
  /// A view was not written, because there is such a file.
  case fileExists(ViewText, path: String)
  /// Something was done; the text says what.
  case effectDone(String)
  /// Articles are marked as read or as unread; what the shelf shows of them now.
  case readSet([ShelfEntry], isRead: Bool)
  /// An article could not be opened; the text says why.
  case openingFailed(String)
  /// Something could not be done that nothing waits for; the text says what and why.
  case effectFailed(String)
}

/// An article with what the library holds on it.
public struct OpenedArticle: Sendable, Equatable {
  /// Which opening this is.
  public var document: DocumentID
  /// The article.
  public var article: Article
  /// What the library holds on it; nil where it is not kept there yet.
  public var kept: KeptArticle?
  /// Whether `article` is only the beginning; `articleCompleted` brings the whole.
  public var isBeginning: Bool

  /// An article to be read.
  public init(
    document: DocumentID, article: Article, kept: KeptArticle? = nil, isBeginning: Bool = false
  ) {
    self.document = document
    self.article = article
    self.kept = kept
    self.isBeginning = isBeginning
  }
}

/// What the library holds on an article.
public struct KeptArticle: Sendable, Equatable {
  /// Its number.
  public var id: ArticleID
  /// Where the reader was.
  public var position: ReadingPosition?
  /// The reader's bookmarks in it.
  public var bookmarks: [Bookmark]
  /// The reader's marks in it.
  public var marks: [Mark]
  /// Why nothing can be written to the library; nil where something can.
  public var whyReadOnly: String?

  /// What the library holds on the article with the number `id`.
  public init(
    id: ArticleID, position: ReadingPosition? = nil, bookmarks: [Bookmark] = [], marks: [Mark] = [],
    whyReadOnly: String? = nil
  ) {
    self.id = id
    self.position = position
    self.bookmarks = bookmarks
    self.marks = marks
    self.whyReadOnly = whyReadOnly
  }
}
