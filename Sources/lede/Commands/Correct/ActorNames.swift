import BriefingLibrary
import BriefingModel

/// The actors that a rule may be about, by their names: those of one article, or of the library.
struct ActorNames {
  let workspace: Workspace
  let library: Library
  /// The article; nil for the library.
  let article: ArticleID?
  /// What the actor is, where the reader says it.
  let kind: Actor.Kind?
  /// One of the actor's roles, where the reader says it.
  let role: String?

  /// The actor of a name that the article or the library has, called as it is there: a rule for the
  /// whole library that had a short name would hold only where an article has no longer one.
  ///
  /// - Throws: `Failure` where there is none, or where several have it.
  func actor(_ name: String) throws -> ActorReference {
    let meant = try meant(by: name).filter { kind == nil || $0.kind == kind }
    if meant.isEmpty, let kind { return ActorReference(name, kind: kind, role: role) }
    guard let first = meant.first else {
      throw Failure("there is no actor called “\(name)”: see lede actors", status: 1)
    }
    let kinds = Set(meant.map(\.kind))
    guard kinds.count == 1 else {
      let words = kinds.map(\.rawValue).sorted().joined(separator: " and ")
      throw Failure("“\(name)” is \(words): say which with --kind", status: 1)
    }
    let names = Set(meant.map(\.name))
    guard names.count == 1 else {
      let words = names.sorted().prefix(Self.mostTold).map { "“\($0)”" }.joined(separator: ", ")
      throw Failure("“\(name)” is a name of \(words): write the name of one", status: 1)
    }
    return ActorReference(first.name, kind: first.kind, role: role)
  }

  /// The actor of a name; a new one, of the kind of another, where there is none.
  ///
  /// - Throws: `LibraryError`, `Failure` where several have it.
  func actor(_ name: String, orNewLike other: ActorReference) throws -> ActorReference {
    let meant = try meant(by: name)
    let alike = meant.filter { $0.kind == other.kind }
    let names = Set((alike.isEmpty ? meant : alike).map(\.name))
    return ActorReference(
      names.count == 1 ? names.first ?? name : name,
      kind: alike.first?.kind ?? meant.first?.kind ?? other.kind)
  }

  /// Makes sure that names are among those of an actor.
  ///
  /// - Throws: `Failure` where one is not.
  func check(_ aliases: [String], of actor: ActorReference) throws {
    let own = try meant(by: actor.name).filter { $0.kind == actor.kind }
      .flatMap { [$0.name] + $0.aliases }
    for alias in aliases where !own.contains(where: { ActorReference.isSameName($0, alias) }) {
      throw Failure(
        "“\(alias)” is no name of \(actor.name): its names are "
          + own.prefix(Self.mostTold).map { "“\($0)”" }.joined(separator: ", "), status: 1)
    }
  }

  /// So many that they stand in one sentence.
  private static let mostTold = 8

  /// An actor as the article or the library has it.
  private struct Meant {
    var name: String
    var kind: Actor.Kind
    var aliases: [String]
  }

  /// Those whose own name it is, or else those that have it among their other names.
  private func meant(by name: String) throws -> [Meant] {
    guard let article else {
      let namesakes = try ActorChoice.namesakes(of: name, in: library)
      return (namesakes.exact.isEmpty ? namesakes.byAlias : namesakes.exact)
        .map { Meant(name: $0.name, kind: $0.kind, aliases: $0.aliases) }
    }
    let all = try workspace.briefing(ArticleSource(kept: article)).findings.actors
    let exact = all.filter { ActorReference.isSameName($0.name, name) }
    return (exact.isEmpty ? all.filter { $0.isCalled(name) } : exact)
      .map { Meant(name: $0.name, kind: $0.kind, aliases: $0.aliases) }
  }
}

extension Actor {
  /// Whether a name is one of the actor's.
  func isCalled(_ name: String) -> Bool {
    ([self.name] + aliases).contains { ActorReference.isSameName($0, name) }
  }
}
