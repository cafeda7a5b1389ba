import BriefingModel

/// Why the library could not do what it was asked. Nothing in it has changed then.
public enum LibraryError: Error, Hashable, Sendable {
  /// Another program writes to it for longer than is waited.
  case locked(String)
  /// The file is damaged.
  case corrupt(String)
  /// The file is no library of lede's.
  case notALibrary(String)
  /// The file was made by a newer lede.
  case newer(String)
  /// The file was made by an older lede, and cannot be written to bring it up to date.
  case older(String)
  /// The file can be read and not written.
  case readOnly(String)
  /// There is no room left on the disk.
  case diskFull(String)
  /// The file or its folder cannot be made or opened; the reason as the system words it.
  case unreachable(String, reason: String)
  /// The library has no article of that number.
  case noArticle(ArticleID)
  /// The library has no bookmark of that number.
  case noBookmark(Int64)
  /// The library has no rule of that number that holds, or that was taken back.
  case noCorrection(Int64)
  /// The library has no saved search of that name.
  case noSearch(String)
  /// Another search is kept under that name.
  case searchExists(String)
  /// No feed of that number is followed.
  case noFeed(FeedID)
  /// A search that cannot be carried out, and why.
  case badQuery(SearchQueryError)
  /// A search that was given up because it is no longer wanted.
  case cancelled
}

extension LibraryError: CustomStringConvertible {
  /// What happened, to what, and what to do, in one sentence.
  public var description: String {
    switch self {
    case .locked(let path):
      "the library \(path) is in use by another program: try again when that has finished"
    case .corrupt(let path):
      "the library \(path) is damaged and was left as it is: restore it from a backup, or try "
        + "the sqlite3 command .recover on a copy of it"
    case .notALibrary(let path):
      "\(path) is not a library of lede's and was left as it is: name another file in LEDE_LIBRARY"
    case .newer(let path):
      "the library \(path) was made by a newer lede and was left as it is: install that version"
    case .older(let path):
      "the library \(path) was made by an older lede and cannot be written to: allow writing to the "
        + "file and its folder once, so that it can be brought up to date"
    case .readOnly(let path):
      "the library \(path) can only be read: allow writing to the file and its folder"
    case .diskFull(let path):
      "there is no room left on the disk of the library \(path): make room and try again"
    case .unreachable(let path, let reason):
      "the library \(path) cannot be opened (\(reason)): check the path and its permissions, or "
        + "name another file in LEDE_LIBRARY"
    case .noArticle(let id):
      "the library has no article \(id.rawValue): see lede list"
    case .noBookmark(let id):
      "the library has no bookmark \(id): see lede bookmarks"
    case .noCorrection(let id):
      "the library has no such correction \(id): see lede correct list"
    case .noSearch(let name):
      "the library has no saved search “\(name)”: see lede search --list-saved"
    case .searchExists(let name):
      "another search is called “\(name)”: choose another name"
    case .noFeed(let id):
      "no feed \(id.rawValue) is followed: see lede feed list"
    case .badQuery(let error): error.description
    case .cancelled: "the search was given up"
    }
  }
}
