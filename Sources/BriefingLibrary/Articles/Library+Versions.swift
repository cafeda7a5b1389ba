import BriefingModel

extension Library {
  /// The versions of an article, the newest first; none where there is no such article.
  public func versions(of id: ArticleID) throws(LibraryError) -> [ArticleVersion] {
    try read { try VersionStore($0).versions(of: id) }
  }

  /// The article as it was in a version, counted from 1; nil where there is none of that number.
  /// O(length of all texts between that version and the newest).
  public func article(_ id: ArticleID, version: Int) throws(LibraryError) -> Article? {
    try read { database in
      do {
        return try VersionStore(database).article(id, version: version)
      } catch is ByteReader.Malformed {
        throw LibraryError.corrupt(location.name)
      }
    }
  }

  /// What differs between two versions of an article; nil where one of them is not there.
  public func difference(
    in id: ArticleID, from old: Int, to new: Int
  ) throws(LibraryError) -> TextDifference? {
    guard let older = try article(id, version: old), let newer = try article(id, version: new)
    else {
      return nil
    }
    return TextDifference(from: older.text, to: newer.text)
  }
}
