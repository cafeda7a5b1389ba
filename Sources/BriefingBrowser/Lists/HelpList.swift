/// The keys of a screen by what they are about, from the registry, and what the signs on it mean.
struct HelpList: ListContent {
  private enum Entry {
    case title(String)
    case gap
    case heading(String)
    case command(Command)
    case sign(ScreenSign)
  }

  private let entries: [Entry]

  /// - Parameter filter: The words that what is shown contains.
  init(context: CommandContext, registry: CommandRegistry, filter: String) {
    let filter = ListFilter(filter).map { (text: filter, words: $0) }
    let commands = registry.commands(in: context).filter { command in
      !command.calls.isEmpty && filter?.words.fits(command.callTexts) ?? true
    }
    let signs = ScreenSign.all(in: context)
      .filter { filter?.words.fits([$0.sign, $0.meaning]) ?? true }
    let groups = CommandGroup.allCases.map { group in
      (group.rawValue, commands.filter { $0.id.group == group }.map(Entry.command))
    }
    entries =
      [.title(context.title + (filter.map { ", with \($0.text)" } ?? ""))]
      + (groups + [("Signs", signs.map(Entry.sign))]).flatMap { title, entries in
        entries.isEmpty ? [] : [.gap, .heading(title)] + entries
      }
  }

  /// The columns that the keys take; narrower screens have the keys above what they do.
  private static let keyColumns = 20
  private static let leastColumns = 50

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool {
    guard entries.indices.contains(index) else { return false }
    return switch entries[index] {
    case .command, .sign: true
    case .title, .gap, .heading: false
    }
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .title(let title): ListItem(lines: [[StyledText(" Keys: \(title)", .headline)]])
    case .gap: ListItem(lines: [[]])
    case .heading(let title): ListItem(lines: [[StyledText(" " + title, .heading)]])
    case .command(let command):
      item(StyledText(command.calls, .footerKey), command.help, columns: columns)
    case .sign(let sign):
      item(StyledText(sign.sign, sign.role), sign.meaning, columns: columns)
    }
  }

  private func item(_ left: StyledText, _ text: String, columns: Int) -> ListItem {
    guard columns >= Self.leastColumns else {
      let lines = text.wrapped(to: max(8, columns - 3))
      return ListItem(
        lines: [[StyledText(" "), left]] + lines.map { [StyledText("   " + $0)] })
    }
    let padding = String(
      repeating: " ", count: max(2, Self.keyColumns - DisplayWidth.columns(of: left.text)))
    let indent = String(repeating: " ", count: Self.keyColumns + 1)
    let lines = text.wrapped(to: max(10, columns - Self.keyColumns - 2))
    return ListItem(
      lines: lines.enumerated().map { number, line in
        number == 0
          ? [StyledText(" "), left, StyledText(padding + line)] : [StyledText(indent + line)]
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
  fileprivate var callTexts: [String] {
    [calls, title, help, id.rawValue] + shortNames.map { ":" + $0 }
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
