import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Asks for the versions of an article and for its copies.
  func loadVersions(_ id: ArticleID) {
    onLibrary { library in
      .versionsLoaded(
        ArticleVersions(
          article: id, versions: try library.versions(of: id), copies: try library.story(of: id)))
    }
  }

  /// Puts two texts beside each other.
  func compare(_ comparison: Comparison) {
    onLibrary { library in
      try library.compared(comparison).map(BrowserEvent.compared)
        ?? .effectFailed("One of the two texts is no longer in the library")
    }
  }
}
