import BriefingData
import BriefingModel

@testable import BriefingAnalysis

extension Shipped {
  /// The whole analysis, read once for all tests.
  static let analyzer = Result {
    try BriefingAnalyzer(
      lexicons: lexicons.get(), speakerScore: SpeakerScore(BriefingData().model("speakers")))
  }

  /// What the whole analysis finds in a text, its paragraphs parted by empty lines.
  static func briefing(_ text: String) throws -> Briefing {
    let article = Article.prose(text)
    return Briefing(article: article, findings: try analyzer.get().analyze(article))
  }
}

extension Briefing {
  /// A line a quotation: "direct | what was said | cue | mention".
  var quotationLines: [String] {
    findings.quotations.map { quotation in
      let parts = [quotation.passage, quotation.cue, quotation.speakerMention]
        .map { $0.map { article.text[$0] } ?? "-" }
      return ([quotation.kind.rawValue] + parts).joined(separator: " | ")
    }
  }

  /// A line a quotation: "speaker: what was said", where "?" is an unknown speaker and `~` stands
  /// before one without a name.
  var speakerLines: [String] {
    findings.quotations.map { "\(mark($0.speaker)): \(article.text[$0.passage])" }
  }

  /// The rule by which each quotation has its speaker.
  var rules: [String] { findings.quotations.map(\.evidence.rule) }

  /// A line a source that did not comment: "speaker: cue".
  var noCommentLines: [String] {
    findings.noComments.map { "\(mark($0.speaker)): \(article.text[$0.cue])" }
  }

  private func mark(_ speaker: Speaker) -> String {
    switch speaker {
    case .actor(let id): findings[id].name
    case .anonymous(let description): "~\(description)"
    case .unknown: "?"
    }
  }
}
