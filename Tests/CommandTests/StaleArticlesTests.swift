import BriefingLibrary
import BriefingModel
import Testing

@testable import lede

struct StaleArticlesTests {
  private func library(_ count: Int) throws -> Library {
    let library = try Library.open(at: .memory)
    for number in 0..<count {
      let text = ArticleText(decoding: Array("The harbour of pier \(number) is closed.".utf8))
      let block = Block(.paragraph, at: Passage(0, text.count))
      let article = Article(
        text: text, metadata: Article.Metadata(headline: "Pier \(number)"), blocks: [block],
        sections: [Section(.lede, title: nil, blocks: 0..<1)])
      _ = try library.add(article, origin: nil)
    }
    return library
  }

  @Test func eachIsGivenOnceAndWhatWasTakenBackAgain() throws {
    let library = try library(5)
    var stale = StaleArticles()
    let first = try stale.next(3, in: library)
    #expect(first.count == 3)
    stale.takeBack(first.dropFirst())
    let second = try stale.next(5, in: library)
    #expect(Set(second).count == 4)
    #expect(Set(second).isDisjoint(with: first.prefix(1)))
    #expect(try stale.next(5, in: library).isEmpty)
  }
}
