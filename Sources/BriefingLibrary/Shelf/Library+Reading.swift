import BriefingModel
internal import GRDB

extension Library {
  /// Marks an article as read now, or as not read yet; where the reader was in it is kept.
  ///
  /// - Throws: `LibraryError.noArticle` where there is no such article, and the others.
  public func setRead(_ isRead: Bool, of id: ArticleID) throws(LibraryError) {
    try write { database in
      try database.execute(
        sql: "UPDATE article SET lastRead = ? WHERE id = ?",
        arguments: [isRead ? Self.now : nil, id.rawValue])
      guard database.changesCount == 1 else { throw LibraryError.noArticle(id) }
    }
  }

  /// What the shelf shows of the articles that came after one, the newest first; of all where it is nil.
  /// O(their number).
  public func shelf(newerThan id: ArticleID?) throws(LibraryError) -> [ShelfEntry] {
    try read { database in
      try ShelfTable(database).entries(
        where: "id > ?", order: "id DESC", arguments: [id?.rawValue ?? 0])
    }
  }
}
