import BriefingLibrary
import BriefingModel
import Testing

@Suite struct MarkTests {
  let library: Library
  let first, second: ArticleID

  init() throws {
    library = try ContractLibrary.open()
    first = try library.add(Sample.article("First"), origin: nil).id
    second = try library.add(Sample.article("Second"), origin: nil).id
  }

  func spot(_ article: ArticleID, _ cursor: Int) -> Spot {
    Spot(article: article, position: ReadingPosition(top: 0, cursor: cursor))
  }

  @Test("a small letter marks a place of each article, a capital one of the library")
  func scopes() throws {
    try library.keep(Mark("a", at: spot(first, 1)))
    try library.keep(Mark("a", at: spot(second, 2)))
    try library.keep(Mark("a", at: spot(second, 3)))
    try library.keep(Mark("Z", at: spot(first, 4)))
    try library.keep(Mark("Z", at: spot(second, 5)))
    let ofLibrary = Mark("Z", at: spot(second, 5))
    #expect(try library.marks(in: first) == [ofLibrary, Mark("a", at: spot(first, 1))])
    #expect(try library.marks(in: second) == [ofLibrary, Mark("a", at: spot(second, 3))])
    #expect(try library.marks(in: nil) == [ofLibrary])
  }

  @Test("jumps are kept in their order, without those into articles that are gone")
  func jumps() throws {
    let spots = [spot(second, 5), spot(first, 1), spot(second, 2)]
    try library.keepJumps(spots + [spot(ArticleID(rawValue: 999), 1)])
    #expect(try library.jumps() == spots)
    try library.keepJumps([])
    #expect(try library.jumps().isEmpty)
  }

  @Test("a mark in an article that is gone is an error")
  func missing() {
    #expect(throws: LibraryError.self) {
      try library.keep(Mark("a", at: spot(ArticleID(rawValue: 999), 1)))
    }
  }
}
