/// A key that two commands were given in one place.
public struct KeyConflict: Hashable, Sendable {
  /// The key.
  public let key: Key
  /// The command that has it now.
  public let winner: CommandID
  /// The command that lost it.
  public let loser: CommandID
  /// Whether the reader had given it to the loser, too.
  public let isBetweenReaderKeys: Bool
}

extension CommandRegistry {
  /// The commands under other keys: each command named in `changes` gets the keys given there instead
  /// of its own, none unbinds it. A key goes to the last command that it is given to and is taken from
  /// all others that apply in the same place.
  public func rebound(_ changes: [(command: CommandID, keys: [Key])]) -> (
    registry: CommandRegistry, conflicts: [KeyConflict]
  ) {
    var keys = Dictionary(uniqueKeysWithValues: commands.map { ($0.id, $0.keys) })
    let contexts = Dictionary(uniqueKeysWithValues: commands.map { ($0.id, $0.contexts) })
    var changed: Set<CommandID> = []
    var conflicts: [KeyConflict] = []
    for change in changes {
      keys[change.command] = change.keys
      changed.insert(change.command)
      for command in commands.map(\.id) where command != change.command {
        guard let own = contexts[command], let places = contexts[change.command],
          !own.isDisjoint(with: places)
        else { continue }
        for key in change.keys where keys[command]?.contains(key) ?? false {
          keys[command]?.removeAll { $0 == key }
          conflicts.append(
            KeyConflict(
              key: key, winner: change.command, loser: command,
              isBetweenReaderKeys: changed.contains(command)))
        }
      }
    }
    return (CommandRegistry(commands.map { $0.with(keys: keys[$0.id] ?? []) }), conflicts)
  }

  /// Whether a command can have a key: where a line is typed, a key that types stays what it is.
  public func accepts(_ key: Key, for command: CommandID) -> Bool {
    guard commands.first(where: { $0.id == command })?.contexts.contains(.prompt) ?? false,
      case .character = key
    else { return true }
    return false
  }
}

extension CommandRegistry: Equatable {
  /// Two registries are the same where the same keys run the same commands.
  public static func == (left: CommandRegistry, right: CommandRegistry) -> Bool {
    left.commands.count == right.commands.count
      && zip(left.commands, right.commands).allSatisfy { $0.id == $1.id && $0.keys == $1.keys }
  }
}

extension Command {
  /// The command under other keys.
  func with(keys: [Key]) -> Command {
    var command = Command(
      id, title, help, keys: keys, in: contexts, footer: footerRank, disabled: disabledReason)
    command.shortNames = shortNames
    command.argument = argument
    command.countUse = countUse
    return command
  }
}
