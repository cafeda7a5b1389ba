extension CommandRegistry {
  /// The plot of the article's actors.
  static let plotCommands: [Command] = [
    Command(
      .viewPlot, "plot", "Plot where each actor stands in the article",
      keys: [.character("p")], in: article.union([.plot]), footer: 44, disabled: \.whyNoActors
    )
    .named("plot"),
    Command(
      .plotOpen, "read", "Go to the passage of the mark; back leads here again", keys: [.enter],
      in: [.plot], footer: 1, disabled: \.whyNoMarkHere),
    Command(
      .plotNextColumn, "right", "Go to the next mark on the screen",
      keys: [.character("l"), .right], in: [.plot], footer: 21, disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotPreviousColumn, "left", "Go to the mark before on the screen",
      keys: [.character("h"), .left], in: [.plot], footer: 20, disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotNextMark, "mark", "Go to the next mark, of those in one column to each",
      keys: [.character("."), .character("w")], in: [.plot], disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotPreviousMark, "mark back", "Go to the mark before, of those in one column to each",
      keys: [.character(","), .character("b")], in: [.plot], disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotNextQuotation, "quote", "Go to the next quotation of the row", keys: [.character(">")],
      in: [.plot], footer: 30, disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotPreviousQuotation, "quote back", "Go to the quotation of the row before",
      keys: [.character("<")], in: [.plot], disabled: \.whyNoMarkHere
    )
    .counting(.times),
    Command(
      .plotFirstMark, "first", "Go to the first mark of the row",
      keys: [.character("0"), .character("^")], in: [.plot], disabled: \.whyNoMarkHere),
    Command(
      .plotLastMark, "last", "Go to the last mark of the row", keys: [.character("$")],
      in: [.plot], disabled: \.whyNoMarkHere),
    Command(
      .plotOrder, "sort", "Sort the rows by first appearance or by frequency",
      keys: [.character("o")], in: [.plot], footer: 10),
    Command(
      .plotSubjects, "kind",
      "Show people, organisations, places or sources without a name alone; then all",
      keys: [.tab], in: [.plot], footer: 11),
  ]
}
