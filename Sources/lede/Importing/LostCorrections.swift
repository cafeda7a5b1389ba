import BriefingLibrary

/// The corrections that new versions of articles have taken the passage from.
enum LostCorrections {
  /// How many of them lost the words that they are about.
  static func count(
    in articles: some Sequence<AddedArticle>, of library: Library
  ) throws(LibraryError) -> Int {
    var lost = 0
    for article in articles {
      guard case .changed(let version, _, _) = article.outcome else { continue }
      lost += try library.correctionsLost(in: article.id, version: version)
    }
    return lost
  }

  /// What a summary says of so many.
  static func lines(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    let passages = count == 1 ? "its passage" : "their passages"
    return ["\(count.counted("correction")) lost \(passages): see lede correct list."]
  }
}
