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

  /// The actor of a name that the article or the library has.
  ///
  /// - Throws: `Failure` where there is none, or where there are several kinds of it.
  func actor(_ name: String) throws -> ActorReference {
    let kinds = Set(try kind.map { [$0] } ?? kinds(of: name))
    guard let first = kinds.first else {
      throw Failure("there is no actor called “\(name)”: see lede actors", status: 1)
    }
    guard kinds.count == 1 else {
      let words = kinds.map(\.rawValue).sorted().joined(separator: " and ")
      throw Failure("“\(name)” is \(words): say which with --kind", status: 1)
    }
    return ActorReference(name, kind: first, role: role)
  }

  /// The actor of a name; a new one, of the kind of another, where there is none.
  ///
  /// - Throws: `LibraryError`.
  func actor(_ name: String, orNewLike other: ActorReference) throws -> ActorReference {
    let kinds = try kinds(of: name)
    return ActorReference(
      name, kind: kinds.contains(other.kind) ? other.kind : kinds.first ?? other.kind)
  }

  private func kinds(of name: String) throws -> [Actor.Kind] {
    guard let article else {
      let namesakes = try ActorChoice.namesakes(of: name, in: library)
      return (namesakes.exact.isEmpty ? namesakes.byAlias : namesakes.exact).map(\.kind)
    }
    return try workspace.briefing(ArticleSource(kept: article)).findings.actors
      .filter { $0.isCalled(name) }.map(\.kind)
  }
}

extension Actor {
  /// Whether a name is one of the actor's.
  func isCalled(_ name: String) -> Bool {
    ([self.name] + aliases).contains { ActorReference.isSameName($0, name) }
  }
}
