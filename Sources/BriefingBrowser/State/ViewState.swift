import BriefingModel

/// A view that covers the text or the shelf until it is closed.
public struct ViewState: Sendable, Hashable {
  /// What the view shows.
  public enum Content: Sendable, Hashable {
    /// What the article holds on an actor.
    case dossier(Actor.ID)
    /// The bookmarks of the open article, or of all where none is open.
    case bookmarks
    /// What a search of the library found (`BrowserState.search`).
    case results
    /// The reader's corrections (`BrowserState.corrections`).
    case corrections
    /// The actors of the library (`BrowserState.register`).
    case libraryActors
    /// What the library holds on an actor (`BrowserState.dossiers`).
    case libraryDossier(RegisteredActor.ID)
    /// Where the actors stand in the article.
    case plot(PlotState)
    /// A chart of the library (`BrowserState.charts`).
    case charts
    /// The articles behind a bar or a cell of it.
    case chartArticles
    /// The versions of an article and its copies (`BrowserState.versions`).
    case versions(ArticleID)
    /// Two texts put beside each other (`BrowserState.compared`).
    case comparison(Comparison)
    /// The keys of the screen that it was opened from.
    case help(CommandContext)
  }

  /// What it shows.
  public var content: Content
  /// Which entry is chosen.
  public var list = ListState()
  /// The words that what the page of keys shows contains.
  public var filter = ""

  /// Whether it has the whole width of the screen, also over an open article.
  var isWide: Bool {
    switch content {
    case .results, .versions, .comparison, .corrections, .libraryActors, .libraryDossier, .plot,
      .charts, .chartArticles, .help:
      true
    case .dossier, .bookmarks: false
    }
  }

  /// The actor of the library whose dossier it is.
  var dossier: RegisteredActor.ID? {
    if case .libraryDossier(let id) = content { id } else { nil }
  }

  var context: CommandContext {
    switch content {
    case .dossier: .dossier
    case .bookmarks: .bookmarks
    case .results: .results
    case .corrections: .corrections
    case .libraryActors: .libraryActors
    case .libraryDossier: .libraryDossier
    case .plot: .plot
    case .charts: .charts
    case .chartArticles: .chartArticles
    case .versions: .versions
    case .comparison: .comparison
    case .help: .help
    }
  }
}
