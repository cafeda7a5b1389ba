import GRDB
import Testing

@testable import BriefingLibrary

@Suite("A set of articles")
struct ArticleSetTests {
  private let odd = ArticleSet([5, 1, 3, 1, 9, 0, -4], upTo: 6)
  private let low = ArticleSet([1, 2, 3], upTo: 6)

  @Test("holds each number once, and none that no article has")
  func numbers() {
    #expect(odd.numbers == [1, 3, 5])
    #expect(odd.count == 3)
    #expect((-1...9).filter { odd.contains($0) } == [1, 3, 5])
    #expect(odd.bounds == 1...5)
  }

  @Test("is brought together with others")
  func together() {
    #expect(odd.intersection(low).numbers == [1, 3])
    #expect(odd.union(low).numbers == [1, 2, 3, 5])
    #expect(odd.complement.numbers == [2, 4, 6])
    #expect(odd.intersection(odd.complement).count == 0)
    #expect(odd.complement.count == 3)
  }

  @Test("has no bounds where it is empty")
  func empty() {
    #expect(ArticleSet(upTo: 0).complement.bounds == nil)
    #expect(ArticleSet(upTo: 7).bounds == nil)
    #expect(ArticleSet(upTo: 7).complement.bounds == 1...7)
  }

  @Test("is what SQLite sees in it")
  func inSQL() throws {
    let library = try Library.open(at: .memory)
    let found = try library.read { database in
      let holds = odd.holds("value")
      return try Int64.fetchAll(
        database, sql: "SELECT value FROM json_each('[0,1,2,3,4,5,6,7,-1]') WHERE \(holds.sql)",
        arguments: holds.arguments)
    }
    #expect(found == [1, 3, 5])
  }
}
