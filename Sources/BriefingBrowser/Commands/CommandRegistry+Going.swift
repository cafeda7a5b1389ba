extension CommandRegistry {
  /// Ways to places on the screen, in the article and in the library.
  static let going: [Command] = [
    Command(
      .paletteOpen, "commands", "Find a command, actor, section, speaker or article by name",
      keys: [.character(":")], in: everywhere, footer: 75),
    Command(
      .jumpHint, "hints", "Put letters on every name, quotation and link in sight; type one to go",
      keys: [.character("f")], in: everywhere, footer: 36, disabled: \.whyNoHints),
    Command(.hintCancel, "cancel", "Go nowhere", keys: [.escape, .control("c")], in: [.hints]),
    Command(
      .peekOpen, "peek", "Say more about the quotation or actor here, without leaving the place",
      keys: [.character("K")], in: article, footer: 37, disabled: \.whyNothingToPeekAt),
    Command(
      .peekDown, "down", "Scroll down", keys: [.character("j"), .down, .character(" "), .pageDown],
      in: [.peek]
    )
    .counting(.times),
    Command(
      .peekUp, "up", "Scroll up", keys: [.character("k"), .up, .pageUp], in: [.peek]
    )
    .counting(.times),
    Command(
      .peekClose, "close", "Close the box",
      keys: [.escape, .character("q"), .character("K"), .enter], in: [.peek], footer: 1),
    Command(
      .markSet, "set mark",
      "Set a mark: m a for this article, m A to come back to it from any article",
      keys: [.character("m")], in: [.text]),
    Command(
      .markGo, "go to mark", "Go to a mark: ' a; '' goes to where you jumped from",
      keys: [.character("'"), .character("`")], in: article.union([.shelf])),
    Command(.letterCancel, "cancel", "Leave it", keys: [.escape, .control("c")], in: [.letter]),
    Command(
      .articleNext, "next article",
      "Read the next article: of those named in the shell, or of the shelf", keys: [.control("n")],
      in: panes.union([.text])
    )
    .named("n", "next"),
    Command(
      .articlePrevious, "article before",
      "Read the article before: of those named in the shell, or of the shelf",
      keys: [.control("p")], in: panes.union([.text])
    )
    .named("p", "prev"),
  ]

  /// The palette's own keys.
  static let palette: [Command] = [
    Command(
      .paletteRun, "go", "Do or go to what is chosen", keys: [.enter], in: [.palette], footer: 1),
    Command(
      .paletteLater, "next", "Choose the next, or go back to the line typed after that",
      keys: [.down, .control("n")], in: [.palette], footer: 2),
    Command(
      .paletteEarlier, "earlier",
      "Take what was typed before, of what begins so, or choose the one before",
      keys: [.up, .control("p")], in: [.palette], footer: 3),
    Command(
      .paletteNext, "next", "Choose the next", keys: [.tab, .control("j")], in: [.palette]),
    Command(
      .palettePrevious, "before", "Choose the one before", keys: [.backTab, .control("k")],
      in: [.palette]),
    Command(
      .paletteCancel, "cancel", "Close the palette",
      keys: [.escape, .control("c"), .control("g")], in: [.palette], footer: 4),
  ]
}
