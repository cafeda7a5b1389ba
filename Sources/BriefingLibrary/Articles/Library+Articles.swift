import BriefingModel
import Foundation
internal import GRDB

extension Library {
  /// Adds an article; the same text again changes nothing, a changed one becomes a new version of the
  /// article with the same identifier, address or file. O(n log n) in the length of the text.
  ///
  /// - Parameters:
  ///   - origin: The path or address that it was read from; a path is absolute.
  ///   - identifier: What its publisher calls it, the same for all its versions.
  /// - Returns: its number, and what became of it.
  public func add(
    _ article: Article, origin: String?, identifier: String? = nil
  ) throws(LibraryError) -> AddedArticle {
    let prepared = PreparedArticle(article, origin: origin, identifier: identifier)
    // What is known is found without waiting for whoever writes, and in a library only to be read.
    let known = try read { database in
      let intake = ArticleIntake(database)
      return try intake.known(prepared).map { ($0, try intake.completes(prepared, $0)) }
    }
    if let (id, isCompleted) = known, !isCompleted || isReadOnly {
      return AddedArticle(id: id, outcome: .known)
    }
    return try write { try ArticleIntake($0).add(prepared) }
  }

  /// Adds articles in one transaction, and remembers the files that they were read from, so that these
  /// need not be read again.
  ///
  /// - Returns: what became of each, in their order.
  public func add(
    _ articles: [PreparedArticle], from files: [ImportedFile] = []
  ) throws(LibraryError) -> [AddedArticle] {
    try write { database in
      // The pages of the indexes that articles are put into at random; SQLite's own limit is 2 MB.
      try database.execute(sql: "PRAGMA cache_size = -32000")
      let intake = ArticleIntake(database)
      let added = try articles.map { try intake.add($0) }
      try ImportedFileTable(database).keep(files)
      return added
    }
  }

  /// The article of that number; nil where there is none. O(length of the text).
  public func article(_ id: ArticleID) throws(LibraryError) -> Article? {
    try read { database in
      if let stored = try StoredArticle(id, in: database) {
        return Article(
          text: stored.text, metadata: stored.metadata, blocks: stored.blocks,
          sections: stored.sections)
      }
      let known = try Bool.fetchOne(
        database, sql: "SELECT 1 FROM article WHERE id = ?", arguments: [id.rawValue])
      guard known == nil else { throw LibraryError.corrupt(location.name) }
      return nil
    }
  }

  /// Corrects what is known about an article: headline, byline, outlet, date, address, section. What its
  /// publisher says that it is about stays.
  ///
  /// - Throws: `LibraryError.noArticle` where there is no such article, and the others.
  public func keep(_ metadata: Article.Metadata, of id: ArticleID) throws(LibraryError) {
    try write { database in
      guard let old = try StoredArticle(id, in: database) else { throw LibraryError.noArticle(id) }
      let edited = old.edited.union(EditedFields(from: old.metadata, to: metadata))
      try SearchedText(database).remove(id)
      try database.execute(
        sql: """
          UPDATE article SET headline = ?, byline = ?, outlet = ?, dateline = ?, date = ?, url = ?,
            language = ?, section = ?, address = ?, edited = ? WHERE id = ?
          """,
        arguments: [
          metadata.headline, metadata.byline, metadata.outlet, metadata.dateline,
          metadata.date?.description, metadata.url, metadata.language,
          metadata.section, metadata.url.flatMap { CanonicalAddress($0)?.text },
          edited.rawValue, id.rawValue,
        ])
      try SearchedText(database).add(id)
      // Another copy of its story may be the first by now.
      try StoryCopies(database).renew(try StoryCopies(database).story(of: id))
    }
  }

  /// Removes an article with its versions, findings, bookmarks and the corrections for it alone; nothing
  /// happens where there is none. The file that it was read from can be imported again.
  public func remove(_ id: ArticleID) throws(LibraryError) { try remove([id]) }

  /// Removes articles as `remove` does, all of them or none.
  public func remove(_ ids: [ArticleID]) throws(LibraryError) {
    try write { database in
      for id in ids {
        if let old = try StoredArticle(id, in: database) {
          try StoryIndex(database).remove(
            StoryFingerprint(ShingleSet(old.text, blocks: old.blocks)), of: id)
        }
        try StoryIndex(database).unlink(id)
        try SearchedText(database).remove(id)
        try ImportedFileTable(database).forget(of: id)
        try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id.rawValue])
      }
    }
  }

  /// Seconds since 1970 UTC.
  static var now: Int64 { Int64(Date().timeIntervalSince1970) }
}
