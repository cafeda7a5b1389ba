import BriefingModel
import Foundation
internal import GRDB

/// Looks through a library for what is not as it should be.
struct LibraryCheck {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What SQLite itself finds.
  func fileProblems() throws -> [LibraryProblem] {
    let reasons = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    if reasons != ["ok"] { return [.damagedFile(reasons)] }
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    return broken.isEmpty ? [] : [.brokenReferences(broken.count)]
  }

  /// What is wrong with one article and all that belongs to it; its findings are looked at apart.
  func problems(of id: ArticleID) throws -> [LibraryProblem] {
    guard let article = try StoredArticle(id, in: database), article.isWhole else {
      return [.damagedArticle(id)]
    }
    var problems: [LibraryProblem] = []
    let store = VersionStore(database)
    for version in try store.versions(of: id).dropFirst() {
      if (try? store.article(id, version: version.number)) == nil {
        problems.append(.damagedVersion(id, version: version.number))
      }
    }
    let misplaced = try BookmarkStore(database).bookmarks(in: id).filter { bookmark in
      switch bookmark.standing {
      case .same: bookmark.anchor.resolve(in: article.text) == nil
      case .changed(let passage, _): passage.end > article.text.count
      case .orphan: false
      }
    }
    if !misplaced.isEmpty { problems.append(.misplacedBookmarks(misplaced.map(\.id))) }
    return problems
  }

  /// Whether what was found in an article can be read, and points into its text.
  func hasDamagedFindings(_ id: ArticleID) throws -> Bool {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT engine, findings, length(text) AS length FROM articleFindings
          JOIN articleText USING (article) WHERE article = ?
          """), arguments: [id.rawValue])
    guard let row else { return false }
    let findings = FindingsCoder.decode(Array(row["findings"] as Data), engine: row["engine"])
    return findings.map { $0.analyzedBytes > row["length"] as Int } ?? true
  }

  /// Whether an index of words holds what its rows hold.
  func isWhole(_ index: String) throws -> Bool {
    do {
      try database.execute(
        sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return false
    }
  }

  /// Whether the actors of articles and those of the library know each other.
  func isWholeRegistry() throws -> Bool {
    let isBroken = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM foundActor WHERE actor NOT IN (SELECT id FROM registeredActor))
          OR EXISTS (SELECT 1 FROM registeredName
            WHERE actor NOT IN (SELECT id FROM registeredActor))
          OR EXISTS (SELECT 1 FROM registeredActor AS shown
            WHERE identity NOT IN (SELECT id FROM registeredActor))
        """)
    return isBroken == false
  }

  func articles() throws -> [ArticleID] {
    try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id").map(ArticleID.init)
  }
}

extension StoredArticle {
  /// Whether the text is the one that was kept.
  fileprivate var isWhole: Bool { ContentDigest.digest(text) == digest }
}
