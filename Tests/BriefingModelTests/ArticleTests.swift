import BriefingModel
import Testing

@Suite struct ArticleTests {
  let article = Article(
    text: ArticleText("Head\n\nShare\nthis\n\nText one\n\nPart\n\nText two"),
    metadata: Article.Metadata(headline: "Head"),
    blocks: [
      Block(.headline, at: Passage(0, 4)), Block(.furniture, at: Passage(6, 16)),
      Block(.paragraph, at: Passage(18, 26)), Block(.heading, level: 1, at: Passage(28, 32)),
      Block(.paragraph, at: Passage(34, 42)),
    ],
    sections: [
      Section(.lede, title: nil, blocks: 0..<3),
      Section(.body, title: Passage(28, 32), blocks: 3..<5),
    ])

  @Test func furnitureIsCountedByLines() {
    #expect(article.furnitureLineCount == 2)
  }

  @Test func blockIsTheOneThatHoldsTheByteOrTheOneBefore() {
    #expect(article.blockIndex(atOrBefore: 0) == 0)
    #expect(article.blockIndex(atOrBefore: 5) == 0)
    #expect(article.blockIndex(atOrBefore: 20) == 2)
    #expect(article.blockIndex(atOrBefore: 999) == 4)
  }

  @Test func sectionIsFoundByBlock() {
    #expect(article.sectionIndex(ofBlock: 2) == 0)
    #expect(article.sectionIndex(ofBlock: 3) == 1)
    #expect(article.sectionIndex(ofBlock: 9) == nil)
  }
}
