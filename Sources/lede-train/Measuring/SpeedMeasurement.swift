import BriefingAnalysis
import BriefingData
import BriefingModel
import Foundation

/// How fast the analysis is on one core.
struct SpeedMeasurement {
  /// What was timed, and the processor time that it took.
  struct Rate {
    var tokens: Int
    var seconds: Double
    /// Tokens a second.
    var rate: Double { seconds > 0 ? Double(tokens) / seconds : 0 }
  }

  private let tokens: Int
  private let articles: [Article]
  private let rounds = 5

  /// The speed on texts.
  init(_ texts: [String], language: TrainingText.Language) {
    tokens = texts.reduce(0) { $0 + TrainingText($1, language: language).tokenCount }
    articles = texts.map { Article(lines: $0) }
  }

  /// The whole analysis, from the structured article to its findings.
  func wholeAnalysis() throws -> Rate {
    let data = try BriefingData()
    let analyzer = try BriefingAnalyzer(
      lexicons: data.lexicons(), speakerScore: SpeakerScore(data.model("speakers")))
    for article in articles.prefix(3) { _ = analyzer.analyze(article) }
    return rate { for article in articles { _ = analyzer.analyze(article) } }
  }

  /// The processor time of doing something several times.
  private func rate(_ body: () -> Void) -> Rate {
    let start = clock()
    for _ in 0..<rounds { body() }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return Rate(tokens: tokens, seconds: seconds / Double(rounds))
  }
}

extension Article {
  /// An article of which each line is a paragraph.
  fileprivate init(lines string: String) {
    let text = ArticleText(string)
    let blocks = text.utf8.split(separator: UInt8(ascii: "\n")).map {
      Block(.paragraph, at: Passage($0.startIndex, $0.endIndex))
    }
    self.init(
      text: text, metadata: Metadata(headline: Metadata.unnamed), blocks: blocks,
      sections: [Section(.lede, title: nil, blocks: 0..<blocks.count)])
  }
}

extension Article.Metadata {
  /// The headline of a text that is only measured.
  fileprivate static let unnamed = "Unnamed"
}
