import BriefingModel
import Testing

@testable import BriefingAnalysis

struct BriefingAnalyzerTests {
  private let paragraph = "Jonas Ekdal met Maria Holm in Oslo. “We agreed,” he said. She left.\n\n"

  @Test func reportsALongTextInParts() throws {
    let article = Article.prose(String(repeating: paragraph, count: 1500))
    var reported: [Int] = []
    let findings = try Shipped.analyzer.get().analyze(
      article, isCancelled: { false }, report: { reported.append($0.analyzedBytes) })
    #expect(reported.count == 2)
    #expect(reported == reported.sorted())
    #expect((reported.first ?? 0) <= 64 << 10)
    #expect(reported.last == article.text.count)
    #expect(findings?.analyzedBytes == article.text.count)
  }

  @Test func reportsAShortTextOnce() throws {
    let article = Article.prose(paragraph)
    var reported: [Findings] = []
    let analyzer = try Shipped.analyzer.get()
    let findings = analyzer.analyze(
      article, isCancelled: { false }, report: { reported.append($0) })
    #expect(reported == [analyzer.analyze(article)])
    #expect(findings == reported.first)
  }

  @Test func endsWhenCancelled() throws {
    let article = Article.prose(String(repeating: paragraph, count: 1500))
    let analyzer = try Shipped.analyzer.get()
    for patience in [0, 1, 10, 100, 1000] {
      var asked = 0
      let findings = analyzer.analyze(
        article,
        isCancelled: {
          asked += 1
          return asked > patience
        }, report: { _ in })
      #expect(findings == nil)
      #expect(asked == patience + 1)
    }
  }

  @Test func findsNothingInAnEmptyArticle() throws {
    let findings = try Findings.of("")
    #expect(findings.sentences.isEmpty && findings.actors.isEmpty && findings.mentions.isEmpty)
  }
}
