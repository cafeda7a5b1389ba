import BriefingModel
import Foundation
import GRDB

extension Library {
  /// Adds an article; the same text again changes nothing. O(length of the text).
  ///
  /// - Parameter origin: the path or address that it was read from.
  /// - Returns: its number, and whether the text is new.
  public func add(
    _ article: Article, origin: String?
  ) throws(LibraryError) -> (id: ArticleID, isNew: Bool) {
    let digest = ContentDigest.digest(article.text)
    let text = Data(article.text.utf8)
    if let known = try read({ try Self.find(digest, text, in: $0) }) { return (known, false) }
    let words = article.proseWordCount
    return try write { database in
      // Another lede may have added it in the meantime.
      if let known = try Self.find(digest, text, in: database) { return (known, false) }
      let id = try Self.insert(article, digest, origin: origin, words: words, in: database)
      try database.execute(
        sql: "INSERT INTO articleText (article, structure, text) VALUES (?, ?, ?)",
        arguments: [id.rawValue, Data(ArticleStructure(article).bytes), text])
      try database.execute(
        sql: """
          INSERT INTO articleSearch (rowid, headline, text)
          SELECT id, headline, text FROM searchedText WHERE id = ?
          """, arguments: [id.rawValue])
      return (id, true)
    }
  }

  /// The article of that number; nil where there is none. O(length of the text).
  public func article(_ id: ArticleID) throws(LibraryError) -> Article? {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT article.*, structure, text
          FROM article JOIN articleText ON articleText.article = article.id WHERE article.id = ?
          """, arguments: [id.rawValue])
      guard let row else { return nil }
      let text = ArticleText(decoding: Array(row["text"] as Data))
      let bytes = Array(row["structure"] as Data)
      guard let structure = try? ArticleStructure(bytes, length: text.count) else {
        throw LibraryError.corrupt(location.name)
      }
      return Article(
        text: text, metadata: Article.Metadata(row), blocks: structure.blocks,
        sections: structure.sections)
    }
  }

  /// What the shelf shows of every article, the newest first. O(number of articles).
  public func shelf() throws(LibraryError) -> [ShelfEntry] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT article.*,
            (SELECT count(*) FROM bookmark WHERE bookmark.article = article.id) AS bookmarkCount
          FROM article ORDER BY id DESC
          """)
      var entries: [ShelfEntry] = []
      while let row = try rows.next() { entries.append(ShelfEntry(row)) }
      return entries
    }
  }

  /// Removes an article with its findings and bookmarks; nothing happens where there is none.
  public func remove(_ id: ArticleID) throws(LibraryError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO articleSearch (articleSearch, rowid, headline, text)
          SELECT 'delete', id, headline, text FROM searchedText WHERE id = ?
          """, arguments: [id.rawValue])
      try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id.rawValue])
    }
  }

  private static func find(
    _ digest: Int64, _ text: Data, in database: Database
  ) throws -> ArticleID? {
    try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM article JOIN articleText ON articleText.article = article.id
        WHERE digest = ? AND text = ?
        """, arguments: [digest, text]
    ).map(ArticleID.init)
  }

  private static func insert(
    _ article: Article, _ digest: Int64, origin: String?, words: Int, in database: Database
  ) throws -> ArticleID {
    let metadata = article.metadata
    try database.execute(
      sql: """
        INSERT INTO article (digest, origin, headline, byline, outlet, dateline, date, url,
          language, added, wordCount)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        digest, origin, metadata.headline, metadata.byline, metadata.outlet, metadata.dateline,
        metadata.date?.description, metadata.url, metadata.language, now, words,
      ])
    return ArticleID(rawValue: database.lastInsertedRowID)
  }

  /// Seconds since 1970 UTC.
  static var now: Int64 { Int64(Date().timeIntervalSince1970) }
}

extension Article {
  /// The number of words of the prose, counted at white space.
  fileprivate var proseWordCount: Int {
    blocks.lazy.filter(\.isProse).reduce(0) { count, block in
      var words = 0
      var isInWord = false
      for byte in text.utf8[block.passage.range] {
        let isSpace = byte <= 0x20
        if !isSpace, !isInWord { words += 1 }
        isInWord = !isSpace
      }
      return count + words
    }
  }
}

extension Article.Metadata {
  fileprivate init(_ row: Row) {
    self.init(
      headline: row["headline"], byline: row["byline"], outlet: row["outlet"],
      dateline: row["dateline"],
      date: (row["date"] as String?).flatMap { CalendarDate(iso: $0) }, url: row["url"],
      language: row["language"])
  }
}

extension ShelfEntry {
  fileprivate init(_ row: Row) {
    self.init(
      id: ArticleID(rawValue: row["id"]), metadata: Article.Metadata(row), added: row["added"],
      lastRead: row["lastRead"], wordCount: row["wordCount"], actorCount: row["actorCount"],
      quotationCount: row["quotationCount"], bookmarkCount: row["bookmarkCount"])
  }
}
