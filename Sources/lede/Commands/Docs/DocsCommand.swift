import ArgumentParser
import BriefingBrowser
import BriefingData
import Foundation

/// `lede generate-docs`: writes what the documentation has from declarations and from the program
/// itself, for `make docs`.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-docs",
    abstract: "Write the key table, the page of options and the pictures.",
    shouldDisplay: false)

  @Flag(help: "Print the manual page instead.")
  var manual = false

  @Argument(help: "The folder to write to.")
  var folder = "docs"

  func run() throws {
    if manual {
      let page = ManualPage(
        program: try CommandLineDescription.lede(), registry: .standard, date: Self.date)
      try StandardOutput.write([page.text])
      return
    }
    try write(Self.keys, to: "keys.md")
    try write(Self.configurationPage, to: "configuration.md")
    for (name, keys) in Self.pictures { try write(picture(keys: keys), to: name) }
  }

  private static var keys: String {
    """
    # Keys

    Made from the command registry by `make docs`; `?` shows the same on the screen.


    """ + CommandRegistry.standard.keyTable
  }

  /// The options of the configuration with what lede does by itself, as a page.
  static var configurationPage: String {
    let file = ConfigurationFile(environment: ["LEDE_CONFIG": "~/.config/lede/config.toml"])
    let options = ConfigurationPage(file: file).optionLines.joined(separator: "\n")
    return """
      # Configuration

      Made from the declarations of the options by `make docs`; `lede config` prints the same as it is
      for you, with the keys of every command. What you set goes into `~/.config/lede/config.toml`
      (`lede config --path`). A wrong line is named when lede opens, with the name that was most likely
      meant, and the rest is used; `lede config --check` lists all that is wrong.

      ```toml
      \(options)

      [keys]
      # A command with its keys, in vim's notation; [] leaves it without a key. The commands
      # are in the table of keys, and all of them with their names in what lede config prints.
      "lit.next" = ["n", "<C-n>"]
      ```

      ## Themes

      A theme is a TOML file in `~/.config/lede/themes`, chosen by its name. Each line gives a role its
      looks: `color` and `background` are `black`, `red`, `green`, `yellow`, `blue`, `magenta`, `cyan` or
      `white`, or one of these after `bright-`; `color256` and `background256` are numbers from 16 to 255
      for terminals that have them; `attributes` are `bold`, `dim`, `italic`, `underline`, `reverse`, and
      `mono` those without colours. `quote` stands for all roles that begin with `quote.` and have no
      line of their own. The roles are \(Self.roles).

      ```toml
      inherits = "dark"
      quote = { color = "green", color256 = 114 }
      "actor.person" = { color = "cyan", attributes = ["bold"] }
      ```

      """
  }

  private static var roles: String {
    StyleRole.allCases.map { "`\($0.name)`" }.joined(separator: ", ")
  }

  /// The day of the manual: SOURCE_DATE_EPOCH for builds that are to be the same again, or today.
  private static var date: String {
    let seconds = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "MMMM d, yyyy"
    return formatter.string(from: seconds.map(Date.init(timeIntervalSince1970:)) ?? Date())
  }

  /// The pictures, with the keys that lead to each: the second quotation with its speaker standing out,
  /// what a search of the library finds, and where the actors stand in the article.
  private static let pictures = [
    ("reader.svg", "<C-d>>>"), ("search.svg", ";government OR police<Enter>j"), ("plot.svg", "p"),
  ]

  /// The first sample briefing after some keys, in the dark theme.
  private func picture(keys: String) throws -> String {
    let data = try BriefingData()
    let shelf = LibraryShelf(at: .memory)
    let session = RenderSession(size: Size(columns: 120, rows: 36), shelf: shelf)
    let samples = try shelf.stockWithSamples()
    session.begin(samples.last.map(BrowserStart.kept) ?? .shelf)
    session.press(try Key.sequence(keys))
    let theme = try ThemeShelf(data: data, folder: "").theme("dark")
    return frame(of: session.state).svg(theme: theme)
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }
}
