extension CommandRegistry {
  /// Searching the library.
  static let librarySearch: [Command] = [
    Command(
      .librarySearch, "search library", "Search all articles of the library",
      keys: [.character(";"), .function(3)], in: everywhere, footer: 61
    )
    .named("search"),
    Command(
      .librarySearchActor, "in library", "Search the library for the actor here",
      keys: [.character("*")], in: [.text, .actors, .quotations, .dossier],
      disabled: \.whyNoActorHere),
    Command(
      .resultsEdit, "edit", "Change what is searched for", keys: [.character("/")],
      in: [.results], footer: 11),
    Command(
      .resultsOrder, "order", "Show the best first, or the newest", keys: [.character("o")],
      in: [.results], footer: 12, disabled: \.whyNothingFound),
    Command(
      .resultsSave, "save", "Keep the search under a name; it then stands on the shelf",
      keys: [.character("s")], in: [.results], footer: 13, disabled: \.whyNothingToSave),
    Command(
      .promptComplete, "complete", "Complete the name of a field, such as speaker:",
      keys: [.tab], in: [.prompt], footer: 3, disabled: \.whyNothingToComplete),
    Command(
      .promptEarlier, "earlier", "Take what was typed before, of what begins so",
      keys: [.up, .control("p")], in: [.prompt], footer: 4, disabled: \.whyNothingEarlier),
    Command(
      .promptLater, "later", "Take what was typed after that",
      keys: [.down, .control("n")], in: [.prompt], disabled: \.whyNothingLater),
  ]
}
