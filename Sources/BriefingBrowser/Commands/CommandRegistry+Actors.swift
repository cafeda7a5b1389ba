extension CommandRegistry {
  /// The actors of the library.
  static let libraryActors: [Command] = [
    Command(
      .dossierOpen, "all it said", "Open the dossier of the actor across the library",
      keys: [.character("D")],
      in: [.text, .actors, .quotations, .dossier, .libraryActors, .libraryDossier], footer: 39,
      disabled: \.whyNoDossierHere
    )
    .named("dossier"),
    Command(
      .registerOpen, "all actors", "List the actors of the library", keys: [.character("A")],
      in: everywhere.subtracting([.help, .libraryActors]), footer: 85
    )
    .named("actors"),
    Command(
      .registerSort, "order", "Put the actors in order of articles, quotations or names",
      keys: [.character("o")], in: [.libraryActors], footer: 11),
    Command(
      .registerFilter, "filter", "Show only what contains the words typed",
      keys: [.character("/"), .character("&")], in: [.libraryActors, .libraryDossier], footer: 10),
  ]
}
