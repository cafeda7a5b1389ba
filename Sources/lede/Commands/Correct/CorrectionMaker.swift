import ArgumentParser
import BriefingLibrary
import BriefingModel

/// What the commands that make a rule have in common.
struct CorrectionMaker: ParsableArguments {
  @OptionGroup var options: CommandOptions

  @Option(help: "Only in the article of this number.")
  var article: Int64?

  @Option(
    help: "What the actor is, where the name alone does not say: person, organization, place.")
  var kind: Actor.Kind?

  @Option(help: "One of the actor's roles, where two share the name.")
  var role: String?

  /// The article that the rule is for.
  var scope: ArticleID? { article.map { ArticleID(rawValue: $0) } }

  /// Keeps a rule and says so.
  ///
  /// - Throws: `LibraryError`, `StandardOutputError`.
  func keep(_ change: Correction.Change, in library: Library) throws {
    try Correction(change, article: scope, created: Clock.secondsSince1970)
      .keep(in: library, width: options.width)
  }

  /// The actor of a name that the article or the library has.
  ///
  /// - Throws: `Failure` where there is none, or where there are several kinds of it.
  func actor(_ name: String, in library: Library) throws -> ActorReference {
    let kinds = try kind.map { [$0] } ?? kinds(of: name, in: library)
    guard let first = kinds.first else {
      throw Failure("there is no actor called “\(name)”: see lede actors", status: 1)
    }
    guard Set(kinds).count == 1 else {
      let names = Set(kinds.map(\.rawValue)).sorted().joined(separator: " and ")
      throw Failure("“\(name)” is \(names): say which with --kind", status: 1)
    }
    return ActorReference(name, kind: first, role: role)
  }

  /// The actor of a name; a new one, of the kind of another, where there is none.
  ///
  /// - Throws: the errors of `actor`.
  func actor(_ name: String, orNewLike other: ActorReference, in library: Library) throws
    -> ActorReference
  {
    let kinds = try kinds(of: name, in: library)
    let kind = kinds.contains(other.kind) ? other.kind : kinds.first ?? other.kind
    return ActorReference(name, kind: kind)
  }

  private func kinds(of name: String, in library: Library) throws -> [Actor.Kind] {
    if let article {
      let source = ArticleSource(argument: String(article))
      return try source.briefing(from: options.shelf).findings.actors
        .filter { ActorReference($0).isMeant(by: name, among: $0.aliases) }.map(\.kind)
    }
    let found = try library.actors(named: name, limit: 100)
    let exact = found.filter { ActorChoice.isCalled(name, $0) }
    return
      (exact.isEmpty
      ? found.filter { $0.aliases.contains { ActorReference.isSameName($0, name) } } : exact)
      .map(\.kind)
  }
}

extension ActorReference {
  fileprivate func isMeant(by name: String, among aliases: [String]) -> Bool {
    ([self.name] + aliases).contains { ActorReference.isSameName($0, name) }
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
