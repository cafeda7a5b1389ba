import ArgumentParser
import BriefingLibrary
import BriefingModel

/// What the commands that make a rule about actors have in common.
struct CorrectionMaker: ParsableArguments {
  @OptionGroup var options: CommandOptions

  @Option(help: "Only in the article of this number.")
  var article: Int64?

  @Option(
    help: "What the actor is, where the name alone does not say: person, organization, place.")
  var kind: Actor.Kind?

  @Option(help: "One of the actor's roles, where two share the name.")
  var role: String?

  @Flag(help: "Say what it would change, and keep nothing.")
  var dryRun = false

  /// Makes a rule about the actors of the article or the library, keeps it and says so; or says how far
  /// it would reach.
  ///
  /// - Throws: `LibraryError`, `StandardOutputError`, and what `rule` throws.
  func run(_ rule: (ActorNames) throws -> Correction.Change) throws {
    let workspace = Workspace()
    let library = try workspace.searchedLibrary()
    let article = article.map { ArticleID(rawValue: $0) }
    let names = ActorNames(
      workspace: workspace, library: library, article: article, kind: kind, role: role)
    let correction = Correction(
      try rule(names), article: article, created: Clock.secondsSince1970)
    guard dryRun else { return try correction.keep(in: library, width: options.width) }
    let reach = try reach(of: correction, in: library, workspace)
    try StandardOutput.write(
      Paragraph(
        "\(correction): would change \(reach.mentionCount.counted("mention")) and "
          + "\(reach.quotationCount.counted("quotation")) in "
          + "\(reach.articleCount.counted("article")). Nothing was kept.",
        width: options.width
      ).lines)
  }

  private func reach(
    of correction: Correction, in library: Library, _ workspace: Workspace
  ) throws -> CorrectionReach {
    guard let article = correction.article, let actor = correction.change.actors.first else {
      return try library.weigh(correction.change, from: nil).reach
    }
    let briefing = try workspace.briefing(ArticleSource(kept: article))
    var rehearsal = CorrectionRehearsal(
      briefing.findings, of: briefing.article.text, article: article)
    _ = rehearsal.keep(correction)
    return CorrectionReach(of: actor, from: briefing.findings, to: rehearsal.findings)
  }
}

extension Correction {
  /// Keeps the rule and says so.
  ///
  /// - Parameter more: What it changes besides, in words behind its own.
  /// - Throws: `LibraryError`, `StandardOutputError`.
  func keep(in library: Library, width: Int, besides more: String = "") throws {
    if let number = try library.standing(self) {
      try StandardOutput.write(
        Paragraph("\(self): holds already (correction \(number))", width: width).lines)
      return
    }
    let number = try library.keep(self)
    try StandardOutput.write(
      Paragraph(
        "\(self)\(more) (correction \(number), undone by lede correct undo)", width: width
      ).lines)
  }
}
