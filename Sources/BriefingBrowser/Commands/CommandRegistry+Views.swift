extension CommandRegistry {
  static let viewCommands: [Command] = [
    Command(
      .listOpen, "open", "Go to what the entry stands for",
      keys: [.enter, .right, .character("l")],
      in: lists.subtracting([.shelf, .folders, .plot, .charts, .chartArticles, .help]), footer: 5,
      disabled: \.whyEntryLeadsNowhere),
    Command(
      .paneNext, "pane", "Go to the next pane", keys: [.tab], in: article, footer: 40),
    Command(
      .panePrevious, "pane back", "Go to the pane before", keys: [.backTab], in: article),
    Command(
      .paneText, "text", "Go to the text", keys: [.character("t")], in: article),
    Command(
      .paneOutline, "outline", "Go to the outline of sections", keys: [.character("o")],
      in: article, footer: 41),
    Command(
      .paneActors, "actors", "Go to the list of actors", keys: [.character("a")], in: article,
      footer: 42),
    Command(
      .paneQuotations, "quotations", "Go to the list of quotations", keys: [.character("\"")],
      in: article, footer: 43),
    Command(
      .listLeave, "back", "Go back to the text where it was", keys: [.escape], in: panes),
    Command(
      .furnitureToggle, "hidden lines", "Show or hide the page's own lines",
      keys: [.character("F")], in: [.text], footer: 70, disabled: \.whyNoFurniture),
    Command(
      .viewBookmarks, "bookmarks", "List the bookmarks", keys: [.character("B")],
      in: article.union([.shelf]), footer: 60
    )
    .named("bookmarks"),
    Command(
      .viewHelp, "help", "Show the keys of this screen", keys: [.character("?"), .function(1)],
      in: everywhere.subtracting([.help]), footer: 2
    )
    .named("help", "h"),
    Command(
      .helpFilter, "filter", "Show only the keys whose words are typed", keys: [.character("&")],
      in: [.help], footer: 12),
  ]
}
