import BriefingLibrary
import BriefingModel
import Synchronization

/// The texts that bookmarks stand in, each in the version in which its passage was last found. Holds
/// one at a time, because bookmarks come by article.
final class BookmarkedTexts: Sendable {
  private struct Entry {
    var article: ArticleID
    var version: Int
    var contents: Article?
    var offsets: ScalarOffsets
  }

  private let library: Library
  private let last = Mutex<Entry?>(nil)

  init(_ library: Library) { self.library = library }

  /// Translates the offsets of a bookmark.
  func offsets(of bookmark: Bookmark) throws -> ScalarOffsets { try entry(of: bookmark).offsets }

  /// Translates offsets of its article's text as it is now.
  func currentOffsets(of bookmark: Bookmark) throws -> ScalarOffsets {
    ScalarOffsets(try library.article(bookmark.article)?.text ?? ArticleText(""))
  }

  /// What was known about its article.
  func metadata(of bookmark: Bookmark) throws -> Article.Metadata? {
    try entry(of: bookmark).contents?.metadata
  }

  /// The title of the section that a bookmark stands in; nil in the lede.
  func section(of bookmark: Bookmark) throws -> String? {
    guard let article = try entry(of: bookmark).contents,
      let block = article.blockIndex(atOrBefore: bookmark.anchor.position.start),
      let section = article.sectionIndex(ofBlock: block)
    else { return nil }
    return article.sections[section].title.map { article.text[$0] }
  }

  private func entry(of bookmark: Bookmark) throws -> Entry {
    try last.withLock { last in
      if let last, last.article == bookmark.article, last.version == bookmark.version {
        return last
      }
      let contents = try library.article(bookmark.article, version: bookmark.version)
      let entry = Entry(
        article: bookmark.article, version: bookmark.version, contents: contents,
        offsets: ScalarOffsets(contents?.text ?? ArticleText("")))
      last = entry
      return entry
    }
  }
}
