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

  /// Makes a rule about the actors of the article or the library, keeps it and says so.
  ///
  /// - Throws: `LibraryError`, `StandardOutputError`, and what `rule` throws.
  func run(_ rule: (ActorNames) throws -> Correction.Change) throws {
    let workspace = Workspace()
    let library = try workspace.searchedLibrary()
    let article = article.map { ArticleID(rawValue: $0) }
    let names = ActorNames(
      workspace: workspace, library: library, article: article, kind: kind, role: role)
    try Correction(try rule(names), article: article, created: Clock.secondsSince1970)
      .keep(in: library, width: options.width)
  }
}

extension Correction {
  /// Keeps the rule and says so.
  ///
  /// - Throws: `LibraryError`, `StandardOutputError`.
  func keep(in library: Library, width: Int) throws {
    let number = try library.keep(self)
    try StandardOutput.write(
      Paragraph("\(self) (correction \(number), undone by lede correct undo)", width: width).lines)
  }
}
