import ArgumentParser

/// The theme that the reader chose on the command line.
struct ThemeChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The looks: default, light, dark, high-contrast, none, or one of your own; LEDE_THEME or the"
        + " configuration sets it for good.",
      valueName: "name"),
    completion: .shellCommand("lede config --themes 2>/dev/null"))
  var theme: String?
}
