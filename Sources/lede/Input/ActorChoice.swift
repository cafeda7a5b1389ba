import BriefingBrowser
import BriefingLibrary
import BriefingModel

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
    let found = try namesakes(of: name, in: library)
    let others = found.exact.isEmpty ? found.all : found.exact
    guard let first = others.first else {
      throw try Failure.nothingFound("the library knows no actor called “\(name)”", in: library)
    }
    guard others.count > 1 else { return first }
    for actor in others.prefix(mostTold) {
      StandardError.write("  \(actor.id.rawValue)  \(describe(actor))")
    }
    if others.count > mostTold {
      StandardError.write("  and others: see lede actors --named \"\(name)\"")
    }
    throw Failure(
      "several actors are called “\(name)”: give the number of one; lede correct merge makes two "
        + "that are the same one actor", status: 1)
  }

  /// Actors that a name may mean.
  struct Namesakes {
    /// All of them, those first that are meant most likely.
    var all: [RegisteredActor]
    /// Those whose own name it is.
    var exact: [RegisteredActor]
    /// Those that have it beside their own.
    var byAlias: [RegisteredActor]
  }

  /// The actors that a name may mean.
  ///
  /// - Throws: `LibraryError`.
  static func namesakes(of name: String, in library: Library) throws -> Namesakes {
    let all = try library.actors(named: name, limit: mostNamesakes)
    return Namesakes(
      all: all, exact: all.filter { ActorReference.isSameName($0.name, name) },
      byAlias: all.filter { $0.aliases.contains { ActorReference.isSameName($0, name) } })
  }

  /// So many that nobody with just this name is missed, however common it is.
  private static let mostNamesakes = 1_000
  /// So few that they stand on one screen.
  private static let mostTold = 20

  /// What an actor is: its kind, and the role that it has most often.
  static func description(_ actor: RegisteredActor) -> String {
    actor.kind.noun + (actor.role.map { ", \($0)" } ?? "")
  }

  /// Who an actor is, in a line.
  static func describe(_ actor: RegisteredActor) -> String {
    return actor.name + (actor.role.map { ", \($0)" } ?? "")
      + " (\(actor.kind.noun), \(actor.articleCount.counted("article")))"
  }
}
