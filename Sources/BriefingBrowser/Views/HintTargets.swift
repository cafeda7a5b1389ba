import BriefingModel

extension BrowserState {
  /// Everything in sight that can be gone to, from the top left.
  var hintTargets: [HintTarget] {
    let layout = layoutInSight
    var targets: [HintTarget] = []
    if views.isEmpty, let reader, let main = layout.main, let viewport {
      targets = reader.hintTargets(in: main, viewport: viewport)
    }
    if !views.isEmpty || reader == nil, let list = activeList, let rect = activeListRect {
      let places = list.placesInSight(activeListState, in: rect)
      targets += places.map {
        HintTarget(destination: .viewEntry($0.entry), row: $0.row, column: rect.column)
      }
    }
    if let reader, !isViewWide { targets += paneTargets(of: reader, in: layout) }
    return targets.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// How the screen is divided that is in sight, a view over the text included.
  var layoutInSight: ScreenLayout {
    if isViewWide { return layout(focus: nil) }
    if views.isEmpty, reader == nil { return layoutOfShelf(hasFolderKeys: shelf.hasFolderKeys) }
    return layout(focus: views.isEmpty ? reader?.focus : reader.map { _ in .text })
  }

  private func paneTargets(of reader: ReaderState, in layout: ScreenLayout) -> [HintTarget] {
    [ReaderState.Pane.outline, .actors, .quotations].flatMap { pane -> [HintTarget] in
      guard let rect = layout.rect(of: pane), let list = reader.list(of: pane) else { return [] }
      let shown = reader.shownListState(of: pane, in: rect.size, view: views.last)
      return list.placesInSight(shown.list, in: rect).map {
        HintTarget(destination: .entry(pane, $0.entry), row: $0.row, column: rect.column)
      }
    }
  }
}

extension ReaderState {
  /// The names, quotations and links in the lines on the screen, each once.
  fileprivate func hintTargets(in rect: Rect, viewport: TextViewport) -> [HintTarget] {
    viewport.visibleRows(from: place.top).flatMap { visible -> [HintTarget] in
      let line = visible.line
      let start = rect.column + viewport.margin + line.indent
      return Set(targetOffsets(in: line)).map { offset in
        let columns = viewport.layout.column(of: offset, in: line)
        return HintTarget(
          destination: .text(offset), row: rect.row + visible.row,
          column: min(start + columns, rect.columns.upperBound - 1))
      }
    }
  }

  /// What begins in a line.
  private func targetOffsets(in line: TextLine) -> [Int] {
    let block = article.blocks[line.block]
    let mentions = index.mentions(overlapping: line.passage)
      .filter { $0.form != .pronoun }.map(\.passage.start)
    let statements = index.statements(overlapping: line.passage).map(\.passage.start)
    let links = block.kind == .relatedLink ? [block.passage.start] : []
    return (mentions + statements + links).filter(line.passage.contains)
  }
}

extension ListContent {
  /// The entries that can be chosen of those that fit into `rect`, with the row of each.
  func placesInSight(_ state: ListState, in rect: Rect) -> [(entry: Int, row: Int)] {
    var places: [(entry: Int, row: Int)] = []
    var row = rect.row
    var entry = state.top
    while row < rect.rows.upperBound, entry < count {
      if isSelectable(entry) { places.append((entry, row)) }
      row += item(at: entry, below: state.top, columns: rect.size.columns).lines.count
      entry += 1
    }
    return places
  }
}
