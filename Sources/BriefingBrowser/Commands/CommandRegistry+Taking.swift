extension CommandRegistry {
  /// Where what was changed can be seen.
  static let changing: Set<CommandContext> = [
    .shelf, .folders, .text, .actors, .quotations, .dossier, .bookmarks, .corrections,
    .libraryActors,
    .libraryDossier, .peek,
  ]

  /// What takes something out of an article, or takes something back.
  static let taking: [Command] = [
    Command(
      .undo, "undo",
      "Take back the last change: a kept search, a bookmark, a correction, read or unread",
      keys: [.character("u")],
      in: changing, disabled: \.whyNothingToUndo
    )
    .named("undo"),
    Command(
      .redo, "redo", "Make the change again that was taken back", keys: [.control("r")],
      in: changing, disabled: \.whyNothingToRedo
    )
    .named("redo"),
    Command(
      .noteInEditor, "write note",
      "Write the note in your editor; without a bookmark here, bookmark the sentence",
      keys: [.character("E")], in: [.text, .quotations, .bookmarks, .selection],
      disabled: \.whyNoNote
    )
    .named("note"),
    Command(
      .copyPassage, "copy", "Copy the quotation, or else the sentence, with its source",
      keys: [.character("y")], in: [.text, .quotations, .selection, .bookmarks],
      footer: 51, disabled: \.whyNothingToCopy
    )
    .named("copy"),
    Command(
      .copyCitation, "cite", "Copy headline, outlet, date and address", keys: [.character("Y")],
      in: article
    )
    .named("cite"),
    Command(
      .sourceOpen, "source", "Open the article's address in your web browser",
      keys: [.character("O")], in: article, disabled: \.whyNoAddress
    )
    .named("open"),
    Command(
      .passagePipe, "pipe", "Give the quotation, or else the sentence, to a command of yours",
      keys: [.character("|")], in: [.text, .selection], disabled: \.whyNothingToCopy
    )
    .named("!", "pipe", taking: "COMMAND"),
    Command(
      .viewWrite, "write", "Write what this view shows to a file", keys: [.character("W")],
      in: everywhere
    )
    .named("w", "write", taking: "FILE"),
    Command(
      .fileOpen, "open", "Open a file, or an article of the library by number or address",
      keys: [], in: everywhere
    )
    .named("e", "edit", taking: "FILE"),
  ]
}
