import BriefingBrowser

/// The manual page, in mdoc, from the declarations of the command line, the keys and the configuration.
struct ManualPage {
  /// The command line.
  let program: CommandLineDescription
  /// The commands of the browser.
  let registry: CommandRegistry
  /// The day of the page, as mdoc writes it: `March 14, 2026`.
  let date: String

  /// The page.
  var text: String {
    var lines = head + description
    lines += commands + keys
    lines += configuration + environment
    lines += files + status
    lines += examples
    return lines.joined(separator: "\n")
  }

  private var head: [String] {
    [
      ".\\\" Made by lede generate-docs --manual from the declarations of the program.",
      ".Dd \(date)", ".Dt LEDE 1", ".Os", ".Sh NAME", ".Nm lede",
      ".Nd read articles by section, actor and quotation", ".Sh SYNOPSIS", ".Nm lede",
      ".Op Fl -theme Ar name", ".Op Ar", ".Nm lede", ".Ar command", ".Op Ar argument ...",
    ]
  }

  private var description: [String] {
    var lines = [".Sh DESCRIPTION"]
    lines += paragraphs(
      """
      lede is a terminal browser for news articles and briefings. It shows them by section, finds the \
      people, organisations and places in them, links every quotation to whoever said it, and keeps \
      what was read in a library on this machine. Where the text does not say for certain who spoke, \
      lede says so.
      """)
    lines.append(".Pp")
    lines += paragraphs(
      """
      Without a file the shelf of the library opens. Where standard output is no terminal, lede prints \
      plain text. Reading uses no network.
      """)
    return lines
  }

  private var commands: [String] {
    var lines = [".Sh COMMANDS", ".Bl -tag -width Ds"]
    for command in program.shownSubcommands {
      let words = [command.abstract, command.discussion].compactMap(\.self).joined(separator: " ")
      lines.append(
        ([".It Ic", MdocText.word(command.commandName)] + synopsis(of: command))
          .joined(separator: " "))
      lines += paragraphs(words)
      lines += options(of: command)
    }
    return lines + [".El"]
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
    for option in options {
      let names = (option.names ?? []).map { name in
        "Fl " + (name.kind == "short" ? "" : "-") + MdocText.word(name.name)
      }
      var head = ".It " + names.joined(separator: " , ")
      if option.kind == "option" { head += " Ar " + MdocText.word(option.valueName ?? "value") }
      lines.append(head)
      lines += paragraphs(option.abstract ?? "")
    }
    return lines + [".El"]
  }

  private var keys: [String] {
    var lines = [".Sh KEYS"]
    lines += paragraphs("In the browser, ? shows the keys of the screen. They can all be changed.")
    for context in CommandContext.allCases {
      let commands = registry.commands(in: context).filter { !$0.keys.isEmpty }
      guard !commands.isEmpty else { continue }
      lines += [".Ss \(context.title)", ".Bl -tag -width 12n -compact"]
      for command in commands {
        let names = command.keys.map { "Ic " + MdocText.word($0.description) }
        lines.append(".It " + names.joined(separator: " , "))
        lines += paragraphs(command.help)
      }
      lines.append(".El")
    }
    return lines
  }

  private var configuration: [String] {
    var lines = [".Sh CONFIGURATION"]
    lines += paragraphs(
      """
      The configuration is a TOML file. A line that is wrong is named when lede opens, with its number \
      and what was most likely meant, and the rest is used. lede config prints all that can be set, \
      with what it is for. The options:
      """)
    lines.append(".Bl -tag -width Ds")
    for option in ConfigurationOption.all {
      lines.append(".It Cm " + MdocText.word(option.name))
      lines += paragraphs("\(option.help): \(option.values).")
    }
    lines.append(".It Cm keys")
    lines += paragraphs(
      """
      A table of commands with their keys, such as "lit.next" = ["n", "<C-n>"]; [] leaves a command \
      without a key.
      """)
    return lines + [".El"]
  }

  private var environment: [String] {
    list(
      "ENVIRONMENT", tag: "Ev",
      [
        ("LEDE_LIBRARY", "The file of the library."),
        ("LEDE_CONFIG", "The configuration file."),
        ("LEDE_THEME", "The theme."),
        ("LEDE_DATA", "The folder of lede's own data."),
        ("NO_COLOR", "Where it is set and not empty, no colours are used."),
        ("COLORTERM", "truecolor or 24bit says that the terminal has more colours than its type."),
        ("XDG_CONFIG_HOME", "Where lede/config.toml is; ~/.config where it is not set."),
        ("XDG_DATA_HOME", "Where lede/library.sqlite is; ~/.local/share where it is not set."),
        ("VISUAL", "The editor for notes, before EDITOR."),
      ])
  }

  private var files: [String] {
    list(
      "FILES", tag: "Pa",
      [
        ("~/.config/lede/config.toml", "The configuration."),
        ("~/.config/lede/themes/", "Themes of your own, a TOML file each."),
        ("~/.local/share/lede/library.sqlite", "The library."),
      ])
  }

  private var status: [String] {
    [".Sh EXIT STATUS"]
      + paragraphs(
        "0 where all went well; else by the numbers of sysexits.h, such as 66 for a file that is not"
          + " there, 65 for one that cannot be read, 78 for a mistake in the configuration or a theme."
      )
  }

  private var examples: [String] {
    [
      ".Sh EXAMPLES", ".Dl lede article.txt", ".Dl pbpaste | lede -",
      ".Dl lede quotes --speaker Castell article.txt", ".Dl lede search \"harbour AND wall\"",
      ".Sh SEE ALSO", ".Xr less 1 ,", ".Xr terminfo 5",
    ]
  }

  private func list(_ title: String, tag: String, _ items: [(String, String)]) -> [String] {
    [".Sh \(title)", ".Bl -tag -width Ds"]
      + items.flatMap { [".It \(tag) \(MdocText.word($0))"] + paragraphs($1) } + [".El"]
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { MdocText.sentences(String($0)) }
  }
}
