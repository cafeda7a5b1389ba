extension ManualPage {
  /// The commands, those within others too.
  var commands: [String] {
    [".Sh COMMANDS", ".Bl -tag -width Ds"]
      + program.shownSubcommands.flatMap { entries(of: $0, within: []) } + [".El"]
  }

  /// A command, and behind it those within it.
  private func entries(of command: CommandLineDescription, within names: [String]) -> [String] {
    let names = names + [command.commandName]
    let inner = command.shownSubcommands
    let head = [".It Ic", names.map(MdocText.word).joined(separator: " ")]
    let words = [command.abstract, command.discussion].compactMap(\.self).joined(separator: "\n")
    return [(head + (inner.isEmpty ? synopsis(of: command) : [])).joined(separator: " ")]
      + paragraphs(words) + (inner.isEmpty ? options(of: command) : [])
      + inner.flatMap { entries(of: $0, within: names) }
  }

  private func synopsis(of command: CommandLineDescription) -> [String] {
    command.shownArguments.filter { $0.kind == "positional" }.map { argument in
      let name = MdocText.word(argument.valueName ?? "argument")
      let repeated = argument.isRepeating ? " ..." : ""
      return argument.isOptional ? "Op Ar \(name)\(repeated)" : "Ar \(name)\(repeated)"
    }
  }

  private func options(of command: CommandLineDescription) -> [String] {
    let options = command.shownArguments.filter { $0.kind != "positional" }
    guard !options.isEmpty else { return [] }
    var lines = [".Bl -tag -width Ds"]
    for option in options where !option.isInverse(among: options) {
      let inverse = options.filter { $0.isInverse(of: option) }
      let names = ([option] + inverse).flatMap { $0.names ?? [] }.map { name in
        "Fl " + (name.kind == "short" ? "" : "-") + MdocText.word(name.name)
      }
      var head = ".It " + names.joined(separator: " , ")
      if option.kind == "option" { head += " Ar " + MdocText.word(option.valueName ?? "value") }
      lines.append(head)
      lines += paragraphs(option.words)
    }
    return lines + [".El"]
  }
}

extension CommandLineDescription.Argument {
  /// Whether the option takes another one back, as --no-analysis does with --analysis.
  fileprivate func isInverse(of other: Self) -> Bool {
    let inverse = other.names?.map { "no-" + $0.name } ?? []
    return names?.contains { inverse.contains($0.name) } ?? false
  }

  fileprivate func isInverse(among others: [Self]) -> Bool { others.contains(where: isInverse) }

  /// What the option is for, with the words that it takes.
  fileprivate var words: String {
    let values = allValues.map { " One of " + $0.joined(separator: ", ") + "." } ?? ""
    return (abstract ?? "") + values
  }
}
