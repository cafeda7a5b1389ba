/// A variable of the environment that lede reads.
struct EnvironmentVariable {
  let name: String
  /// What it is for, as a sentence.
  let help: String

  private init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }

  /// Those that are for readers, as the manual has them.
  static let documented = [
    EnvironmentVariable("LEDE_LIBRARY", "The file of the library."),
    EnvironmentVariable("LEDE_CONFIG", "The configuration file."),
    EnvironmentVariable("LEDE_THEME", "The theme."),
    EnvironmentVariable("LEDE_DATA", "The folder of lede's own data."),
    EnvironmentVariable("NO_COLOR", "Where it is set and not empty, no colours are used."),
    EnvironmentVariable("TERM", "The type of the terminal, as terminfo has it."),
    EnvironmentVariable(
      "COLORTERM", "truecolor or 24bit says that the terminal has more colours than its type."),
    EnvironmentVariable(
      "COLORFGBG", "Says whether the terminal is light, where no theme is chosen."),
    EnvironmentVariable(
      "COLUMNS", "The columns of what commands print; those of the terminal, or 80, without it."),
    EnvironmentVariable(
      "LC_ALL", "With LC_CTYPE and LANG: where they name no UTF-8, charts are drawn in ASCII."),
    EnvironmentVariable("LC_CTYPE", "See LC_ALL."),
    EnvironmentVariable("LANG", "See LC_ALL."),
    EnvironmentVariable("VISUAL", "The editor for notes."),
    EnvironmentVariable("EDITOR", "The editor for notes, where VISUAL is not set."),
    EnvironmentVariable("TMPDIR", "Where a note lies while it is in the editor; /tmp without it."),
    EnvironmentVariable(
      "XDG_CONFIG_HOME", "Where lede/config.toml is; ~/.config where it is not set."),
    EnvironmentVariable(
      "XDG_DATA_HOME", "Where lede/library.sqlite is; ~/.local/share where it is not set."),
  ]

  /// Those that readers need not know of: where the home is, what a terminal says about itself, and
  /// what builds set.
  static let others: Set<String> = [
    "HOME", "KONSOLE_VERSION", "MLTERM", "TERM_PROGRAM", "SOURCE_DATE_EPOCH",
  ]
}
