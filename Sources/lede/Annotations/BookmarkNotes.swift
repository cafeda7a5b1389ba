import BriefingLibrary
import BriefingModel

/// Bookmarks as Markdown, to be read and pasted: by article, with outlet, date and address, and by
/// section with the passage, the note and the tags.
struct BookmarkNotes {
  private let texts: BookmarkedTexts

  init(_ library: Library) { texts = BookmarkedTexts(library) }

  /// The lines.
  func lines(_ bookmarks: [Bookmark]) throws -> [String] {
    var lines = ["# Bookmarks"]
    var article: ArticleID?
    var section: String?
    for bookmark in bookmarks {
      if bookmark.article != article {
        (article, section) = (bookmark.article, nil)
        lines += try head(of: bookmark)
      }
      let title = try texts.section(of: bookmark)
      if title != section, let title { lines += ["", "### " + Markdown.escaped(title)] }
      section = title
      lines += body(of: bookmark)
    }
    return lines
  }

  private func head(of bookmark: Bookmark) throws -> [String] {
    guard let metadata = try texts.metadata(of: bookmark) else { return [] }
    let facts = [metadata.outlet, metadata.date?.description].compactMap(\.self).map(
      Markdown.escaped)
    let address = metadata.url.map(Markdown.link)
    let line = (facts + [address].compactMap(\.self)).joined(separator: ", ")
    return ["", "## " + Markdown.escaped(metadata.headline)] + (line.isEmpty ? [] : ["", line])
  }

  private func body(of bookmark: Bookmark) -> [String] {
    let passage = bookmark.anchor.exact.split(separator: "\n", omittingEmptySubsequences: false)
    var lines = [""] + passage.map { $0.isEmpty ? ">" : "> " + Markdown.escaped(String($0)) }
    if !bookmark.note.isEmpty {
      lines += [""] + bookmark.note.split(separator: "\n").map { Markdown.escaped(String($0)) }
    }
    if !bookmark.tags.isEmpty {
      lines += ["", "Tags: " + bookmark.tags.map(Markdown.escaped).joined(separator: ", ")]
    }
    if bookmark.isOrphan { lines += ["", "(no longer in the article)"] }
    if let words = bookmark.changedWords {
      lines += ["", "The article has now: “\(Markdown.escaped(words))”"]
    }
    return lines
  }
}
