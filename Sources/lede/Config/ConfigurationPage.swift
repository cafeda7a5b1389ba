import BriefingBrowser

/// The configuration in force as a configuration file, each line with what it is for.
struct ConfigurationPage {
  let file: ConfigurationFile

  /// The lines of the page.
  var lines: [String] {
    var lines = [
      "# What lede does now. Your own settings are in \(PrintableText(file.path).text);",
      "# copy lines from here to there and change them. lede config --check looks the file over.",
    ]
    lines += file.mistakes.map { "# Mistake in \($0)" }
    return lines + [""] + optionLines + keyLines
  }

  /// The options with what they are for.
  var optionLines: [String] {
    var lines: [String] = []
    var table: Substring = ""
    for option in ConfigurationOption.all {
      if option.table != table {
        table = option.table
        lines += ["", "[\(table)]"]
      }
      if !lines.isEmpty { lines.append("") }
      lines += comment("\(option.help): \(option.values)")
      lines.append(
        "\(option.key) = \(option.show(file.configuration))\(origin(of: option.name))")
    }
    return lines
  }

  private var keyLines: [String] {
    let intro = comment(
      "The keys of each command: one text or an array, in vim's notation; [] leaves the command"
        + " without a key. A key that is given to a command is taken from the others.")
    return ["", "[\(ConfigurationOption.keyTable)]"] + intro
      + file.configuration.settings.commands.commands.flatMap { command in
        let name = "\(ConfigurationOption.keyTable).\(command.id.rawValue)"
        return [""] + comment(command.help) + [
          "\(Toml.quoted(command.id.rawValue)) = "
            + "\(Toml.array(command.keys.map(\.description)))\(origin(of: name))"
        ]
      }
  }

  private func origin(of name: String) -> String {
    file.configuration.lines[name].map { "  # your line \($0)" } ?? ""
  }

  private func comment(_ text: String) -> [String] {
    PrintableText(text).lines(width: 90).map { "# \($0)" }
  }
}
