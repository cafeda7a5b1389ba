import BriefingBrowser
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
      if title != section, let title { lines += ["", "### " + Self.escaped(title)] }
      section = title
      lines += body(of: bookmark)
    }
    return lines
  }

  private func head(of bookmark: Bookmark) throws -> [String] {
    guard let metadata = try texts.metadata(of: bookmark) else { return [] }
    let facts = [metadata.outlet, metadata.date?.description].compactMap(\.self).map(Self.escaped)
    let address = metadata.url.map { url in
      url.contains { $0 == "<" || $0 == ">" || $0.isWhitespace } ? Self.escaped(url) : "<\(url)>"
    }
    let line = (facts + [address].compactMap(\.self)).joined(separator: ", ")
    return ["", "## " + Self.escaped(metadata.headline)] + (line.isEmpty ? [] : ["", line])
  }

  private func body(of bookmark: Bookmark) -> [String] {
    let passage = bookmark.anchor.exact.split(separator: "\n", omittingEmptySubsequences: false)
    var lines = [""] + passage.map { $0.isEmpty ? ">" : "> " + Self.escaped(String($0)) }
    if !bookmark.note.isEmpty {
      lines += [""] + bookmark.note.split(separator: "\n").map { Self.escaped(String($0)) }
    }
    if !bookmark.tags.isEmpty {
      lines += ["", "Tags: " + bookmark.tags.map(Self.escaped).joined(separator: ", ")]
    }
    if bookmark.isOrphan { lines += ["", "(no longer in the article)"] }
    return lines
  }

  /// Words that mean nothing to Markdown, nor to a terminal.
  private static func escaped(_ text: String) -> String {
    let words = PrintableText(text).text
    var result = ""
    for character in words {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
