import BriefingBrowser
import BriefingModel

/// What lede shows first.
enum BrowserStart {
  /// The list of articles.
  case shelf
  /// An article of the library.
  case kept(ArticleID)
  /// An article read from a file or from standard input, and where it is from.
  case read(ArticleOpening, origin: String?)

  /// Whether the first screen is worth waiting for the library.
  var needsLibrary: Bool {
    if case .read = self { return false }
    return true
  }

  /// Asks for what is to be shown. What is returned is to be called once it is.
  func begin(with runner: EffectRunner) -> () -> Void {
    switch self {
    case .shelf: return runner.openShelf()
    case .kept(let id): runner.run(.openArticle(id))
    case .read(.whole(let article), let origin):
      return runner.open(article, origin: origin)
    case .read(.beginning(let article, let whole), let origin):
      return runner.open(beginning: article, whole: whole, origin: origin)
    }
    return {}
  }
}
