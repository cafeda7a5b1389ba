import BriefingModel

/// A view that covers the text or the shelf until it is closed.
public struct ViewState: Sendable, Hashable {
  /// What the view shows.
  public enum Content: Sendable, Hashable {
    /// What the article holds on an actor.
    case dossier(Actor.ID)
    /// The bookmarks of the open article, or of all where none is open.
    case bookmarks
    /// The keys of the screen that it was opened from.
    case help(CommandContext)
  }

  /// What it shows.
  public var content: Content
  /// Which entry is chosen.
  public var list = ListState()
  /// The words that what the page of keys shows contains.
  public var filter = ""

  var context: CommandContext {
    switch content {
    case .dossier: .dossier
    case .bookmarks: .bookmarks
    case .help: .help
    }
  }
}
