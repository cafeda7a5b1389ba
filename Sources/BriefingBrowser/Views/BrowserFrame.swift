import BriefingModel

/// Draws a state: the whole screen as cells. A pure function; costs what is on the screen, however
/// long the article is.
public func frame(of state: BrowserState) -> Frame {
  var frame = Frame(size: state.size, settings: state.settings)
  guard state.size.columns > 0, state.size.rows > 0 else { return frame }
  let layout = state.layoutInSight
  let viewport = state.viewport
  let visible = state.reader.flatMap { viewport?.visibleRows(from: $0.place.top) } ?? []
  if let reader = state.reader {
    if state.views.isEmpty, let main = layout.main, let viewport {
      frame.drawText(of: state, visible: visible, viewport: viewport, in: main)
    }
    if !state.isViewWide { frame.drawPanes(of: reader, state: state, in: layout) }
  } else if state.views.isEmpty {
    frame.drawShelf(of: state, in: layout)
  }
  if let view = state.views.last, let main = layout.main {
    frame.draw(view, of: state, in: main)
  }
  frame.drawTitles(of: state, visible: visible, viewport: viewport, in: layout)
  frame.drawStatus(of: state, visible: visible, in: layout)
  if let box = state.peekBox, let peek = state.peek { frame.draw(box, from: peek.top) }
  frame.drawCorrection(of: state)
  if let hints = state.hints { frame.draw(hints) }
  if let palette = state.palette {
    frame.draw(palette, above: state.size.rows - 1 - state.settings.panelRows)
  }
  frame.drawTour(of: state, in: layout)
  frame.drawFooter(of: state, in: layout)
  return frame
}

extension Frame {
  /// The lists beside the article, and the lines between them.
  fileprivate mutating func drawPanes(
    of reader: ReaderState, state: BrowserState, in layout: ScreenLayout
  ) {
    for pane in [ReaderState.Pane.outline, .actors, .quotations] {
      guard let rect = layout.rect(of: pane), let list = reader.list(of: pane) else { continue }
      let shown = reader.shownListState(of: pane, in: rect.size, view: state.views.last)
      if list.count == 0 {
        draw([StyledText(" " + reader.emptyText(of: pane), .metadata)], row: 0, in: rect)
        continue
      }
      draw(
        list, state: shown.list, in: rect,
        hasKeys: state.views.isEmpty && reader.focus == pane && state.hasFocus,
        isMarked: shown.isMarked)
    }
    drawSeparators(in: layout)
  }

  private mutating func drawSeparators(in layout: ScreenLayout) {
    for column in layout.separators {
      for row in 0..<(layout.panel?.row ?? layout.status?.row ?? size.rows) {
        var writer = CellWriter(row: row, column: column, limit: column + 1)
        writer.write("│", role: .border, to: &self)
      }
    }
  }

  fileprivate mutating func drawShelf(of state: BrowserState, in layout: ScreenLayout) {
    if let folders = layout.folders {
      draw(
        state.folderContent, state: state.shelf.folderList, in: folders,
        hasKeys: state.shelf.hasFolderKeys && state.hasFocus, isMarked: state.shelf.hasFolderKeys)
      drawSeparators(in: layout)
    }
    guard let main = layout.main else { return }
    if state.shelf.isLoaded, state.shelf.entries.isEmpty {
      draw(
        EmptyLibraryPage(state), state: ListState(), in: main, hasKeys: false, isMarked: false)
    } else if state.shelf.shown.isEmpty {
      let shelf = state.shelf
      let waiting = shelf.isBegun ? "" : "Opening the library …"
      draw(hint: shelf.isLoaded ? shelf.emptyText : waiting, in: main)
    } else {
      let list = ShelfList(shelf: state.shelf)
      draw(
        list, state: state.shelf.list, in: main,
        hasKeys: state.hasFocus && !state.shelf.hasFolderKeys, isMarked: true)
    }
  }

  /// Draws what stands where a list has no entries.
  private mutating func draw(hint: String, in rect: Rect) {
    let lines = hint.wrapped(to: max(1, rect.size.columns - 2))
    for (row, line) in lines.enumerated() {
      draw([StyledText(" " + line, .metadata)], row: row, in: rect)
    }
    if isLinear { cursor = Position(row: rect.row, column: rect.column) }
  }

