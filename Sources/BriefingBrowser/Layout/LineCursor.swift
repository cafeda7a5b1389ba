import BriefingModel

/// A place among the lines of an article that can go forward and back line by line.
///
/// It keeps the lines of the stretch that it stands in, so that a page costs the breaking of what
/// is on it and little more.
struct LineCursor {
  private let layout: TextLayout
  private var block: Int
  private var stretch: Passage
  private var lines: [Passage]
  private var index: Int

  /// The line of `block` that holds the byte at `offset`, which lies within the block.
  init(layout: TextLayout, block: Int, offset: Int) {
    self.layout = layout
    self.block = block
    stretch = layout.stretch(of: block, at: offset)
    lines = []
    index = 0
    breakLines()
    index = max(0, lines.partitioningIndex { $0.start > offset } - 1)
  }

  /// The line that the cursor stands at.
  var line: TextLine {
    let isFirst = index == 0 && stretch.start == layout.article.blocks[block].passage.start
    return TextLine(
      passage: lines.isEmpty ? Passage(stretch.start, stretch.start) : lines[index], block: block,
      spaceBefore: isFirst ? layout.spaceBefore(block) : 0, indent: layout.indent(of: block))
  }

  /// Goes to the next line; false, and stays, where there is none.
  mutating func moveForward() -> Bool {
    if index + 1 < lines.count {
      index += 1
      return true
    }
    let passage = layout.article.blocks[block].passage
    if stretch.end < passage.end {
      stretch = layout.stretch(of: block, at: stretch.end)
    } else if let next = layout.nextVisible(after: block) {
      block = next
      stretch = layout.stretch(of: next, at: layout.article.blocks[next].passage.start)
    } else {
      return false
    }
    breakLines()
    index = 0
    return true
  }

  /// Goes to the line before; false, and stays, where there is none.
  mutating func moveBack() -> Bool {
    if index > 0 {
      index -= 1
      return true
    }
    let passage = layout.article.blocks[block].passage
    if stretch.start > passage.start {
      stretch = layout.stretch(of: block, at: stretch.start - 1)
    } else if let previous = layout.nextVisible(before: block) {
      block = previous
      let end = layout.article.blocks[previous].passage.end
      stretch = layout.stretch(
        of: previous, at: max(layout.article.blocks[previous].passage.start, end - 1))
    } else {
      return false
    }
    breakLines()
    index = max(0, lines.count - 1)
    return true
  }

  private mutating func breakLines() {
    lines = layout.cache.lines(
      of: stretch, in: layout.article.text, width: layout.width - layout.indent(of: block))
  }
}
