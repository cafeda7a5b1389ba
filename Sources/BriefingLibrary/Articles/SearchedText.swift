import BriefingModel
internal import GRDB

/// The index over headlines and texts. It holds no text of its own, so that what was indexed has to
/// be taken out before the text changes.
struct SearchedText {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Indexes an article.
  func add(_ id: ArticleID) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleSearch (rowid, headline, text)
        SELECT id, headline, text FROM searchedText WHERE id = ?
        """
    ).execute(arguments: [id.rawValue])
  }

  /// Takes an article out, while its text is still what was indexed.
  func remove(_ id: ArticleID) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleSearch (articleSearch, rowid, headline, text)
        SELECT 'delete', id, headline, text FROM searchedText WHERE id = ?
        """
    ).execute(arguments: [id.rawValue])
  }

  /// Makes the whole index anew.
  func rebuild() throws {
    try FullTextIndex("articleSearch", in: database).rebuild()
  }
}
