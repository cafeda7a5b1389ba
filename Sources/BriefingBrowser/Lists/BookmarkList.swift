import BriefingModel

/// The reader's bookmarks: those of the open article, or all.
struct BookmarkList: ListContent {
  let bookmarks: [PlacedBookmark]
  /// The headline of each bookmark's article, where several are listed together.
  let headlines: [ArticleID: String]

  var count: Int { bookmarks.count }

  func item(at index: Int, columns: Int) -> ListItem {
    let placed = bookmarks[index]
    let bookmark = placed.bookmark
    let isOrphan = placed.passage == nil && headlines.isEmpty
    var lines = bookmark.anchor.exact.singleLine.wrapped(to: max(10, columns - 4), limit: 2).map {
      [StyledText(" ▌ ", .bookmark), StyledText($0, isOrphan ? .metadata : .text)]
    }
    if !bookmark.note.isEmpty {
      lines += bookmark.note.singleLine.wrapped(to: max(10, columns - 6), limit: 3).map {
        [StyledText("   "), StyledText($0, .caption)]
      }
    }
    if let headline = headlines[bookmark.article] {
      lines.append([StyledText("   "), StyledText(headline, .metadata)])
    }
    if isOrphan {
      lines.append([StyledText("   no longer in the text", .warning)])
    }
    lines.append([])
    return ListItem(lines: lines)
  }
}
