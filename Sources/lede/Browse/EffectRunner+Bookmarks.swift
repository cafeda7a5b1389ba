import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Writes a bookmark to disk.
  func keep(_ bookmark: Bookmark) {
    onLibrary(orElse: { BrowserEvent.bookmarkRefused(bookmark, $0) }) { library in
      var bookmark = bookmark
      if bookmark.created == 0 { bookmark.created = Clock.secondsSince1970 }
      return .bookmarkKept(try Self.keep(bookmark, in: library))
    }
  }

  /// Keeps a bookmark beside what another lede does meanwhile: a passage that it has bookmarked is
  /// not bookmarked twice, and a note to a bookmark that it deleted is not lost.
  private static func keep(_ bookmark: Bookmark, in library: Library) throws -> Bookmark {
    var bookmark = bookmark
    let known = try library.bookmarks(in: bookmark.article)
    if bookmark.id == 0, let same = known.first(where: { $0.anchor == bookmark.anchor }) {
      if bookmark.note.isEmpty, bookmark.tags.isEmpty { return same }
      bookmark.id = same.id
    } else if !known.contains(where: { $0.id == bookmark.id }) {
      bookmark.id = 0
    }
    return try library.keep(bookmark)
  }

  /// Deletes a bookmark.
  func deleteBookmark(_ id: Bookmark.ID) {
    onLibrary(orElse: BrowserEvent.changeRefused) { library in
      try library.deleteBookmark(id)
      return .bookmarkDeleted(id)
    }
  }
}
