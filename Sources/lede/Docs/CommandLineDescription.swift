import ArgumentParser
import Foundation

/// What the argument parser knows of a command, as far as the manual shows it.
struct CommandLineDescription: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
  }

  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandLineDescription]?
  var arguments: [Argument]?

  /// The whole command line of lede.
  ///
  /// - Throws: where the argument parser describes itself in another way than it did.
  static func lede() throws -> CommandLineDescription {
    struct Root: Decodable { var command: CommandLineDescription }
    return try JSONDecoder().decode(Root.self, from: Data(Lede._dumpHelp().utf8)).command
  }

  /// The subcommands that are for people.
  var shownSubcommands: [CommandLineDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  /// The arguments that are for people, without those that every command has.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      let names = argument.names?.map(\.name) ?? []
      return argument.shouldDisplay && !names.contains("help") && !names.contains("version")
    }
  }
}
