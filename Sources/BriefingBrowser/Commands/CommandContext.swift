/// Where a key is pressed; it decides which commands a key can mean.
public enum CommandContext: String, Sendable, CaseIterable {
  /// The list of articles.
  case shelf
  /// The parts of the library beside the list of articles.
  case folders
  /// The text of an article.
  case text
  /// The sections beside the text.
  case outline
  /// The actors beside the text.
  case actors
  /// The quotations beside the text.
  case quotations
  /// What an article holds on one actor.
  case dossier
  /// The reader's bookmarks.
  case bookmarks
  /// What a search of the library found.
  case results
  /// The reader's corrections.
  case corrections
  /// The actors of the library.
  case libraryActors
  /// What the library holds on one actor.
  case libraryDossier
  /// Where the actors stand in the article.
  case plot
  /// A chart of the library.
  case charts
  /// The articles behind a bar or a cell of a chart.
  case chartArticles
  /// The versions of an article and its copies in other outlets.
  case versions
  /// Two texts put beside each other.
  case comparison
  /// The page of keys.
  case help
  /// A passage being chosen.
  case selection
  /// A box over the text that says more about what is under the cursor.
  case peek
  /// Letters on everything that can be gone to.
  case hints
  /// A key that wants a letter more: a mark its name, z where to scroll to.
  case letter
  /// What can be put right, to be chosen.
  case correction
  /// The name of an actor, being typed to put something right.
  case correctionName
  /// Every command and place by name.
  case palette
  /// A line being typed.
  case prompt
  /// A question that wants yes or no.
  case confirmation

  /// Whether digits are a number for the command that comes next.
  var takesCounts: Bool {
    switch self {
    case .hints, .letter, .correction, .correctionName, .palette, .prompt, .confirmation: false
    default: true
    }
  }

  /// The context's name on the page of keys.
  public var title: String {
    switch self {
    case .shelf: "Shelf"
    case .folders: "Folders"
    case .text: "Text"
    case .outline: "Outline"
    case .actors: "Actors"
    case .quotations: "Quotations"
    case .dossier: "Dossier"
    case .bookmarks: "Bookmarks"
    case .results: "Search results"
    case .corrections: "Corrections"
    case .libraryActors: "All actors"
    case .libraryDossier: "Dossier of the library"
    case .plot: "Plot"
    case .charts: "Charts"
    case .chartArticles: "Articles of a chart"
    case .versions: "Versions"
    case .comparison: "Wording that differs"
    case .help: "Help"
    case .selection: "Choosing a passage"
    case .peek: "Peek"
    case .hints: "Hints"
    case .letter: "A letter more"
    case .correction: "Correcting"
    case .correctionName: "Naming an actor"
    case .palette: "Palette"
    case .prompt: "Typing"
    case .confirmation: "Question"
    }
  }
}
