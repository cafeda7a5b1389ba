import BriefingModel
internal import GRDB

extension Library {
  /// The bookmarks in an article in the order of its text, or all of them by article; orphans stand
  /// where their passages were.
  public func bookmarks(in article: ArticleID?) throws(LibraryError) -> [Bookmark] {
    try read { try BookmarkStore($0).bookmarks(in: article) }
  }

  /// Keeps a bookmark: a new one where its number is 0, otherwise what changed of the one with that
  /// number. The library says where in the article its passage is, and in which version: its words may
  /// have changed there, or it is an orphan.
  ///
  /// - Returns: the bookmark as it is kept.
  /// - Throws: `LibraryError.noArticle` or `.noBookmark` where there is no such one.
  public func keep(_ bookmark: Bookmark) throws(LibraryError) -> Bookmark {
    try write { database in
      guard let article = try StoredArticle(bookmark.article, in: database) else {
        throw LibraryError.noArticle(bookmark.article)
      }
      var kept = bookmark
      let before = try? VersionStore(database).article(bookmark.article, version: kept.version)
      var search = AnchorSearch(in: article.text, before: before?.text)
      kept.find(by: &search, in: article.text, version: article.version)
      if kept.id == 0 {
        kept.id = try BookmarkStore(database).insert(kept)
      } else {
        try BookmarkStore(database).update(kept)
      }
      return kept
    }
  }

  /// Deletes a bookmark; nothing happens where there is none of that number.
  public func deleteBookmark(_ id: Int64) throws(LibraryError) {
    try write { try $0.execute(sql: "DELETE FROM bookmark WHERE id = ?", arguments: [id]) }
  }
}
