extension CommandRegistry {
  static let lists: Set<CommandContext> = [
    .shelf, .folders, .outline, .actors, .quotations, .dossier, .bookmarks, .results, .versions,
    .comparison, .corrections, .libraryActors, .libraryDossier, .plot, .charts, .chartArticles,
    .help,
  ]
  static let panes: Set<CommandContext> = [.outline, .actors, .quotations]
  static let views: Set<CommandContext> = [
    .dossier, .bookmarks, .results, .versions, .comparison, .corrections, .libraryActors,
    .libraryDossier, .plot, .charts, .chartArticles, .help,
  ]
  static let article: Set<CommandContext> = panes.union([.text, .dossier])
  /// Lists that are all there, so that `/` searches them; of the others the library shows a part.
  static let searched: Set<CommandContext> = panes.union([
    .dossier, .bookmarks, .versions, .comparison, .corrections, .plot, .chartArticles, .help,
  ])
  static let everywhere = lists.union([.text])

  static let movement: [Command] = [
    Command(
      .moveDown, "down", "Go down a line or to the next entry",
      keys: [.character("j"), .down], in: everywhere
    )
    .counting(.times),
    Command(
      .moveUp, "up", "Go up a line or to the entry before",
      keys: [.character("k"), .up], in: everywhere
    )
    .counting(.times),
    Command(
      .moveLeft, "left", "Go one character to the left",
      keys: [.character("h"), .left], in: [.text]
    )
    .counting(.times),
    Command(
      .moveRight, "right", "Go one character to the right",
      keys: [.character("l"), .right], in: [.text]
    )
    .counting(.times),
    Command(
      .moveWordForward, "word", "Go to the next word", keys: [.character("w")], in: [.text]
    )
    .counting(.times),
    Command(
      .moveWordBack, "word back", "Go to the word before", keys: [.character("b")], in: [.text]
    )
    .counting(.times),
    Command(
      .moveLineStart, "line start", "Go to the start of the line",
      keys: [.character("0"), .character("^")], in: [.text]),
    Command(
      .moveLineEnd, "line end", "Go to the end of the line", keys: [.character("$")], in: [.text]),
    Command(
      .movePageDown, "page", "Go down a page",
      keys: [.character(" "), .pageDown, .control("f")], in: everywhere, footer: 90
    )
    .counting(.times),
    Command(
      .movePageUp, "page up", "Go up a page", keys: [.pageUp, .control("b")], in: everywhere
    )
    .counting(.times),
    Command(
      .moveHalfPageDown, "half page", "Go down half a page", keys: [.control("d")],
      in: everywhere
    )
    .counting(.times),
    Command(
      .moveHalfPageUp, "half page up", "Go up half a page", keys: [.control("u")],
      in: everywhere
    )
    .counting(.times),
    Command(
      .moveTop, "top", "Go to the beginning; 10g to paragraph 10", keys: [.character("g"), .home],
      in: everywhere
    )
    .counting(.place),
    Command(
      .moveBottom, "end", "Go to the end; 10G to paragraph 10", keys: [.character("G"), .end],
      in: everywhere
    )
    .counting(.place),
    Command(
      .movePercent, "per cent", "Go that far into it: 50% is the middle", keys: [.character("%")],
      in: everywhere
    )
    .counting(.percent),
    Command(
      .scrollDown, "scroll", "Scroll the text down a line", keys: [.control("e")], in: [.text]
    )
    .counting(.times),
    Command(
      .scrollUp, "scroll up", "Scroll the text up a line", keys: [.control("y")], in: [.text]
    )
    .counting(.times),
    Command(
      .scrollPlace, "place line",
      "Scroll this line: zz to the middle, zt to the top, zb to the foot",
      keys: [.character("z")], in: [.text]),
  ]

