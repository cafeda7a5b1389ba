import ArgumentParser
import BriefingLibrary
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
      let library = try maker.options.searchedLibrary()
      let actor = try maker.actor(name, in: library)
      let other = try maker.actor(target, orNewLike: actor, in: library)
      guard !ActorReference.isSameName(name, target) || maker.role != nil else {
        throw Failure("“\(name)” is both: say which one to merge with --role", status: 1)
      }
      try maker.keep(.merge(actor, into: other), in: library)
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
      let library = try maker.options.searchedLibrary()
      let actor = try maker.actor(name, in: library)
      try maker.keep(.split(actor, names: aliases, mentions: [], into: other), in: library)
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

    func run() throws {
      let library = try maker.options.searchedLibrary()
      try maker.keep(.rename(try maker.actor(name, in: library), to: newName), in: library)
    }
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

    func run() throws {
      let library = try maker.options.searchedLibrary()
      try maker.keep(.retype(try maker.actor(name, in: library), to: newKind), in: library)
    }
  }

  /// Something is no actor.
  struct Hide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hide what is no actor, or none that you want to see.")

    @OptionGroup var maker: CorrectionMaker

    @Argument(help: "The name of the actor.")
    var name: String

    func run() throws {
      let library = try maker.options.searchedLibrary()
      try maker.keep(.hide(try maker.actor(name, in: library)), in: library)
    }
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
      let library = try maker.options.searchedLibrary()
      let actor = try maker.actor(name, in: library)
      let second = try maker.actor(other, orNewLike: actor, in: library)
      try maker.keep(.keepApart(actor, from: second), in: library)
    }
  }
}
