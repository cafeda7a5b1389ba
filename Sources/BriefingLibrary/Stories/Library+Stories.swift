import BriefingModel
internal import GRDB

extension Library {
  /// The articles that are copies of one story, an article itself among them, the oldest first; only
  /// itself where the library has no copy of it, and none where there is no such article.
  public func story(of id: ArticleID) throws(LibraryError) -> [ShelfEntry] {
    try read { database in
      try ShelfTable(database).entries(
        where: """
          article.id = ?1
            OR article.story = (SELECT story FROM article WHERE id = ?1 AND story IS NOT NULL)
          """, order: "article.date, article.id", arguments: [id.rawValue])
    }
  }

  /// What one article words differently from another; nil where one of them is not there.
  public func wordingDifference(
    from first: ArticleID, to second: ArticleID
  ) throws(LibraryError) -> TextDifference? {
    guard let left = try article(first), let right = try article(second) else { return nil }
    return TextDifference(from: left.text, to: right.text)
  }
}
