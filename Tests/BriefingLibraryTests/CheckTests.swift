import BriefingModel
import Testing

@testable import BriefingLibrary

@Suite("A library that is looked through")
struct CheckTests {
  private let library: Library
  private let id: ArticleID

  init() throws {
    library = try Library.open(at: .memory)
    id = try library.add(Sample.article(), origin: "/a.txt").id
    _ = try library.add(Sample.article("Harbour town waits", "The pilots sail."), origin: "/a.txt")
    try library.keep(Findings(engine: "test-1", analyzedBytes: 10), for: id)
  }

  private func damage(_ sql: String) throws { try library.write { try $0.execute(sql: sql) } }

  @Test("is in order, as lede leaves it")
  func whole() throws {
    #expect(try library.problems().isEmpty)
  }

  @Test("says what is looked at, and leaves it there")
  func steps() throws {
    var steps: [CheckStep] = []
    _ = try library.problems { step in
      steps.append(step)
      return step != .index(0, of: 5)
    }
    #expect(steps == [.file, .article(0, of: 1), .index(0, of: 5)])
  }

  @Test("is gone through to its end where the text of an article is lost")
  func lostText() throws {
    try damage("DELETE FROM articleText WHERE article = \(id.rawValue)")
    try library.forgetFound()
    #expect(try library.catchUp(limit: 9) == 1)
    #expect(try library.catchUp(limit: 9) == 0)
    #expect(try library.knowsAllFound())
  }

  @Test(
    "has its search made anew",
    arguments: [
      "INSERT INTO articleSearch (articleSearch) VALUES ('delete-all')",
      "DELETE FROM articleSearch_data",
    ])
  func search(sql: String) throws {
    try damage(sql)
    #expect(try library.problems() == [.damagedSearch])
    try library.repair(.damagedSearch)
    #expect(try library.problems().isEmpty)
    #expect(try library.search("sail", limit: 1).count == 1)
  }

  @Test(
    "has what is known across articles made anew",
    arguments: [
      "INSERT INTO quotationSearch (quotationSearch) VALUES ('delete-all')",
      "INSERT INTO nameSearch (nameSearch) VALUES ('delete-all')",
      "DELETE FROM nameSearch_data", "DELETE FROM quotationSearch_data WHERE id = 10",
      "DELETE FROM registeredActor",
    ])
  func found(damage sql: String) throws {
    let sample = FoundSample("Bo Rask said: “No, never.”").actor("Bo Rask")
      .quotation("No, never.", by: 0)
    let article = try library.add(sample)
    try damage(sql)
    #expect(try library.problems() == [.damagedFound])
    try library.repair(.damagedFound)
    while try library.catchUp(limit: 10) > 0 {}
    #expect(try library.problems().isEmpty)
    #expect(try library.search("speaker:rask quote:never", limit: 9).map(\.article) == [article])
  }

  @Test("has its search of notes made anew")
  func notes() throws {
    _ = try library.keep(Sample.bookmark(in: id, note: "ask the pilots"))
    try damage("INSERT INTO noteSearch (noteSearch) VALUES ('delete-all')")
    #expect(try library.problems() == [.damagedNotes])
    try library.repair(.damagedNotes)
    #expect(try library.problems().isEmpty)
    #expect(try library.search("note:pilots", limit: 9).map(\.article) == [id])
  }

  @Test("forgets findings that cannot be read")
  func findings() throws {
    try damage("UPDATE articleFindings SET findings = x'0105'")
    #expect(try library.problems() == [.damagedFindings([id])])
    try library.repair(.damagedFindings([id]))
    #expect(try library.problems().isEmpty)
    #expect(try library.stale(engine: "test-1", limit: 9) == [id])
  }

  @Test("keeps every bookmark, wherever it has got to")
  func bookmarks() throws {
    let text = try #require(try library.article(id)).text
    let found = try library.keep(
      Bookmark(article: id, anchor: TextAnchor(Passage(20, 30), in: text), created: 1))
    let lost = try library.keep(found.copy)
    try damage("UPDATE bookmark SET start = 3, \"end\" = 13 WHERE id = \(found.id)")
    try damage("UPDATE bookmark SET exact = 'Gone with it' WHERE id = \(lost.id)")
    #expect(try library.problems() == [.misplacedBookmarks([lost.id])])
    try library.repair(.misplacedBookmarks([lost.id]))
    #expect(try library.problems().isEmpty)
    let kept = try library.bookmarks(in: id)
    #expect(kept.first { $0.id == lost.id }?.isOrphan == true)
    #expect(kept.first { $0.id == found.id }?.anchor.position == Passage(20, 30))
  }

  @Test("says what it cannot mend")
  func articles() throws {
    try damage("UPDATE articleVersion SET delta = x'00'")
    #expect(try library.problems() == [.damagedVersion(id, version: 1)])
    #expect(throws: LibraryError.corrupt("in memory")) { try library.article(id, version: 1) }
    try damage("UPDATE articleText SET structure = x'00'")
    #expect(try library.problems().contains(.damagedArticle(id)))
  }
}

extension Bookmark {
  /// The same passage, to be kept again.
  fileprivate var copy: Bookmark {
    var copy = self
    copy.id = 0
    return copy
  }
}
