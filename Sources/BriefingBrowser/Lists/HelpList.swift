/// The keys of a screen, from the registry.
struct HelpList: ListContent {
  private let commands: [Command]
  private let title: String

  init(context: CommandContext, registry: CommandRegistry) {
    title = context.title
    commands = registry.commands(in: context).filter { !$0.keys.isEmpty }
  }

  /// The columns that the keys take.
  private static let keyColumns = 20

  var count: Int { commands.count + 1 }

  func isSelectable(_ index: Int) -> Bool { index > 0 }

  func item(at index: Int, columns: Int) -> ListItem {
    guard index > 0 else {
      return ListItem(lines: [[StyledText(" Keys: \(title)", .headline)], []])
    }
    let command = commands[index - 1]
    let keys = command.keys.map(\.label).joined(separator: " ")
    let padding = String(
      repeating: " ", count: max(2, Self.keyColumns - DisplayWidth.columns(of: keys)))
    let lines = command.help.wrapped(to: max(10, columns - Self.keyColumns - 2))
    return ListItem(
      lines: lines.enumerated().map { number, line in
        number == 0
          ? [StyledText(" "), StyledText(keys, .footerKey), StyledText(padding + line)]
          : [StyledText(String(repeating: " ", count: Self.keyColumns + 1) + line)]
      })
  }
}

extension Key {
  /// The key as the screen names it: `j`, `^D`, `Enter`, `Space`.
  var label: String {
    switch self {
    case .control(let character): "^" + character.uppercased()
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .backTab: "⇧Tab"
    default: String(description.dropFirst().dropLast())
    }
  }
}
