/// What commands are about, as the page of keys puts them together.
enum CommandGroup: String, CaseIterable {
  case moving = "Moving"
  case quotations = "Quotations and actors"
  case finding = "Finding"
  case going = "Going back and forth"
  case screens = "Panes and screens"
  case keeping = "Bookmarks and notes"
  case correcting = "Putting right"
  case taking = "Taking along"
  case shelf = "The shelf"
  case library = "The library"
  case settings = "Settings"
  case program = "The program"
}

extension CommandID {
  /// What the command is about.
  var group: CommandGroup {
    switch self {
    case .jumpNextQuotation, .jumpPreviousQuotation, .jumpNextActor, .jumpPreviousActor,
      .jumpSpeaker:
      .quotations
    case .jumpBack, .jumpForward, .articleNext, .articlePrevious: .going
    case .jumpHint, .listSearch, .listFilter, .helpFilter, .paletteOpen: .finding
    case .undo, .redo, .noteInEditor: .keeping
    case .viewHelp, .screenRedraw, .programSuspend, .programQuit, .tourToggle: .program
    case .viewWrite: .taking
    default: Self.groups[String(rawValue.prefix { $0 != "." })] ?? .program
    }
  }

  /// The groups by the first words of the commands' names.
  private static let groups: [String: CommandGroup] = [
    "move": .moving, "scroll": .moving, "jump": .moving, "peek": .quotations, "actor": .quotations,
    "lit": .finding, "search": .finding, "hint": .finding, "palette": .finding, "mark": .going,
    "article": .going, "pane": .screens, "list": .screens, "view": .screens, "furniture": .screens,
    "dossier": .screens, "chart": .screens, "plot": .screens, "bookmark": .keeping,
    "selection": .keeping, "note": .keeping, "change": .keeping, "correct": .correcting,
    "correction": .correcting, "copy": .taking, "source": .taking, "passage": .taking,
    "file": .taking, "shelf": .shelf, "folder": .shelf, "version": .shelf, "results": .library,
    "prompt": .finding, "library": .library, "text": .settings, "linear": .settings,
    "mouse": .settings,
  ]
}