  static let jumps: [Command] = [
    Command(
      .jumpNextSection, "section", "Go to the next section", keys: [.character("]")],
      in: [.text], footer: 20
    )
    .counting(.times),
    Command(
      .jumpPreviousSection, "section back", "Go to the section before", keys: [.character("[")],
      in: [.text]
    )
    .counting(.times),
    Command(
      .jumpNextParagraph, "paragraph", "Go to the next paragraph", keys: [.character("}")],
      in: [.text]
    )
    .counting(.times),
    Command(
      .jumpPreviousParagraph, "paragraph back", "Go to the paragraph before",
      keys: [.character("{")], in: [.text]
    )
    .counting(.times),
    Command(
      .jumpNextSentence, "sentence", "Go to the next sentence", keys: [.character(")")],
      in: [.text]
    )
    .counting(.times),
    Command(
      .jumpPreviousSentence, "sentence back", "Go to the sentence before",
      keys: [.character("(")], in: [.text]
    )
    .counting(.times),
    Command(
      .jumpNextQuotation, "quote", "Go to the next quotation", keys: [.character(">")],
      in: [.text], footer: 30, disabled: \.whyNoQuotations
    )
    .counting(.times),
    Command(
      .jumpPreviousQuotation, "quote back", "Go to the quotation before", keys: [.character("<")],
      in: [.text], disabled: \.whyNoQuotations
    )
    .counting(.times),
    Command(
      .jumpNextActor, "actor", "Go to the next mention of any actor", keys: [.character(".")],
      in: [.text], footer: 31, disabled: \.whyNoActors
    )
    .counting(.times),
    Command(
      .jumpPreviousActor, "actor back", "Go to the mention of any actor before",
      keys: [.character(",")], in: [.text], disabled: \.whyNoActors
    )
    .counting(.times),
    Command(
      .jumpSpeaker, "speaker", "Go from a quotation to the words that name its speaker, and back",
      keys: [.character("s")], in: [.text, .quotations], footer: 34,
      disabled: \.whyNoSpeaker),
    Command(
      .jumpBack, "back", "Go back to where you jumped from, in other articles too",
      keys: [.character("H"), .control("o"), .backspace],
      in: article.union([.shelf, .libraryActors, .libraryDossier, .plot]),
      footer: 50, disabled: \.whyNoJumpBack
    )
    .counting(.times),
    Command(
      .jumpForward, "forward", "Go forward again in the jump list", keys: [.character("L")],
      in: article.union([.shelf, .libraryActors, .libraryDossier, .plot]),
      disabled: \.whyNoJumpForward
    )
    .counting(.times),
  ]

  static let litCommands: [Command] = [
    Command(
      .litNext, "next", "Go to the next one of what is lit", keys: [.character("n")],
      in: article.union(searched), footer: 11, disabled: \.whyNothingLit
    )
    .counting(.times),
    Command(
      .litPrevious, "previous", "Go to the one before of what is lit", keys: [.character("N")],
      in: article.union(searched), disabled: \.whyNothingLit
    )
    .counting(.times),
    Command(
      .searchOpen, "search",
      "Search in the article as you type: words, or an expression such as Wagner.*Kremlin",
      keys: [.character("/")], in: [.text], footer: 10),
    Command(
      .listSearch, "search", "Search in the list as you type, as in less",
      keys: [.character("/")], in: searched.union([.charts]), footer: 10),
    Command(
      .listFilter, "filter", "Show only those entries of the list that contain what is typed",
      keys: [.character("&")], in: [.actors, .quotations], footer: 15),
    Command(
      .actorFollow, "follow",
      "Follow what is under the cursor: light an actor's mentions, or all its speaker said",
      keys: [.enter], in: [.text], footer: 32, disabled: \.whyNothingToFollow),
    Command(
      .actorQuotations, "said", "Light everything that the actor said",
      keys: [.character("S")], in: [.text, .actors, .quotations, .dossier, .plot],
      footer: 35, disabled: \.whyActorSaidNothing),
    Command(
      .actorDossier, "dossier", "Open the dossier of the actor",
      keys: [.character("d")],
      in: [.text, .actors, .quotations, .plot, .libraryActors, .libraryDossier], footer: 33,
      disabled: \.whyNoDossier),
    Command(
      .litClear, "put out", "Put out what is lit", keys: [.escape], in: [.text]),
  ]
}
