extension CommandRegistry {
  static let bookmarks: [Command] = [
    Command(
      .bookmarkToggle, "bookmark",
      "Bookmark the sentence under the cursor, or the quotation; on a bookmark, delete it",
      keys: [.character("M")], in: [.text, .quotations], footer: 12, disabled: \.whyNoBookmarks),
    Command(
      .bookmarkSelect, "choose", "Choose a passage to bookmark, to copy or to correct",
      keys: [.character("v")], in: [.text, .quotations], footer: 45, disabled: \.whyNoBookmarks),
    Command(
      .bookmarkEdit, "note",
      "Edit the note of the bookmark; without one, bookmark the sentence with a note",
      keys: [.character("e")], in: [.text, .quotations, .bookmarks], footer: 13,
      disabled: \.whyNoNote),
    Command(
      .bookmarkTag, "tags",
      "Edit the tags of the bookmark; without one, bookmark the sentence with tags",
      keys: [.character("#")], in: [.text, .quotations, .bookmarks], disabled: \.whyNoNote),
    Command(
      .bookmarkDelete, "delete", "Delete the bookmark", keys: [.character("x"), .delete],
      in: [.bookmarks], footer: 14, disabled: \.whyNoBookmarkHere),
    Command(
      .selectionKeep, "keep", "Bookmark the passage", keys: [.enter, .character("M")],
      in: [.selection], footer: 1),
    Command(
      .selectionNote, "with note", "Bookmark the passage with a note", keys: [.character("e")],
      in: [.selection], footer: 2),
    Command(
      .selectionGrowSentence, "sentence", "Take the next sentence in",
      keys: [.character("j"), .character(")"), .down], in: [.selection], footer: 3
    )
    .counting(.times),
    Command(
      .selectionShrinkSentence, "less", "Leave the last sentence out",
      keys: [.character("k"), .character("("), .up], in: [.selection], footer: 4
    )
    .counting(.times),
    Command(
      .selectionParagraph, "paragraph", "Take the whole paragraph", keys: [.character("p")],
      in: [.selection], footer: 5),
    Command(
      .selectionGrowParagraph, "next paragraph", "Take the next paragraph in",
      keys: [.character("}"), .character("J")], in: [.selection], footer: 6
    )
    .counting(.times),
    Command(
      .selectionShrinkParagraph, "less", "Leave the last paragraph out",
      keys: [.character("{"), .character("K")], in: [.selection]
    )
    .counting(.times),
    Command(
      .selectionGrowWord, "word", "Move the end that is at work on by a word",
      keys: [.character("w"), .character("l"), .right], in: [.selection], footer: 8
    )
    .counting(.times),
    Command(
      .selectionShrinkWord, "back", "Move the end that is at work back by a word",
      keys: [.character("b"), .character("h"), .left], in: [.selection], footer: 9
    )
    .counting(.times),
    Command(
      .selectionOtherEnd, "other end", "Let the other end of the passage move by words",
      keys: [.character("o")], in: [.selection], footer: 10),
    Command(
      .selectionCancel, "cancel", "Choose nothing",
      keys: [.escape, .character("q"), .character("v")],
      in: [.selection], footer: 7),
  ]

  static let prompts: [Command] = [
    Command(
      .promptAccept, "done", "Take what was typed", keys: [.enter], in: [.prompt], footer: 1),
    Command(
      .promptCancel, "cancel", "Leave it as it was", keys: [.escape, .control("c"), .control("g")],
      in: [.prompt], footer: 2),
    Command(
      .confirmYes, "yes", "Yes", keys: [.character("y"), .character("Y")], in: [.confirmation],
      footer: 1),
    Command(
      .confirmNo, "no", "No",
      keys: [.character("n"), .character("N"), .escape, .character("q"), .control("c")],
      in: [.confirmation], footer: 2),
  ]
}
