import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension Library {
  /// Two texts put beside each other; nil where one of them is not there. O(length of both).
  ///
  /// - Throws: `LibraryError`.
  func compared(_ comparison: Comparison) throws -> ComparedTexts? {
    let (old, new) =
      switch comparison {
      case .versions(let id, let from, let to):
        (try article(id, version: from), try article(id, version: to))
      case .copies(let from, let to): (try article(from), try article(to))
      }
    guard let old = old?.text, let new = new?.text else { return nil }
    let difference = TextDifference(from: old, to: new)
    return ComparedTexts(comparison, paragraphs: difference.paragraphs(from: old, to: new))
  }
}
