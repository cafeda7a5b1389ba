import BriefingModel

extension ReaderState {
  /// The sentence at the cursor; the paragraph where no sentence was found.
  var sentenceHere: Passage? {
    index.sentence(at: place.cursor) ?? paragraph(at: place.cursor)
  }

  /// The paragraph that holds a byte, or else the one before it.
  func paragraph(at offset: Int) -> Passage? {
    article.blockIndex(atOrBefore: offset).map { article.blocks[$0].passage }
  }

  /// A bookmark of a passage that is not kept yet.
  func newBookmark(of passage: Passage) -> Bookmark {
    Bookmark(
      article: articleID ?? ArticleID(rawValue: 0),
      anchor: TextAnchor(passage, in: article.text, leavingOut: hidden(in: passage)), created: 0)
  }

  /// The page's own lines within a passage, where they are not shown.
  private func hidden(in passage: Passage) -> [Passage] {
    guard !showsFurniture, let first = article.blockIndex(atOrBefore: passage.start) else {
      return []
    }
    return article.blocks[first...].prefix { $0.passage.start < passage.end }
      .filter { $0.kind == .furniture }.map(\.passage)
  }

  /// The words of a passage as they are on the screen, with `gap` for the lines that are hidden.
  func shownText(of passage: Passage, gap: String = TextAnchor.gap) -> String {
    let pieces = passage.pieces(leavingOut: hidden(in: passage)).map { article.text[$0] }
    return pieces.count < 2
      ? article.text[passage] : pieces.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: gap)
  }

  /// The bookmarks with where their passages stand, in the order of the text, the orphans last.
  func placed(_ bookmarks: [Bookmark]) -> [PlacedBookmark] {
    bookmarks
      .map { PlacedBookmark(bookmark: $0, passage: passage(of: $0)) }
      .sorted { left, right in
        let ends = Passage(article.text.count, article.text.count)
        return (left.passage ?? ends, left.bookmark.id) < (right.passage ?? ends, right.bookmark.id)
      }
  }

  /// Where a bookmark's passage is in this text, which may be another one than the library has by now.
  private func passage(of bookmark: Bookmark) -> Passage? {
    switch bookmark.standing {
    case .changed(let passage, let words)
    where passage.end <= article.text.count && article.text[passage] == words:
      passage
    case .orphan: nil
    case .same, .changed: bookmark.anchor.resolve(in: article.text)
    }
  }

  /// Stretches of the text that a selection grows by.
  struct Units {
    let passages: [Passage]

    /// The first one that ends behind the end of `passage`.
    func after(_ passage: Passage) -> Passage? {
      let index = passages.partitioningIndex { $0.start >= passage.end }
      return index < passages.count ? passages[index] : nil
    }

    /// The last one that starts before `passage` does.
    func before(_ passage: Passage) -> Passage? {
      let index = passages.partitioningIndex { $0.start >= passage.start }
      return index > 0 ? passages[index - 1] : nil
    }
  }

  /// The sentences.
  var sentenceUnits: Units { Units(passages: index.findings.sentences) }

  /// The paragraphs that can be seen.
  var paragraphUnits: Units {
    Units(
      passages: article.blocks
        .filter { showsFurniture || $0.kind != .furniture }
        .map(\.passage))
  }
}
