/// The keys of a screen, from the registry.
struct HelpList: ListContent {
  private let commands: [Command]
  private let title: String

  /// - Parameter filter: The words that what is shown contains.
  init(context: CommandContext, registry: CommandRegistry, filter: String) {
    let words = filter.split(separator: " ").map { TextSearch(String($0)) }
    title = context.title + (filter.isEmpty ? "" : ", with \(filter)")
    commands = registry.commands(in: context).filter { command in
      !command.calls.isEmpty
        && words.allSatisfy { $0.isFound(in: Array(command.callText.utf8)) }
    }
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
    let keys = command.calls
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

extension Command {
  /// What runs it: its keys, and what it is called after `:`.
  var calls: String {
    let names = keys.isEmpty ? shortNames.prefix(1) : shortNames.prefix(0)
    return (keys.map(\.label) + names.map { ":" + $0 }).joined(separator: " ")
  }

  /// All words that it can be found by on the page of keys.
  fileprivate var callText: String {
    ([calls, title, help, id.rawValue] + shortNames.map { ":" + $0 }).joined(separator: "\n")
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
