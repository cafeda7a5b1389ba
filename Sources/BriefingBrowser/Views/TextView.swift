import BriefingModel

extension Frame {
  /// Draws the lines of the open article that the screen shows, and puts the cursor into them.
  mutating func drawText(
    of state: BrowserState, visible: [TextViewport.Row], viewport: TextViewport, in rect: Rect
  ) {
    guard let reader = state.reader else { return }
    let painter = TextPainter(reader: reader)
    for visible in visible {
      let line = visible.line
      let row = rect.row + visible.row
      drawMargin(of: line, reader: reader, row: row, column: rect.column, viewport: viewport)
      let start = rect.column + viewport.margin + line.indent
      var writer = CellWriter(row: row, column: start, limit: rect.columns.upperBound)
      if let arranged = viewport.layout.arranged(line) {
        writer.skip(viewport.layout.edge(of: arranged, in: line))
        painter.draw(line, as: arranged, with: &writer, to: &self)
      } else {
        painter.draw(line, with: &writer, to: &self)
      }
      placeCursor(
        of: state, in: line, layout: viewport.layout,
        row: row, column: start, limit: rect.columns.upperBound)
    }
  }

  /// The bookmark's mark beside the line, and the sign before the entry of a list.
  private mutating func drawMargin(
    of line: TextLine, reader: ReaderState, row: Int, column: Int, viewport: TextViewport
  ) {
    if viewport.margin > 0,
      reader.bookmarks.contains(where: { $0.passage?.overlaps(line.passage) ?? false })
    {
      let place = column + viewport.margin - min(2, viewport.margin)
      var writer = CellWriter(row: row, column: place, limit: place + 1)
      writer.write("▌", role: .bookmark, to: &self)
    }
    drawDoubt(about: line, reader: reader, row: row, column: column, viewport: viewport)
    let block = reader.article.blocks[line.block]
    guard line.indent >= 2 else { return }
    let sign: Unicode.Scalar? =
      switch block.kind {
      case .blockQuote: isLinear || reader.article.hasSignOfItsOwn(block) ? nil : "│"
      case .listItem:
        line.passage.start == block.passage.start && !reader.article.hasSignOfItsOwn(block)
          ? "•" : nil
      case .relatedLink: line.passage.start == block.passage.start ? "→" : nil
      default: nil
      }
    guard let sign else { return }
    let place = column + viewport.margin + line.indent - 2
    var writer = CellWriter(row: row, column: place, limit: place + 1)
    writer.write(sign, role: .metadata, to: &self)
  }

  /// A question mark beside a line in which a quotation begins whose speaker is doubtful.
  private mutating func drawDoubt(
    about line: TextLine, reader: ReaderState, row: Int, column: Int, viewport: TextViewport
  ) {
    let isDoubtful = reader.index.statements(overlapping: line.passage).contains {
      line.passage.contains($0.passage.start) && reader.index.isDoubtful($0)
    }
    guard isDoubtful, viewport.margin > 0 else { return }
    let isBookmarked = reader.bookmarks.contains { $0.passage?.overlaps(line.passage) ?? false }
    let place = column + viewport.margin - (isBookmarked ? 1 : min(2, viewport.margin))
    var writer = CellWriter(row: row, column: place, limit: place + 1)
    writer.write("?", role: .doubtful, to: &self)
  }

  private mutating func placeCursor(
    of state: BrowserState, in line: TextLine, layout: TextLayout, row: Int, column: Int, limit: Int
  ) {
    guard let reader = state.reader, reader.focus == .text, state.prompt == nil else { return }
    let offset = reader.place.cursor
    guard line.passage.contains(offset) || line.passage.start == offset else { return }
    let columns = layout.column(of: offset, in: line)
    cursor = Position(row: row, column: min(column + columns, limit - 1))
  }
}

extension Article {
  /// Whether a block's text begins with a bullet, a number or a mark of its own.
  fileprivate func hasSignOfItsOwn(_ block: Block) -> Bool {
    let start = text[Passage(block.passage.start, min(block.passage.end, block.passage.start + 12))]
    let sign = start.prefix { !$0.isWhitespace }
    if sign.count == 1, let only = sign.first { return "-*+•‣◦–·>".contains(only) }
    return sign.first == ">"
      || sign.first?.isNumber ?? false && (sign.hasSuffix(".") || sign.hasSuffix(")"))
  }
}
