import BriefingModel
import Foundation
import GRDB
import Testing

@testable import BriefingLibrary

/// `Libraries` holds a library as lede wrote it for each version of the schema that a lede ever had. A
/// new version gets one too; none is ever changed.
@Suite("A library of an older lede")
struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { "\(folder.path)/library.sqlite" }

  /// Writes the library of a version.
  private func make(version: Int32) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Libraries/version-\(version).sql")
    let sql = try String(contentsOf: file, encoding: .utf8)
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: sql) }
  }

  @Test("opens with all that is in it, whichever it is", arguments: 1...Migrations.version)
  func opens(version: Int32) throws {
    try make(version: version)
    let library = try Library.open(at: folder.location())
    while try library.catchUp(limit: 10) > 0 {}
    #expect(try library.problems().isEmpty)

    let shelf = try library.shelf()
    #expect(shelf.map(\.metadata.headline) == ["Council votes", "Strike in the port"])
    let id = try #require(shelf.last?.id)
    let article = try #require(try library.article(id))
    #expect(article.metadata.byline == nil)
    #expect(article.metadata.date == CalendarDate(year: 2023, month: 11, day: 5))
    let bookmark = try #require(try library.bookmarks(in: id).first)
    #expect(bookmark.note == "ask her")
    #expect(bookmark.tags == ["ports"])
    #expect(article.text[bookmark.anchor.position] == "We stay ashore.")
    #expect(try library.position(of: id) == ReadingPosition(top: 4, cursor: 30))
    for query in ["ashore", "speaker:lund", "note:ask", "quote:stay", "actor:rask outlet:harbour"] {
      #expect(try library.search(query, limit: 9).map(\.article) == [id], "\(query)")
    }
    let council = try #require(shelf.first?.id)
    #expect(try library.versions(of: council).count == (version >= 2 ? 2 : 1))
    #expect(try library.corrections().count == (version >= 3 ? 1 : 0))
    #expect(try library.savedSearches().count == (version >= 3 ? 1 : 0))
    #expect(try library.marks(in: id).map(\.letter) == (version >= 4 ? ["A"] : []))
    #expect(try library.feeds().map(\.name) == (version >= 5 ? ["Post"] : []))
    #expect(article.metadata.subjects.map(\.name) == (version >= 6 ? ["Ada Lund"] : []))
    #expect(try library.typedLines().map(\.text) == (version >= 8 ? ["ashore"] : []))
  }

  @Test("goes on as any other", arguments: 1...Migrations.version)
  func goesOn(version: Int32) throws {
    try make(version: version)
    let library = try Library.open(at: folder.location())
    var changed = Sample.article("Strike in the port", "The pilots sail.")
    changed.metadata.url = "http://post.example/1/"
    let added = try library.add(changed, origin: nil)
    #expect(added.outcome == .changed(version: 2, orphans: 1))
    #expect(try library.search("sail", limit: 9).map(\.article) == [added.id])
    #expect(try library.problems().isEmpty)
    try library.remove(added.id)
    #expect(try library.shelf().count == 1)
  }

  @Test("is kept beside the new one as it was", arguments: 1..<Migrations.version)
  func backup(version: Int32) throws {
    try make(version: version)
    _ = try Library.open(at: folder.location())
    let backup = try DatabaseQueue(path: "\(path).v\(version)-backup")
    let (kept, count) = try backup.read { database in
      (
        try Int32.fetchOne(database, sql: "PRAGMA user_version"),
        try Int.fetchOne(database, sql: "SELECT count(*) FROM article")
      )
    }
    #expect(kept == version)
    #expect(count == 2)
    #expect(LibraryBackup(path: path).versions == [version])
  }

  @Test("that can only be read says so")
  func readOnly() throws {
    try make(version: 1)
    #expect(throws: LibraryError.older(path)) {
      try LibraryFile(path: path, patience: 1).openToRead()
    }
  }

  @Test("keeps the newest backups alone")
  func pruned() throws {
    for version in 3...6 { try folder.write([1], to: "library.sqlite.v\(version)-backup") }
    try make(version: 1)
    _ = try Library.open(at: folder.location())
    #expect(LibraryBackup(path: path).versions == [6, 5])
  }
}
