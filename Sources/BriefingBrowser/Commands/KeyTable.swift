extension CommandRegistry {
  /// The table of keys for the written documentation, as Markdown: a part for each screen.
  public var keyTable: String {
    CommandContext.allCases.map { context in
      let rows = commands(in: context).map { command in
        let names = command.shortNames.map { name in
          ":" + name + (command.argument.map { " " + $0 } ?? "")
        }
        let keys = (command.keys.map(\.label) + names).map { "`\($0)`" }.joined(separator: " ")
        return "| \(keys.replacing("|", with: "\\|")) | \(command.help) |"
      }
      return "## \(context.title)\n\n| key | what it does |\n|---|---|\n"
        + rows.joined(separator: "\n")
    }
    .joined(separator: "\n\n") + "\n"
  }
}
