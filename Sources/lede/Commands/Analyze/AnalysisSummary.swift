import BriefingBrowser
import BriefingModel

/// What was found in an article, to read: who is in it and who said what.
struct AnalysisSummary {
  /// The lines, without their ends.
  private(set) var lines: [String]
  private let width: Int

  /// The summary of a briefing in lines of at most `width` columns.
  init(_ briefing: Briefing, width: Int) {
    self.width = width
    lines = Paragraph(briefing.article.metadata.headline, width: width).lines
    let findings = briefing.findings
    let story = findings.storyMentionCounts
    for kind in Actor.Kind.allCases {
      let known = findings.actors.filter { $0.kind == kind }
      let actors =
        known.filter { story[$0.id.rawValue] > 0 } + known.filter { story[$0.id.rawValue] == 0 }
      add(kind.heading, actors.map(Self.line))
    }
    let text = briefing.article.text
    add(
      "Quotations",
      findings.quotations.map { quotation in
        let speaker = briefing.name(of: quotation.speaker) ?? "speaker unknown"
        return "\(speaker) (\(quotation.kind.rawValue)): \(text[quotation.passage])"
      })
    add(
      "No comment",
      findings.noComments.map { noComment in
        "\(briefing.name(of: noComment.speaker) ?? "source unknown"): \(text[noComment.cue])"
      })
  }

  private mutating func add(_ heading: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    lines += ["", heading]
    lines += entries.flatMap { Paragraph($0, width: width, first: "  ", rest: "    ").lines }
  }

  private static func line(on actor: Actor) -> String {
    let aliases = actor.aliases.isEmpty ? "" : " (\(actor.aliases.joined(separator: ", ")))"
    let roles = actor.roles.isEmpty ? "" : ": \(actor.roles.map(\.text).joined(separator: "; "))"
    return actor.name + aliases + roles
  }
}
