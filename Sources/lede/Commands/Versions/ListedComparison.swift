import BriefingBrowser
import BriefingModel

/// Two texts put beside each other, as JSON; `start` counts Unicode scalars of the newer text.
struct ListedComparison: Encodable {
  private struct Paragraph: Encodable {
    var start: Int?
    var runs: [Run]
  }

  private struct Run: Encodable {
    var side: ComparedParagraph.Side
    var text: String
  }

  private var article: Int64
  /// The versions, where two of one article are compared.
  private var from, to: Int?
  /// The other article, where two are compared.
  private var copy: Int64?
  private var paragraphs: [Paragraph]

  /// - Parameter newer: The newer of the texts.
  init(_ texts: ComparedTexts, newer: ArticleText) {
    switch texts.comparison {
    case .versions(let id, let from, let to):
      (article, self.from, self.to) = (id.rawValue, from, to)
    case .copies(let from, let to): (article, copy) = (from.rawValue, to.rawValue)
    }
    let offsets = ScalarOffsets(newer)
    paragraphs = texts.paragraphs.map { paragraph in
      Paragraph(
        start: paragraph.start.map { offsets.scalar(atByte: $0) },
        runs: paragraph.runs.map { Run(side: $0.side, text: $0.text) })
    }
  }
}
