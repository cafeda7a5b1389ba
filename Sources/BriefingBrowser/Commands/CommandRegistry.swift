/// Every command, and which one a key means where.
public struct CommandRegistry: Sendable {
  /// The commands, in the order in which the page of keys shows them.
  public let commands: [Command]
  /// Those that the footer can show, the most useful first.
  private let footer: [Command]

  /// The commands that lede has.
  public static let standard = CommandRegistry(
    movement + jumps + litCommands + going + librarySearch + shelfCommands + viewCommands
      + plotCommands + chartCommands + settingCommands + bookmarks + libraryActors + correcting
      + taking
      + palette + prompts + program)

  init(_ commands: [Command]) {
    self.commands = commands
    footer = commands.filter { $0.footerRank != nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
  }

  /// The command that `key` runs in `context`. O(number of commands), which is quicker than tables
  /// that every start would have to make.
  public func command(for key: Key, in context: CommandContext) -> Command? {
    commands.first { $0.contexts.contains(context) && $0.keys.contains(key) }
  }

  /// The command that is called so after `:`, by its name, a short name or vim's name for it.
  func command(named name: String) -> Command? {
    commands.first { $0.id.rawValue == name || $0.shortNames.contains(name) }
      ?? VimNames.commands[name].flatMap { id in commands.first { $0.id == id } }
  }

  /// The commands that apply in `context`, in order.
  public func commands(in context: CommandContext) -> [Command] {
    commands.filter { $0.contexts.contains(context) }
  }

  /// The commands that the footer shows in `context`, the most useful first.
  func footerCommands(in context: CommandContext) -> [Command] {
    footer.filter { $0.contexts.contains(context) }
  }
}
