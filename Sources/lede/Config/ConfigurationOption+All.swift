import BriefingBrowser

extension ConfigurationOption {
  /// Every option but the keys, which are the registry's commands, in the order of the file.
  static let all: [ConfigurationOption] = [
    .text(
      "theme", \.theme,
      values:
        "default, light, dark, high-contrast, none, or the name of a file in the folder themes"
        + " beside this one",
      "The looks; --theme and LEDE_THEME come before it"),
    .choice(
      "colors", \.colors,
      "The most colours to use; auto takes all that the terminal has, and none under NO_COLOR"),
    .flag(
      "mouse", \.settings.usesMouse,
      "Whether the mouse moves the cursor, scrolls and chooses; with Shift the terminal selects"),
    .flag(
      "linear", \.settings.isLinear,
      "Whether one thing at a time is shown, without lines and columns, for screen readers and"
        + " braille displays"),
    .choice(
      "charts", \.charts,
      "The characters of charts: unicode has Braille patterns and blocks; auto is unicode, but ASCII"
        + " where the terminal is known to lack them"),
    .number(
      "text.width", \.settings.textWidth, in: BrowserSettings.textWidths,
      "The most columns that a line of text gets"),
    .choice(
      "text.right-to-left", \.textOrder,
      "Who puts Arabic and Hebrew into its order on the screen; auto is lede, but on terminals that"
        + " always do it themselves"),
    .flag(
      "layout.panes", \.settings.panes.isShown,
      "Whether the lists stand beside the text where there is room"),
    .numberOrAuto(
      "layout.left", \.settings.panes.left, in: PaneSettings.widths,
      "The columns of the outline and the actors"),
    .numberOrAuto(
      "layout.right", \.settings.panes.right, in: PaneSettings.widths,
      "The columns of the quotations"),
    .phrases(
      "import.outlets", \.outlets,
      "Outlets to know, as they stand on a line of a page; * stands for anything"),
    .phrases(
      "import.furniture", \.furniture,
      "Lines of pages that are no part of an article; * stands for anything"),
  ]

  /// The table of the keys: the names in it are those of the commands.
  static let keyTable = "keys"
}
