import ArgumentParser
import BriefingModel

extension CorrectCommand {
  /// Two actors are one.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that two actors are one; the second name is the one that is shown.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of an actor.")
    var name: String

    @Argument(help: "The name of the actor that it is.")
    var target: String

    func run() throws {
      try maker.run { names in
        let actor = try names.actor(name)
        let other = try names.actor(target, orNewLike: actor)
        guard !ActorReference.isSameName(name, target) || maker.role != nil else {
          throw Failure("“\(name)” is both: say which one to merge with --role", status: 1)
        }
        return .merge(actor, into: other)
      }
    }
  }

  /// Some names of an actor are another's.
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that some names of an actor are another's.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of the actor.")
    var name: String

    @Argument(help: "What the other one is called.")
    var other: String

    @Option(name: .customLong("alias"), help: "A name that is the other's; may be given again.")
    var aliases: [String]

    func run() throws {
      try maker.run { names in
        let actor = try names.actor(name)
        try names.check(aliases, of: actor)
        return .split(actor, names: aliases, mentions: [], into: other)
      }
    }
  }

  /// An actor is called otherwise.
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Call an actor by another name.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of the actor.")
    var name: String

    @Argument(help: "What to call it.")
    var newName: String

    func run() throws { try maker.run { .rename(try $0.actor(name), to: newName) } }
  }

  /// An actor is of another kind.
  struct Retype: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what an actor is: a person, an organization or a place.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of the actor.")
    var name: String

    @Argument(help: "What it is.")
    var newKind: Actor.Kind

    func run() throws { try maker.run { .retype(try $0.actor(name), to: newKind) } }
  }

  /// Something is no actor.
  struct Hide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hide what is no actor, or none that you want to see.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of the actor.")
    var name: String

    func run() throws { try maker.run { .hide(try $0.actor(name)) } }
  }

  /// Two are never one.
  struct Apart: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that two names are never one actor.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "A name.")
    var name: String

    @Argument(help: "The other name.")
    var other: String

    func run() throws {
      try maker.run { names in
        let actor = try names.actor(name)
        return .keepApart(actor, from: try names.actor(other, orNewLike: actor))
      }
    }
  }
}
