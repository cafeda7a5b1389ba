/// A command as the reader meets it: what it is called, what it does, which keys run it and where.
///
/// The registry declares each once; the dispatch of keys, the footer, the page of keys and the
/// written key table all read it there.
public struct Command: Sendable, Identifiable {
  /// The command's name.
  public let id: CommandID
  /// One or two words for the footer.
  public let title: String
  /// What it does, as a short sentence without a full stop.
  public let help: String
  /// The keys that run it, the one to show first.
  public let keys: [Key]
  /// What it can be called by after `:`, besides its name.
  public internal(set) var shortNames: [String] = []
  /// What is written behind a short name ("FILE"); nil where nothing is.
  public internal(set) var argument: String?
  /// What a number typed before its key means.
  public internal(set) var countUse = CountUse.none
  /// Where it applies.
  public let contexts: Set<CommandContext>
  /// How much it matters in the footer, the lowest first; nil keeps it out of the footer.
  public let footerRank: Int?
  /// The key that the footer names.
  let label: String
  /// Why it cannot be run now; nil where it can.
  let disabledReason: @Sendable (BrowserState) -> String?

  init(
    _ id: CommandID, _ title: String, _ help: String, keys: [Key],
    in contexts: Set<CommandContext>, footer: Int? = nil,
    disabled: @escaping @Sendable (BrowserState) -> String? = { _ in nil }
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.keys = keys
    label = keys.first?.label ?? ""
    self.contexts = contexts
    footerRank = footer
    disabledReason = disabled
  }

  /// The command with what it can be called by after `:`.
  func named(_ names: String..., taking argument: String? = nil) -> Command {
    var command = self
    command.shortNames = names
    command.argument = argument
    return command
  }

  /// The command with what a number before its key means.
  func counting(_ use: CountUse) -> Command {
    var command = self
    command.countUse = use
    return command
  }
}

/// What a number typed before a key means to its command.
public enum CountUse: Sendable, Hashable {
  /// Nothing.
  case none
  /// How often it is run.
  case times
  /// Which paragraph or entry it goes to.
  case place
  /// How far into the text or list it goes.
  case percent
}
