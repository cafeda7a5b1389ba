import BriefingModel
import Foundation
internal import GRDB

/// The reader's bookmarks, within a transaction.
struct BookmarkStore {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The bookmarks in an article in the order of its text, or all of them by article.
  func bookmarks(in article: ArticleID?) throws -> [Bookmark] {
    guard let article else {
      return try Row.fetchAll(
        database, sql: "\(Self.bookmarks) ORDER BY article, coalesce(changedStart, start), id"
      ).map(Bookmark.init)
    }
    return try Row.fetchAll(
      database.cachedStatement(
        sql: "\(Self.bookmarks) WHERE article = ? ORDER BY coalesce(changedStart, start), id"),
      arguments: [article.rawValue]
    ).map(Bookmark.init)
  }

  /// Bookmarks with the words that stand in the place of those that were kept.
  private static let bookmarks = """
    SELECT bookmark.*, CASE WHEN changedStart IS NOT NULL THEN (
      SELECT substr(text, changedStart + 1, changedEnd - changedStart) FROM articleText
      WHERE articleText.article = bookmark.article) END AS changedWords
    FROM bookmark
    """

  /// What became of bookmarks when a text changed.
  struct Findings: Hashable {
    /// How many have lost their passage, and how many have other words in its place.
    var (orphans, altered) = (0, 0)
  }

  /// Looks for the passages of an article's bookmarks in its new text. One whose words have changed, or
  /// that is not found for certain, keeps what it has; one whose words are there again is as before.
  ///
  /// - Returns: what became of them now.
  func findPassages(in text: ArticleText, of id: ArticleID, version: Int) throws -> Findings {
    var findings = Findings()
    let versions = Dictionary(grouping: try bookmarks(in: id), by: \.version)
    for (number, bookmarks) in versions.sorted(by: { $0.key < $1.key }) {
      var search = AnchorSearch(
        in: text, before: try? VersionStore(database).article(id, version: number)?.text)
      for var bookmark in bookmarks {
        let before = bookmark.standing
        bookmark.find(by: &search, in: text, version: version)
        if bookmark.isOrphan, before != .orphan { findings.orphans += 1 }
        if let words = bookmark.changedWords, words != before.words { findings.altered += 1 }
        try update(bookmark)
      }
    }
    return findings
  }

  /// Keeps a new bookmark; its number.
  func insert(_ bookmark: Bookmark) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO bookmark
          (article, exact, prefix, suffix, start, "end", note, tags, created, version, isOrphan,
            changedStart, changedEnd)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: bookmark.columns)
    return database.lastInsertedRowID
  }

  /// Keeps what changed of a bookmark.
  ///
  /// - Throws: `LibraryError.noBookmark` where there is none of its number.
  func update(_ bookmark: Bookmark) throws {
    try database.execute(
      sql: """
        UPDATE bookmark SET article = ?, exact = ?, prefix = ?, suffix = ?, start = ?,
          "end" = ?, note = ?, tags = ?, created = ?, version = ?, isOrphan = ?,
          changedStart = ?, changedEnd = ?
        WHERE id = ?
        """, arguments: bookmark.columns + [bookmark.id])
    guard database.changesCount == 1 else { throw LibraryError.noBookmark(bookmark.id) }
  }
}

extension Bookmark {
  /// Looks for the passage in a text, which is a version of its article.
  mutating func find(by search: inout AnchorSearch, in text: ArticleText, version: Int) {
    switch search.match(anchor) {
    case .same(let passage):
      if passage != anchor.position || version != self.version {
        anchor = anchor.moved(to: passage, in: text)
      }
      self.version = version
      standing = .same
    case .changed(let passage): standing = .changed(passage, words: text[passage])
    case nil: standing = .orphan
    }
  }

  fileprivate init(_ row: Row) {
    let (start, end): (Int, Int) = (max(row["start"], 0), row["end"])
    self.init(
      id: row["id"], article: ArticleID(rawValue: row["article"]),
      anchor: TextAnchor(
        exact: row["exact"], prefix: row["prefix"], suffix: row["suffix"],
        position: Passage(start, max(start, end))),
      note: row["note"], tags: Self.tags(row["tags"]), created: row["created"],
      version: row["version"], standing: Self.standing(row))
  }

  private static func standing(_ row: Row) -> Standing {
    if row["isOrphan"] { return .orphan }
    guard let start = row["changedStart"] as Int?, let end = row["changedEnd"] as Int?,
      0 <= start, start <= end
    else { return .same }
    let words = row["changedWords"] as Data?
    return .changed(Passage(start, end), words: String(decoding: words ?? Data(), as: UTF8.self))
  }

  fileprivate var columns: StatementArguments {
    [
      article.rawValue, anchor.exact, anchor.prefix, anchor.suffix, anchor.position.start,
      anchor.position.end, note, Self.text(tags), created, version, isOrphan,
      changedWords == nil ? nil : passage?.start, changedWords == nil ? nil : passage?.end,
    ]
  }

  /// Tags are kept one a line; white space within one is collapsed.
  private static func text(_ tags: [String]) -> String {
    tags.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func tags(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}

extension Bookmark.Standing {
  /// The words in place of those that were kept.
  fileprivate var words: String? {
    if case .changed(_, let words) = self { words } else { nil }
  }
}
