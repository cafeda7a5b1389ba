import BriefingModel
import Testing

@testable import BriefingLibrary

@Suite("What is kept comes back")
struct LibraryTests {
  private let library: Library

  init() throws { library = try Library.open(at: .memory) }

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
    #expect(entry.quotationCount == 3)
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

@Suite("The stored formats")
struct FormatTests {
  @Test("bytes that are damaged anywhere are refused or read, and never crash")
  func damage() {
    let bytes = FindingsCoder.encode(Sample.findings())
    for index in bytes.indices {
      for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        if let findings = FindingsCoder.decode(damaged, engine: "test-1") {
          #expect(
            findings.mentions.allSatisfy { findings.actors.indices.contains($0.actor.rawValue) })
        }
      }
      #expect(FindingsCoder.decode(Array(bytes[..<index]), engine: "test-1") == nil)
    }
  }

  @Test("a structure never points outside its text")
  func structure() {
    let article = Sample.article()
    let bytes = ArticleStructure(article).bytes
    for index in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] = value
        guard let read = try? ArticleStructure(damaged, length: article.text.count) else {
          continue
        }
        #expect(read.blocks.allSatisfy { $0.passage.end <= article.text.count })
        #expect((read.sections.last?.blocks.upperBound ?? 0) <= read.blocks.count)
      }
    }
  }

  @Test("the digest of a text stays what it is")
  func digest() {
    #expect(ContentDigest.digest(ArticleText("")) == 6_615_707_458_826_386_432)
    #expect(ContentDigest.digest(ArticleText("The pilots wait.")) == 6_140_683_954_602_497_624)
    #expect(
      ContentDigest.digest(ArticleText("The pilots wait."))
        != ContentDigest.digest(ArticleText("The pilots wait,")))
  }
}
