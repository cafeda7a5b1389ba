extension CommandRegistry {
  static let program: [Command] = [
    Command(
      .shelfOpen, "read", "Read the article", keys: [.enter, .right, .character("l")],
      in: [.shelf], footer: 1, disabled: \.whyNoArticleHere),
    Command(
      .shelfFilter, "filter",
      "Show only articles with the words typed in headline, outlet, author or date",
      keys: [.character("/"), .character("&")],
      in: [.shelf], footer: 10),
    Command(
      .shelfShowAll, "show all", "Show all articles again", keys: [.escape], in: [.shelf],
      footer: 11, disabled: \.whyAllIsShown),
    Command(
      .screenRedraw, "redraw", "Draw the screen anew", keys: [.control("l")], in: everywhere),
    Command(
      .programSuspend, "suspend", "Suspend lede; fg brings it back", keys: [.control("z")],
      in: Set(CommandContext.allCases)),
    Command(
      .viewClose, "close",
      "Close this view; where words are lit or entries left out, undo that first",
      keys: [.character("q"), .escape], in: views, footer: 3),
    Command(
      .viewLeave, "leave", "Leave the article for where you opened it: the shelf, or the shell",
      keys: [.character("q")], in: panes.union([.shelf, .text]), footer: 80
    )
    .named("close"),
    Command(
      .viewShelf, "shelf", "Go to the shelf: the articles of the library",
      keys: [.character("i")], in: panes.union([.text]), footer: 81
    )
    .named("shelf", "ls"),
    Command(
      .programLeave, "leave lede", "Quit lede, as in vim: ZZ", keys: [.character("Z")],
      in: everywhere),
    Command(
      .programQuit, "quit", "Quit lede", keys: [.character("Q"), .control("c")], in: everywhere
    )
    .named("q", "quit"),
  ]
}
