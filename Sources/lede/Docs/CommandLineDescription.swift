import ArgumentParser
import BriefingBrowser
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
    var allValues: [String]?
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

  /// The subcommand that was most likely meant by a name; nil where none is like it.
  func nearestSubcommand(to name: String) -> String? {
    NearestName.of(name, among: shownSubcommands.map(\.commandName))
  }

  /// Makes sure that there is a command of these names, the inner ones last.
  ///
  /// - Throws: `Failure` where there is none.
  func check(_ names: some Collection<String>) throws(Failure) {
    guard let name = names.first, !name.hasPrefix("-") else { return }
    guard let command = (subcommands ?? []).first(where: { $0.commandName == name }) else {
      let hint = nearestSubcommand(to: name).map { "did you mean \($0)?" }
      throw Failure(
        "there is no command \(name): \(hint ?? "lede help shows all there are")",
        status: EX_USAGE)
    }
    try command.check(names.dropFirst())
  }

  /// What is wrong with arguments that name a command within another nearly right; nil where that is
  /// not what is wrong.
  static func misspelt(in arguments: some Collection<String>) -> Failure? {
    guard let first = arguments.first, let name = arguments.dropFirst().first,
      let outer = try? lede().subcommands?.first(where: { $0.commandName == first }),
      !outer.shownSubcommands.contains(where: { $0.commandName == name }),
      let nearest = outer.nearestSubcommand(to: name)
    else { return nil }
    return Failure(
      "there is no command \(outer.commandName) \(name): did you mean lede \(outer.commandName) "
        + "\(nearest)?", status: EX_USAGE)
  }

  /// The arguments that are for people, without those that every command has.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      let names = argument.names?.map(\.name) ?? []
      return argument.shouldDisplay && !names.contains("help") && !names.contains("version")
    }
  }
}
