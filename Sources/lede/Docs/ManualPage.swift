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
      ".Op Fl -theme Ar name", ".Op Fl -linear", ".Op Ar", ".Nm lede", ".Ar command",
      ".Op Ar argument ...",
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
    list("ENVIRONMENT", tag: "Ev", EnvironmentVariable.documented.map { ($0.name, $0.help) })
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
      ".Sh EXAMPLES", ".Dl lede article.txt", ".Dl curl https://post.example/1 | lede -",
      ".Dl lede quotes --speaker Castell article.txt", ".Dl lede search \"harbour AND wall\"",
      ".Sh SEE ALSO", ".Xr less 1 ,", ".Xr terminfo 5",
    ]
  }

  func list(_ title: String, tag: String, _ items: [(String, String)]) -> [String] {
    [".Sh \(title)", ".Bl -tag -width Ds"]
      + items.flatMap { [".It \(tag) \(MdocText.word($0))"] + paragraphs($1) } + [".El"]
  }

  /// Text in sentences, a line each. A blank line begins a paragraph, and lines that are indented stand
  /// as they are.
  func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isTable = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = line.hasPrefix("  ")
      if isIndented != isTable {
        lines.append(isIndented ? ".Bd -literal" : ".Ed")
        isTable = isIndented
      } else if line.isEmpty, lines.last != ".Pp" {
        lines.append(".Pp")
      }
      lines += isIndented ? [MdocText.line(String(line))] : MdocText.sentences(String(line))
    }
    return isTable ? lines + [".Ed"] : lines
  }
}
