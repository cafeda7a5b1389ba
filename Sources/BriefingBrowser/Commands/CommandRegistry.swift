/// Every command, and which one a key means where.
public struct CommandRegistry: Sendable {
  /// The commands, in the order in which the page of keys shows them.
  public let commands: [Command]
  private let byKey: [CommandContext: [Key: Command]]
  private let byRank: [CommandContext: [Command]]

  /// The commands that lede has.
  public static let standard = CommandRegistry(
    movement + jumps + litCommands + viewCommands + bookmarks + prompts + program)

  init(_ commands: [Command]) {
    self.commands = commands
    let ranked = commands.filter { $0.footerRank != nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
    byRank = Dictionary(
      uniqueKeysWithValues: CommandContext.allCases.map { context in
        (context, ranked.filter { $0.contexts.contains(context) })
      })
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

  /// The commands that the footer shows in `context`, the most useful first.
  func footerCommands(in context: CommandContext) -> [Command] {
    byRank[context] ?? []
  }
}
