/// Every command, and which one a key means where.
public struct CommandRegistry: Sendable {
  /// The commands, in the order in which the page of keys shows them.
  public let commands: [Command]
  private let byKey: [CommandContext: [Key: Command]]

  /// The commands that lede has.
  public static let standard = CommandRegistry(
    movement + jumps + litCommands + viewCommands + bookmarks + prompts + program)

  init(_ commands: [Command]) {
    self.commands = commands
    byKey = commands.reduce(into: [:]) { table, command in
      for context in command.contexts {
        for key in command.keys where table[context]?[key] == nil {
          table[context, default: [:]][key] = command
        }
      }
    }
  }

  /// The command that `key` runs in `context`.
  public func command(for key: Key, in context: CommandContext) -> Command? {
    byKey[context]?[key]
  }

  /// The commands that apply in `context`, in order.
  public func commands(in context: CommandContext) -> [Command] {
    commands.filter { $0.contexts.contains(context) }
  }
}
