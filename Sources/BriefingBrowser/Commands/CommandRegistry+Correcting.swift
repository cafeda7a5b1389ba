extension CommandRegistry {
  /// What puts right who is who and who said what.
  static let correcting: [Command] = [
    Command(
      .correctOpen, "correct",
      "Correct the quotation or the actor here: who says it, who it is; put in what was missed",
      keys: [.character("c")],
      in: [
        .text, .selection, .actors, .quotations, .dossier, .libraryActors, .libraryDossier, .peek,
      ],
      footer: 38,
      disabled: \.whyNothingToCorrect
    )
    .named("correct"),
    Command(
      .correctionsOpen, "corrections", "List all corrections; any of them can be taken back",
      keys: [], in: everywhere.subtracting([.help, .corrections])
    )
    .named("corrections"),
    Command(
      .correctionToggle, "take back", "Take the correction back, or let it hold again",
      keys: [.character("x"), .delete], in: [.corrections], footer: 4,
      disabled: \.whyNoCorrectionHere),
    Command(
      .correctAccept, "do it", "Do what is chosen; what it changes is said below the list",
      keys: [.enter], in: [.correction, .correctionName], footer: 1),
    Command(
      .correctNext, "next", "Choose the next", keys: [.down, .control("n"), .control("j")],
      in: [.correction, .correctionName], footer: 3),
    Command(
      .correctPrevious, "before", "Choose the one before",
      keys: [.up, .control("p"), .control("k")], in: [.correction, .correctionName], footer: 4),
    Command(
      .correctScope, "where", "Let it hold in the whole library, or only in this article",
      keys: [.tab], in: [.correction, .correctionName], footer: 2),
    Command(
      .correctCancel, "back", "Go a step back, or change nothing",
      keys: [.escape, .control("c"), .control("g")], in: [.correction, .correctionName],
      footer: 5),
  ]
}
