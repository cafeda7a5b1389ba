import BriefingModel

/// A line of an article on the screen.
struct TextLine: Hashable {
  /// What it shows.
  var passage: Passage
  /// The block that it belongs to.
  var block: Int
  /// The empty rows above it.
  var spaceBefore: Int
  /// The columns that it is set in by.
  var indent: Int
}

/// The lines of an article at one width, made only where they are looked at: going to any place of
/// a text costs the same, however long the text is.
struct TextLayout {
  let article: Article
  /// The columns of a line.
  let width: Int
  /// Whether the page's furniture is shown too.
  let showsFurniture: Bool
  /// Whether text from right to left is put into its order on the screen.
  var arrangesText = true
  /// The lines that were asked for before.
  var cache = LineCache()

  /// A paragraph longer than this is laid out in stretches of this many bytes, so that a hostile
  /// one of megabytes costs no more than an ordinary one.
  static let stretchLength = 8192

  /// The line that holds the byte at `offset`, or else of the nearest visible block. Nil where no
  /// block is visible.
  func line(containing offset: Int) -> LineCursor? {
    guard let block = visibleBlock(near: offset) else { return nil }
    let passage = article.blocks[block].passage
    let place = min(max(offset, passage.start), max(passage.start, passage.end - 1))
    return LineCursor(layout: self, block: block, offset: place)
  }

  /// The first line of the article.
  var firstLine: LineCursor? { line(containing: 0) }

  /// The last line of the article.
  var lastLine: LineCursor? { line(containing: article.text.count) }

  /// Whether a block can be seen.
  func isVisible(_ block: Int) -> Bool {
    showsFurniture || article.blocks[block].kind != .furniture
  }

  private func visibleBlock(near offset: Int) -> Int? {
    let at = article.blockIndex(atOrBefore: offset) ?? 0
    guard article.blocks.indices.contains(at) else { return nil }
    return (at..<article.blocks.count).first(where: isVisible) ?? nextVisible(before: at)
  }

  func nextVisible(after block: Int) -> Int? {
    (block + 1..<max(block + 1, article.blocks.count)).first(where: isVisible)
  }

  func nextVisible(before block: Int) -> Int? {
    (0..<block).reversed().first(where: isVisible)
  }

  /// The columns that the lines of a block are set in by.
  func indent(of block: Int) -> Int {
    switch article.blocks[block].kind {
    case .listItem, .blockQuote, .relatedLink: min(2, max(0, width - 10))
    default: 0
    }
  }

  /// The empty rows above the first line of a block.
  func spaceBefore(_ block: Int) -> Int {
    guard let previous = nextVisible(before: block) else { return 0 }
    let kinds = (article.blocks[previous].kind, article.blocks[block].kind)
    switch kinds {
    case (.listItem, .listItem), (.relatedLink, .relatedLink), (.furniture, .furniture),
      (.byline, .dateline), (.dateline, .byline), (.headline, .byline), (.headline, .dateline):
      return 0
    default: return 1
    }
  }

  /// The stretch of a block that holds `offset`, and whether it is the first and the last one.
  func stretch(of block: Int, at offset: Int) -> Passage {
    let passage = article.blocks[block].passage
    guard passage.count > Self.stretchLength else { return passage }
    var number = (offset - passage.start) / Self.stretchLength
    // A stretch ends at a space a little before its full length, so the byte may be in the next.
    if offset >= stretchEnd(number, in: passage) { number += 1 }
    let start = number == 0 ? passage.start : stretchEnd(number - 1, in: passage)
    return Passage(start, max(start, stretchEnd(number, in: passage)))
  }

  private func stretchEnd(_ number: Int, in passage: Passage) -> Int {
    let limit = passage.start + (number + 1) * Self.stretchLength
    guard limit < passage.end else { return passage.end }
    let utf8 = article.text.utf8
    let space = (limit - Self.stretchLength / 4..<limit).last {
      utf8[$0] == 0x20 || utf8[$0] == 0x0A
    }
    return space.map { $0 + 1 } ?? article.text.scalarBoundary(atOrBefore: limit)
  }
}
