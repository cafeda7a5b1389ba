import BriefingModel

extension BrowserState {
  /// How the screen is divided now.
  var layout: ScreenLayout { layout(focus: reader?.focus) }

  /// How the screen is divided when a pane has the keys; nil on the shelf.
  func layout(focus: ReaderState.Pane?) -> ScreenLayout {
    ScreenLayout(
      size: size, focus: focus, settings: settings,
      sectionCount: reader?.article.sections.count ?? 0)
  }

  /// How the screen is divided on the shelf.
  func layoutOfShelf(hasFolderKeys: Bool) -> ScreenLayout {
    let isWide =
      size.columns >= ScreenLayout.columnsForAllPanes && settings.panes.isShown
      && !settings.isLinear && !shelf.entries.isEmpty
    return ScreenLayout(
      size: size, focus: nil, settings: settings,
      folders: isWide ? .beside : hasFolderKeys ? .alone : .hidden)
  }

  /// The lines of the open article; laid out as on the whole screen while a list covers the text.
  var viewport: TextViewport? {
    guard let reader else { return nil }
    let rect = layout.main ?? layout(focus: .text).main
    return rect.map {
      TextViewport(
        article: reader.article, showsFurniture: reader.showsFurniture, rect: $0,
        settings: settings, cache: reader.lineCache)
    }
  }

  /// Scrolls as little as it takes to see the cursor.
  mutating func revealCursor() {
    guard let viewport, let place = reader?.place else { return }
    reader?.place = viewport.revealing(place)
  }

  /// Moves the cursor to a byte far away, and remembers the way back.
  mutating func jump(to offset: Int) {
    guard let place = reader?.place else { return }
    if place.cursor != offset { recordJump(from: place) }
    go(to: offset)
  }

  /// Moves the cursor to a byte far away.
  mutating func go(to offset: Int) {
    showFurniture(at: offset)
    guard let viewport, let place = reader?.place else { return }
    reader?.place = viewport.jumping(to: offset, from: place)
    reader?.goalColumn = nil
  }

  /// A hit in a hidden line brings the hidden lines out.
  private mutating func showFurniture(at offset: Int) {
    guard let reader, !reader.showsFurniture,
      let block = reader.article.blockIndex(atOrBefore: offset),
      reader.article.blocks[block].kind == .furniture,
      reader.article.blocks[block].passage.contains(offset)
    else { return }
    self.reader?.showsFurniture = true
  }

  /// Moves the cursor in the text.
  mutating func move(_ motion: Motion) {
    guard let viewport, var place = reader?.place,
      let cursor = viewport.layout.line(containing: place.cursor)
    else { return }
    switch motion {
    case .line(let count): moveLines(count, from: cursor)
    case .page(let pages): scroll(lines: pages * max(1, viewport.rows - 2), keepingRow: true)
    case .halfPage(let pages): scroll(lines: pages * max(1, viewport.rows / 2), keepingRow: true)
    case .scroll(let count): scroll(lines: count, keepingRow: false)
    case .top: jump(to: viewport.layout.firstLine?.line.passage.start ?? 0)
    case .bottom: jump(to: viewport.layout.lastLine?.line.passage.start ?? 0)
    default:
      place.cursor = TextMotion(layout: viewport.layout).target(of: motion, from: place.cursor)
      reader?.place = viewport.revealing(place)
      reader?.goalColumn = nil
    }
  }

  private mutating func moveLines(_ count: Int, from cursor: LineCursor) {
    guard let viewport, var place = reader?.place else { return }
    let motion = TextMotion(layout: viewport.layout)
    let column = reader?.goalColumn ?? motion.column(of: place.cursor, in: cursor.line)
    var cursor = cursor
    for _ in 0..<abs(count) {
      guard count > 0 ? cursor.moveForward() : cursor.moveBack() else { break }
    }
    place.cursor = motion.offset(atColumn: column, in: cursor.line)
    reader?.place = viewport.revealing(place)
    reader?.goalColumn = column
  }

  /// Scrolls the line of the cursor to the place of the screen that a letter names, as in vim.
  mutating func scrollCursor(for key: Key) {
    guard let viewport, let place = reader?.place else { return }
    let margin = min(TextViewport.scrollMargin, (viewport.rows - 1) / 2)
    let row: Int
    switch key {
    case .character("z"), .character("."): row = viewport.rows / 2
    case .character("t"), .enter: row = margin
    case .character("b"), .character("-"): row = viewport.rows - 1 - margin
    default:
      message = Message("zz, zt and zb scroll this line to the middle, the top and the foot")
      return
    }
    let top = viewport.top(showing: place.cursor, onRow: row)
    reader?.place.top = min(top, max(viewport.lastTop, 0))
  }

  /// Moves the text under the cursor; the cursor keeps its row, or only stays on the screen.
  private mutating func scroll(lines: Int, keepingRow: Bool) {
    guard let viewport, let place = reader?.place,
      var top = viewport.layout.line(containing: place.top)
    else { return }
    let row =
      viewport.visibleRows(from: place.top)
      .lastIndex { $0.line.passage.start <= place.cursor } ?? 0
    for _ in 0..<abs(lines) {
      guard lines > 0 ? top.moveForward() : top.moveBack() else { break }
    }
    let limit = viewport.lastTop
    let newTop = min(top.line.passage.start, max(limit, place.top))
    guard newTop != place.top else {
      moveToEdge(down: lines > 0)
      return
    }
    let visible = viewport.visibleRows(from: newTop)
    let isOnScreen = visible.contains { $0.line.passage.contains(place.cursor) }
    var cursor = place.cursor
    if (keepingRow || !isOnScreen), !visible.isEmpty {
      let target = keepingRow ? row : lines > 0 ? 0 : visible.count - 1
      cursor = visible[min(target, visible.count - 1)].line.passage.start
    }
    reader?.place = Place(top: newTop, cursor: cursor)
    reader?.goalColumn = nil
  }

  /// A page beyond the end, or before the beginning, goes to the last or the first line.
  private mutating func moveToEdge(down: Bool) {
    guard let viewport, let place = reader?.place else { return }
    let edge = down ? viewport.layout.lastLine : viewport.layout.firstLine
    guard let edge else { return }
    let cursor = edge.line.passage.start
    guard down ? cursor > place.cursor : cursor < place.cursor else { return }
    reader?.place = viewport.revealing(Place(top: place.top, cursor: cursor))
    reader?.goalColumn = nil
  }

  /// Shows or hides the page's own lines, with the cursor on a line that can be seen.
  mutating func toggleFurniture() {
    reader?.showsFurniture.toggle()
    guard let viewport, let place = reader?.place,
      let line = viewport.layout.line(containing: place.cursor)?.line
    else { return }
    if !line.passage.contains(place.cursor) { reader?.place.cursor = line.passage.start }
    revealCursor()
  }
}

extension TextViewport {
  /// The topmost line when the end of the article stands at the foot of the screen.
  var lastTop: Int { top(showing: layout.article.text.count, onRow: rows - 1) }
}
