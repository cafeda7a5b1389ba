import ArgumentParser
import BriefingLibrary
import BriefingModel

extension Actor.Kind: ExpressibleByArgument {
  /// Reads a kind in either spelling.
  public init?(argument: String) {
    self.init(rawValue: argument == "organisation" ? "organization" : argument)
  }
}

/// An actor of the library that a command line names.
struct ActorChoice {
  /// The actor of a name.
  ///
  /// - Throws: `Failure` where there is none, or more than one; `LibraryError`.
  static func actor(named name: String, in library: Library) throws -> RegisteredActor {
    if let number = Int64(name),
      let actor = try library.actor(RegisteredActor.ID(rawValue: number))
    {
      return actor
    }
    let found = try library.actors(named: name, limit: 20)
    let exact = found.filter { isCalled(name, $0) }
    switch (exact.count, found.count) {
    case (1, _): return exact[0]
    case (0, 1): return found[0]
    case (0, 0):
      throw try Failure.nothingFound("the library knows no actor called “\(name)”", in: library)
    default:
      for actor in exact.isEmpty ? found : exact {
        StandardError.write("  \(actor.id.rawValue)  \(describe(actor))")
      }
      throw Failure(
        "several actors are called “\(name)”: give the number of one; lede correct merge makes two "
          + "that are the same one actor", status: 1)
    }
  }

  /// Whether a name is the actor's own.
  static func isCalled(_ name: String, _ actor: RegisteredActor) -> Bool {
    ActorReference.isSameName(actor.name, name)
  }

  /// Who an actor is, in a line.
  static func describe(_ actor: RegisteredActor) -> String {
    let articles = actor.articleCount == 1 ? "1 article" : "\(actor.articleCount) articles"
    return actor.name + (actor.role.map { ", \($0)" } ?? "") + " (\(actor.kind.word), \(articles))"
  }
}

extension Actor.Kind {
  /// The kind in the words of a list.
  var word: String {
    switch self {
    case .person: "person"
    case .organization: "organisation"
    case .place: "place"
    }
  }
}
