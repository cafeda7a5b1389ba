import BriefingLibrary
import BriefingModel

extension Library {
  /// The bookmarks that a command is about.
  ///
  /// - Throws: `LibraryError.noArticle` where an article is named that is not there, and the others.
  func bookmarks(
    in article: Int64?, tag: String?, orphans: Bool = false, changed: Bool = false
  ) throws -> [Bookmark] {
    let id = article.map(ArticleID.init)
    if let id, try self.article(id) == nil { throw LibraryError.noArticle(id) }
    return try bookmarks(in: id).filter { bookmark in
      (tag.map { bookmark.tags.contains($0) } ?? true)
        && (!orphans && !changed || orphans && bookmark.isOrphan
          || changed && bookmark.changedWords != nil)
    }
  }
}
