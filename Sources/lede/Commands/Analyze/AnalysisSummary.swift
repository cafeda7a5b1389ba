import BriefingBrowser
import BriefingModel

/// What was found in an article, in a few lines to read.
struct AnalysisSummary {
  /// The lines, without their ends.
  let lines: [String]

  /// Says who is in a briefing and who said what.
  init(_ briefing: Briefing) {
    let findings = briefing.findings
    let text = briefing.article.text
    var lines = [PrintableText(briefing.article.metadata.headline).text]
    for kind in Actor.Kind.allCases {
      let actors = findings.actors.filter { $0.kind == kind }
      guard !actors.isEmpty else { continue }
      lines += ["", Self.heading(kind)] + actors.map { "  " + Self.line(on: $0) }
    }
    if !findings.quotations.isEmpty { lines += ["", "Quotations"] }
    lines += findings.quotations.map { quotation in
      let speaker = briefing.name(of: quotation.speaker) ?? "speaker unknown"
      return PrintableText("  \(speaker) (\(quotation.kind.rawValue)): \(text[quotation.passage])")
        .text
    }
    if !findings.noComments.isEmpty { lines += ["", "No comment"] }
    lines += findings.noComments.map { noComment in
      let speaker = briefing.name(of: noComment.speaker) ?? "source unknown"
      return PrintableText("  \(speaker): \(text[noComment.cue])").text
    }
    self.lines = lines
  }

  private static func heading(_ kind: Actor.Kind) -> String {
    switch kind {
    case .person: "Persons"
    case .organization: "Organisations"
    case .place: "Places"
    }
  }

  private static func line(on actor: Actor) -> String {
    let aliases = actor.aliases.isEmpty ? "" : " (\(actor.aliases.joined(separator: ", ")))"
    let roles = actor.roles.isEmpty ? "" : ": \(actor.roles.map(\.text).joined(separator: "; "))"
    return PrintableText(actor.name + aliases + roles).text
  }
}
