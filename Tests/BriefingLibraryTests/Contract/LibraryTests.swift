import BriefingLibrary
import BriefingModel
import Testing

@Suite("What is kept comes back")
struct LibraryTests {
  private let library: Library

  init() throws { library = try ContractLibrary.open() }

  @Test("an article, to the byte")
  func article() throws {
    let article = Sample.article()
    let added = try library.add(article, origin: "harbour.txt")
    let id = added.id
    #expect(added.isNew)
    #expect(try library.article(id) == article)
    #expect(try library.article(ArticleID(rawValue: 99)) == nil)
  }

  @Test("the same text again is the same article")
  func sameText() throws {
    let first = try library.add(Sample.article(), origin: "a.txt")
    var again = Sample.article()
    again.metadata.headline = "Another headline"
    let second = try library.add(again, origin: "b.txt")
    #expect(second.id == first.id)
    #expect(!second.isNew)
    #expect(try library.shelf().map(\.metadata.headline) == ["Harbour town waits"])
  }

  @Test("the shelf shows the newest first, with counts as they become known")
  func shelf() throws {
    let first = try library.add(Sample.article(), origin: nil).id
    let second = try library.add(Sample.article("A second headline"), origin: nil).id
    #expect(try library.shelf().map(\.id) == [second, first])
    #expect(try library.shelf().last?.actorCount == nil)
    #expect(try library.shelf().last?.lastRead == nil)
    #expect(try library.shelf().last?.wordCount == 15)

    try library.keep(Sample.findings(), for: first)
    try library.keep(ReadingPosition(top: 3, cursor: 5), of: first)
    _ = try library.keep(Sample.bookmark(in: first))
    let entry = try #require(try library.shelf().last)
    #expect(entry.actorCount == 2)
    #expect(entry.quotationCount == 4)
    #expect(entry.bookmarkCount == 1)
    #expect(entry.lastRead != nil)
    #expect(entry.metadata == Sample.article().metadata)
  }

  @Test("findings, for the engine that made them")
  func findings() throws {
    let id = try library.add(Sample.article(), origin: nil).id
    #expect(try library.findings(of: id, engine: "test-1") == nil)
    try library.keep(Sample.findings(), for: id)
    #expect(try library.findings(of: id, engine: "test-1") == Sample.findings())
    #expect(try library.findings(of: id, engine: "test-2") == nil)
    try library.keep(Sample.findings(engine: "test-2"), for: id)
    #expect(try library.findings(of: id, engine: "test-1") == nil)
  }

  @Test("bookmarks, new and changed and deleted")
  func bookmarks() throws {
    let id = try library.add(Sample.article(), origin: nil).id
    let other = try library.add(Sample.article("Another one"), origin: nil).id
    var bookmark = try library.keep(Sample.bookmark(in: id, note: "ask\n“why”"))
    #expect(bookmark.id > 0)
    #expect(try library.bookmarks(in: id) == [bookmark])

    bookmark.note = "asked"
    bookmark.tags = []
    #expect(try library.keep(bookmark) == bookmark)
    let second = try library.keep(Sample.bookmark(in: other))
    #expect(try library.bookmarks(in: nil) == [bookmark, second])
    #expect(try library.bookmarks(in: other) == [second])

    try library.deleteBookmark(bookmark.id)
    #expect(try library.bookmarks(in: nil) == [second])
  }

  @Test("a reading position, and none before the first")
  func position() throws {
    let id = try library.add(Sample.article(), origin: nil).id
    #expect(try library.position(of: id) == nil)
    try library.keep(ReadingPosition(top: 12, cursor: 34), of: id)
    #expect(try library.position(of: id) == ReadingPosition(top: 12, cursor: 34))
  }

  @Test("an article that is removed takes with it what belongs to it, and nothing else")
  func remove() throws {
    let id = try library.add(Sample.article(), origin: nil).id
    let other = try library.add(Sample.article("Another one"), origin: nil).id
    _ = try library.keep(Sample.bookmark(in: id))
    let kept = try library.keep(Sample.bookmark(in: other))
    try library.keep(Sample.findings(), for: id)
    try library.remove(id)
    #expect(try library.shelf().map(\.id) == [other])
    #expect(try library.bookmarks(in: nil) == [kept])
    #expect(try library.search("pilots", limit: 9).map(\.article) == [other])
    #expect(try library.add(Sample.article(), origin: nil).id > other)
  }

  @Test("findings of a text that the article has no longer, or never had, are not kept")
  func oldFindings() throws {
    let article = Sample.article()
    let id = try library.add(article, origin: nil).id
    try library.keep(Sample.findings(), for: id, in: Sample.article("Another text").text)
    #expect(try library.findings(of: id, engine: "test-1") == nil)
    try library.keep(Sample.findings(), for: ArticleID(rawValue: 99), in: article.text)
    try library.keep(Sample.findings(), for: id, in: article.text)
    #expect(try library.findings(of: id, engine: "test-1") != nil)
    var beyond = Sample.findings()
    beyond.sentences.append(Passage(80, 9_000))
    try library.keep(beyond, for: id, in: article.text)
    #expect(try library.findings(of: id, engine: "test-1") == nil)
  }

  @Test("what belongs to no article is refused")
  func noArticle() throws {
    let id = ArticleID(rawValue: 7)
    #expect(throws: LibraryError.noArticle(id)) { try library.keep(Sample.bookmark(in: id)) }
    #expect(throws: LibraryError.noArticle(id)) {
      try library.keep(ReadingPosition(top: 0, cursor: 0), of: id)
    }
    let known = try library.add(Sample.article(), origin: nil).id
    var bookmark = Sample.bookmark(in: known)
    bookmark.id = 42
    #expect(throws: LibraryError.noBookmark(42)) { try library.keep(bookmark) }
  }
}