  fileprivate mutating func draw(_ view: ViewState, of state: BrowserState, in rect: Rect) {
    if view.content == .results {
      drawSearch(of: state, in: rect)
      return
    }
    if view.content == .charts {
      drawCharts(of: state, in: rect)
      return
    }
    if view.content == .chartArticles, state.charts.evidence?.rows.isEmpty ?? true {
      let isLoaded = state.charts.evidence != nil
      draw(hint: isLoaded ? "No article is behind this" : "Looking in the library …", in: rect)
      return
    }
    if case .plot(let plot) = view.content {
      draw(plot, view.list, of: state, in: rect)
      return
    }
    guard let list = state.list(of: view) else { return }
    if list.count == 0 {
      draw(hint: state.hintForEmptyView, in: rect)
    } else {
      draw(list, state: state.activeListState, in: rect, hasKeys: state.hasFocus, isMarked: true)
    }
  }
}

extension ReaderState {
  /// What stands in a pane that has no entries.
  fileprivate func emptyText(of pane: Pane) -> String {
    guard isAnalyzed else { return "…" }
    switch pane {
    case .actors: return "none found"
    case .quotations:
      return index.findings.isLanguageKnown ? "none found" : "not read in this language"
    case .outline, .text: return ""
    }
  }
}

extension BrowserState {
  /// What stands where the view on top has no entries.
  fileprivate var hintForEmptyView: String {
    switch views.last?.content {
    case .libraryActors:
      register.asked != nil
        ? "Asking the library …"
        : register.query.words.isEmpty
          ? "No actors yet: they are found when articles are read or imported"
          : "No actor of the library is called \(register.query.words)"
    case .corrections:
      "No corrections yet: \(label(of: .correctOpen)) on a quotation or an actor makes one"
    case .libraryDossier, .versions: "Asking the library …"
    case .comparison: compared == nil ? "Asking the library …" : "The texts are the same"
    default:
      "No bookmarks yet: \(label(of: .bookmarkToggle)) keeps the sentence under the cursor, "
        + "\(label(of: .bookmarkSelect)) a passage"
    }
  }
}

extension ScreenLayout {
  /// The columns of the lines between the panes.
  var separators: [Int] {
    guard let main else { return [] }
    let left = (actors ?? outline ?? folders).map { [$0.columns.upperBound] } ?? []
    let right = quotations.map { [$0.column - 1] } ?? []
    return (left + right).filter { !main.columns.contains($0) }
  }
}

extension ReaderState {
  /// How a list stands in its pane, and whether an entry is marked: while it has no keys it follows
  /// the cursor of the text, and marks the entry that the cursor is at.
  func shownListState(
    of pane: Pane, in size: Size, view: ViewState?
  ) -> (list: ListState, isMarked: Bool) {
    guard let content = list(of: pane) else { return (ListState(), false) }
    var state = lists[pane] ?? ListState()
    let followed = entry(of: pane, view: view)
    let hasKeys = focus == pane && view == nil
    if !hasKeys { state.selected = followed.entry ?? state.selected }
    if !hasKeys, isAtBeginning {
      // Who opens an article sees its lists from the top.
      state.top = 0
      return (state, followed.isHere)
    }
    let shown = ListViewport(content: content, size: size).revealing(state)
    return (shown, hasKeys || followed.isHere)
  }

  /// Whether the cursor is on the first of what can be seen of the article.
  private var isAtBeginning: Bool {
    let first = article.blocks.first { showsFurniture || $0.kind != .furniture }
    return place.cursor <= first?.passage.start ?? 0
  }

  /// The entry of a list for what the reader is at or near, and whether it is just there.
  private func entry(of pane: Pane, view: ViewState?) -> (entry: Int?, isHere: Bool) {
    switch pane {
    case .text: return (nil, false)
    case .outline: return (sectionHere, sectionHere != nil)
    case .actors:
      let entry = actorShown(in: view).flatMap { ActorList(reader: self).index(of: $0) }
      return (entry, entry != nil)
    case .quotations:
      guard !index.statements.isEmpty else { return (nil, false) }
      let next = index.statements.partitioningIndex { $0.passage.end > place.cursor }
      let list = QuotationList(reader: self)
      let entry = list.entry(ofStatement: next)
      let statement = entry.flatMap(list.statement(at:))
      return (entry, statement?.passage.contains(place.cursor) ?? false)
    }
  }

  /// The actor whose dossier is open, or who is at the cursor, or is lit.
  private func actorShown(in view: ViewState?) -> Actor.ID? {
    if case .dossier(let id) = view?.content { return id }
    let statement = index.statement(at: place.cursor)
    if isAtStatement { return statement?.actor }
    return index.mention(at: place.cursor)?.actor ?? statement?.actor ?? lit?.actor
  }
}
