import BriefingModel

/// An open article and where the reader is in it.
public struct ReaderState: Sendable, Equatable {
  /// A part of the reader that keys can go to.
  public enum Pane: Sendable, Hashable, CaseIterable {
    /// The article.
    case text
    /// Its sections.
    case outline
    /// Its actors.
    case actors
    /// Its quotations.
    case quotations
  }

  /// Which opening this is.
  public let document: DocumentID
  /// Its number in the library; nil until it has been kept there.
  public internal(set) var articleID: ArticleID?
  /// Whether the library knows that it was opened.
  var isRead = false
  /// Why it could not be kept; nil where it could, or is being kept.
  public internal(set) var whyNotKept: String?
  /// Why nothing can be written to the library; nil where something can.
  public internal(set) var whyReadOnly: String?
  /// The article, or of a long one the beginning while the rest is being read.
  public private(set) var article: Article
  /// Whether `article` is only the beginning.
  public private(set) var isBeginning: Bool
  /// What was found in it so far.
  public internal(set) var index = BriefingIndex()
  /// The reader's bookmarks in it, in the order of the text, the orphans last.
  public internal(set) var bookmarks: [PlacedBookmark] = []

  /// Where the reader is.
  public internal(set) var place = Place(top: 0, cursor: 0)
  /// The column that moving up and down keeps to.
  var goalColumn: Int?
  /// What is lit.
  public internal(set) var lit: Lit?
  /// The dossier of the library whose quotations are walked.
  var walked: RegisteredActor.ID?
  /// The views that it was opened from, to go back to.
  var viewsBefore: [ViewState] = []
  /// The reader's marks in it, by their letters.
  public internal(set) var marks: [Character: Place] = [:]
  /// The byte at which the mouse button went down, until it goes up.
  var pressedAt: Int?
  /// The passage being chosen.
  public internal(set) var selection: Selection?
  /// Whether it was opened from the results of a search of the library, which it leads back to.
  var isFromResults = false
  /// Whether the page's own lines are shown.
  public internal(set) var showsFurniture = false

  /// The pane that keys go to.
  public internal(set) var focus = Pane.text
  /// Where the reader was when a list took the keys.
  var placeBeforeList: Place?
  /// The chosen entry of each list.
  var lists: [Pane: ListState] = [:]
  /// The words that what a list shows contains, where not all of it is shown.
  public internal(set) var filters: [Pane: String] = [:]

  /// The headline on one line.
  let headline: String
  /// Where the article is from: outlet, date and byline, as far as they are known.
  let source: String
  /// The lines of furniture in the article.
  private(set) var furnitureLineCount: Int

  init(document: DocumentID, article: Article, articleID: ArticleID?, isBeginning: Bool = false) {
    self.isBeginning = isBeginning
    headline = article.metadata.headline.singleLine
    source = article.metadata.source
    self.document = document
    self.article = article
    self.articleID = articleID
    furnitureLineCount = article.furnitureLineCount
  }

  /// The lines of the article that were laid out last.
  private(set) var lineCache = LineCache()

  /// Puts the whole article in place of its beginning.
  mutating func complete(with whole: Article) {
    article = whole
    lineCache = LineCache()
    isBeginning = false
    furnitureLineCount = whole.furnitureLineCount
    place.top = whole.text.scalarBoundary(atOrBefore: place.top)
    place.cursor = whole.text.scalarBoundary(atOrBefore: place.cursor)
  }

  /// Whether the whole article has been analysed.
  var isAnalyzed: Bool { !isBeginning && index.findings.analyzedBytes >= article.text.count }
}

/// A bookmark and where its passage stands now.
public struct PlacedBookmark: Sendable, Hashable {
  /// The bookmark.
  public var bookmark: Bookmark
  /// Where its passage stands; nil for an orphan, whose words are no longer there.
  public var passage: Passage?
}

extension Article.Metadata {
  /// Outlet, date and byline on one line, as far as they are known.
  fileprivate var source: String {
    [outlet, date?.description, byline].compactMap(\.self).joined(separator: " · ").singleLine
  }
}
