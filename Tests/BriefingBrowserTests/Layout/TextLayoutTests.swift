import BriefingModel
import Testing

@testable import BriefingBrowser

@Suite struct TextLayoutTests {
  func article(_ text: String) -> Article {
    let text = ArticleText(text)
    return Article(
      text: text, metadata: Article.Metadata(headline: "x"),
      blocks: [Block(.paragraph, at: text.passage)],
      sections: [Section(.lede, title: nil, blocks: 0..<1)])
  }

  func walk(_ article: Article, width: Int) -> (forward: [Passage], back: [Passage]) {
    let layout = TextLayout(article: article, width: width, showsFurniture: false)
    guard var cursor = layout.firstLine else { return ([], []) }
    var forward = [cursor.line.passage]
    while cursor.moveForward() { forward.append(cursor.line.passage) }
    var back = [cursor.line.passage]
    while cursor.moveBack() { back.append(cursor.line.passage) }
    return (forward, back)
  }

  @Test(arguments: [1, 7, 40, 76])
  func backIsForwardReversed(width: Int) {
    let (forward, back) = walk(SampleArticle.article, width: width)
    #expect(forward == back.reversed())
    #expect(forward.count > 10)
  }

  @Test func megabyteWithoutASpaceIsLaidOutInStretches() {
    let article = article(String(repeating: "x", count: 1_000_000))
    let layout = TextLayout(article: article, width: 70, showsFurniture: false)
    #expect(layout.line(containing: 500_000)?.line.passage.contains(500_000) == true)
    let (forward, back) = walk(article, width: 70)
    #expect(forward.reduce(0) { $0 + $1.count } == 1_000_000)
    #expect(forward == back.reversed())
  }

  @Test func longParagraphLosesNoWord() {
    let words = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
    let article = article(words)
    let (forward, _) = walk(article, width: 60)
    let shown = forward.map { article.text[$0] }.joined(separator: " ")
    #expect(shown == words)
  }

  @Test func lineAtEveryByteHoldsIt() {
    let article = SampleArticle.article
    let layout = TextLayout(article: article, width: 30, showsFurniture: true)
    for offset in 0..<article.text.count {
      guard let block = article.blockIndex(atOrBefore: offset),
        article.blocks[block].passage.contains(offset), article.text.utf8[offset] != 0x20,
        let line = layout.line(containing: offset)?.line
      else { continue }
      #expect(line.passage.contains(offset), "byte \(offset)")
    }
  }

  @Test func furnitureIsHiddenUntilAskedFor() {
    let hidden = TextLayout(article: SampleArticle.article, width: 70, showsFurniture: false)
    let shown = TextLayout(article: SampleArticle.article, width: 70, showsFurniture: true)
    let furniture = SampleArticle.passage("100% Font Size")
    #expect(hidden.line(containing: furniture.start)?.line.passage != furniture)
    #expect(shown.line(containing: furniture.start)?.line.passage == furniture)
  }
}
