import BriefingModel

/// Something in a library that is not as it should be.
public enum LibraryProblem: Hashable, Sendable {
  /// SQLite finds the file damaged; what it says.
  case damagedFile([String])
  /// So many rows belong to rows that are gone.
  case brokenReferences(Int)
  /// The search does not find what the texts hold.
  case damagedSearch
  /// What searches, dossiers and lists of actors know is not what was found in the articles.
  case damagedFound
  /// The search of notes does not find what the notes hold.
  case damagedNotes
  /// The text or structure of an article cannot be read.
  case damagedArticle(ArticleID)
  /// An older version of an article cannot be read.
  case damagedVersion(ArticleID, version: Int)
  /// What was found in so many articles cannot be read.
  case damagedFindings([ArticleID])
  /// So many bookmarks say that their passages are in the text, and they are not.
  case misplacedBookmarks([Bookmark.ID])

  /// Whether `Library.repair` mends it: what can be made anew is.
  public var isRepairable: Bool {
    switch self {
    case .damagedSearch, .damagedFound, .damagedNotes, .damagedFindings, .misplacedBookmarks: true
    case .damagedFile, .brokenReferences, .damagedArticle, .damagedVersion: false
    }
  }
}

extension LibraryProblem: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .damagedFile(let reasons):
      "the file is damaged (\(reasons.prefix(3).joined(separator: "; "))): restore it from a backup, "
        + "or try the sqlite3 command .recover on a copy of it"
    case .brokenReferences(let count):
      "\(count.counted("row")) left of articles that are gone: they do no harm"
    case .damagedSearch: "the search does not find all that the texts hold: it can be made anew"
    case .damagedFound:
      "searches do not know all that was found in the articles: it can be made anew"
    case .damagedNotes: "the search does not find all that notes hold: it can be made anew"
    case .damagedArticle(let id):
      "article \(id.rawValue) cannot be read: import it again, or restore it from a backup"
    case .damagedVersion(let id, let version):
      "version \(version) of article \(id.rawValue) cannot be read: the newer ones can"
    case .damagedFindings(let ids):
      "what was found in \(ids.count.counted("article")) cannot be read: it can be found anew"
    case .misplacedBookmarks(let ids):
      "\(ids.count.counted("bookmark")) not found at the place they have: the passages can be "
        + "looked for, and no bookmark is lost"
    }
  }
}
