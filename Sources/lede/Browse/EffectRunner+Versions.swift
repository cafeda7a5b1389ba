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
      guard let (old, new) = try texts(of: comparison, in: library) else {
        return .effectFailed("One of the two texts is no longer in the library")
      }
      let difference = TextDifference(from: old, to: new)
      return .compared(
        ComparedTexts(comparison, paragraphs: difference.paragraphs(from: old, to: new)))
    }
  }

  private func texts(
    of comparison: Comparison, in library: Library
  ) throws -> (ArticleText, ArticleText)? {
    let (old, new) =
      switch comparison {
      case .versions(let id, let from, let to):
        (try library.article(id, version: from), try library.article(id, version: to))
      case .copies(let from, let to): (try library.article(from), try library.article(to))
      }
    guard let old, let new else { return nil }
    return (old.text, new.text)
  }
}
