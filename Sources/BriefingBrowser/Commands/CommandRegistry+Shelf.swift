extension CommandRegistry {
  /// What the shelf shows, and what is done with its articles.
  static let shelfCommands: [Command] = [
    Command(
      .shelfOrder, "sort", "Sort: by date, headline, outlet, unread or quotations first",
      keys: [.character("o")], in: [.shelf], footer: 63, disabled: \.whyShelfIsEmpty),
    Command(
      .shelfUnread, "unread", "Show only articles that were not read yet, or all again",
      keys: [.character("U")], in: [.shelf, .folders], footer: 64, disabled: \.whyShelfIsEmpty),
    Command(
      .shelfFolders, "folders", "Go to the folders: kept searches, outlets, years",
      keys: [.tab], in: [.shelf], footer: 62, disabled: \.whyShelfIsEmpty),
    Command(
      .shelfMarkRead, "read", "Mark the article as read, or as unread again",
      keys: [.character("r")], in: [.shelf], footer: 65, disabled: \.whyNoArticleHere),
    Command(
      .shelfDelete, "delete", "Delete the article from the library",
      keys: [.character("x"), .delete], in: [.shelf], footer: 66, disabled: \.whyNoArticleHere),
    Command(
      .shelfCopies, "versions", "List the versions of the article and its copies in other outlets",
      keys: [.character("v")], in: [.shelf], footer: 67, disabled: \.whyNoArticleHere),
    Command(
      .folderOpen, "articles", "Go to the articles of the folder",
      keys: [.enter, .tab, .right, .character("l")], in: [.folders], footer: 1),
    Command(
      .folderEdit, "results", "Show what the kept search finds, with the places in each article",
      keys: [.character("e")], in: [.folders], footer: 3, disabled: \.whyNoSearchHere),
    Command(
      .folderRename, "rename", "Call the kept search otherwise", keys: [.character("r")],
      in: [.folders], footer: 4, disabled: \.whyNoSearchHere),
    Command(
      .folderDelete, "forget", "Forget the kept search; the articles stay",
      keys: [.character("x"), .delete],
      in: [.folders], footer: 5, disabled: \.whyNoSearchHere),
    Command(
      .folderLeave, "back", "Go back to the articles", keys: [.escape, .character("q"), .left],
      in: [.folders], footer: 6),
    Command(
      .articleVersions, "versions",
      "List the versions of the article and its copies in other outlets",
      keys: [.character("V")], in: article, disabled: \.whyNoVersions
    )
    .named("versions"),
    Command(
      .versionCompare, "wording", "Show the wording that differs", keys: [.character("V")],
      in: [.versions], footer: 6, disabled: \.whyEntryLeadsNowhere),
  ]
}
