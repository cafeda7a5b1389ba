import BriefingModel

/// The reader's bookmarks: those of the open article, or all.
struct BookmarkList: ListContent {
  let bookmarks: [PlacedBookmark]
  /// The headline of each bookmark's article, where several are listed together.
  let headlines: [ArticleID: String]
  /// What can be done with a bookmark that has lost its passage.
  let orphanHelp: String
  /// Whether words say what has changed, for who hears it.
  let isSpoken: Bool

  var count: Int { bookmarks.count }

  /// Whether the words of a bookmark are no longer in its article.
  func isOrphan(at index: Int) -> Bool {
    guard bookmarks.indices.contains(index) else { return false }
    return headlines.isEmpty ? bookmarks[index].passage == nil : bookmarks[index].bookmark.isOrphan
  }

  func item(at index: Int, columns: Int) -> ListItem {
    let placed = bookmarks[index]
    let bookmark = placed.bookmark
    let isOrphan = isOrphan(at: index)
    var lines = words(of: bookmark, isOrphan: isOrphan, columns: columns)
    if !bookmark.note.isEmpty {
      lines += bookmark.note.singleLine.wrapped(to: max(10, columns - 6), limit: 3).map {
        [StyledText("   "), StyledText($0, .caption)]
      }
    }
    if !bookmark.tags.isEmpty {
      let tags = bookmark.tags.map { "#" + $0 }.joined(separator: " ").singleLine
      lines += tags.wrapped(to: max(10, columns - 6), limit: 2).map {
        [StyledText("   "), StyledText($0, .heading)]
      }
    }
    if let headline = headlines[bookmark.article] {
      lines.append([StyledText("   "), StyledText(headline, .metadata)])
    }
    if isOrphan {
      let text = "no longer in the text: \(orphanHelp)"
      lines += text.wrapped(to: max(10, columns - 4), limit: 2).map {
        [StyledText("   "), StyledText($0, .warning)]
      }
    }
    lines.append([])
    return ListItem(lines: lines)
  }

  /// The words that were kept; where others stand in their place now, what differs.
  private func words(of bookmark: Bookmark, isOrphan: Bool, columns: Int) -> [[StyledText]] {
    let room = max(10, columns - 4)
    let bar = StyledText(" ▌ ", .bookmark)
    guard let words = bookmark.changedWords else {
      return bookmark.anchor.exact.singleLine.wrapped(to: room, limit: 2).map {
        [bar, StyledText($0, isOrphan ? .metadata : .text)]
      }
    }
    let (old, new) = (ArticleText(bookmark.anchor.exact.singleLine), ArticleText(words.singleLine))
    let lines = TextDifference(from: old, to: new).paragraphs(from: old, to: new)
      .flatMap { $0.styled(isSpoken: isSpoken) }.wrapped(to: room)
    return lines.prefix(6).map { [bar] + $0 }
      + [[StyledText("   "), StyledText("the words have changed", .warning)]]
  }
}
