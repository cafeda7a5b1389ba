import BriefingModel

extension Frame {
  /// Draws what each pane is called, the one with the keys standing out.
  mutating func drawTitles(of state: BrowserState, in layout: ScreenLayout) {
    guard let title = layout.title else { return }
    guard let reader = state.reader, !state.isViewWide else {
      let name = state.views.isEmpty ? " lede" : " " + state.titleOfView
      let count = state.shelf.isLoaded && state.views.isEmpty ? state.shelf.countText + " " : ""
      draw(
        left: [StyledText(name, .paneTitleActive)], right: [StyledText(count, .metadata)],
        fill: .paneTitle, row: 0, in: title)
      return
    }
    let focus = state.views.isEmpty ? reader.focus : .text
    drawTitle(" Outline", above: layout.outline, isActive: focus == .outline)
    drawTitle(" Actors", above: layout.actors, isActive: focus == .actors)
    drawTitle(
      " Quotations", detail: "\(reader.index.findings.quotations.count) ", above: layout.quotations,
      isActive: focus == .quotations)
    guard let main = layout.main else { return }
    guard state.views.isEmpty else {
      drawTitle(" " + state.titleOfView, above: main, isActive: true)
      return
    }
    drawTitle(
      "  " + reader.headline,
      detail: reader.detail(in: layout, columns: main.size.columns), above: main,
      isActive: focus == .text)
  }

  private mutating func drawTitle(
    _ name: String, detail: String = "", above rect: Rect?, isActive: Bool
  ) {
    guard let rect, rect.row > 0 else { return }
    let row = Rect(
      row: rect.row - 1, column: rect.column, size: Size(columns: rect.size.columns, rows: 1))
    draw(
      left: [StyledText(name, isActive ? .paneTitleActive : .paneTitle)],
      right: [StyledText(detail, .metadata)], fill: .paneTitle, row: 0, in: row)
  }
}

extension ReaderState {
  /// What the title of the text says at its right: what lists there are where none is shown, and
  /// how many lines are hidden.
  func detail(in layout: ScreenLayout, columns: Int) -> String {
    let quotations = index.findings.quotations.count
    let hint = layout.quotations == nil && quotations > 0 ? "“\(quotations)  " : ""
    return hint + furnitureText(columns: columns)
  }

  /// How many lines are hidden, and what shows them.
  func furnitureText(columns: Int) -> String {
    guard furnitureLineCount > 0 else { return "" }
    let lines = furnitureLineCount == 1 ? "1 line" : "\(furnitureLineCount) lines"
    if columns < 90 { return showsFurniture ? "" : "\(furnitureLineCount) hidden " }
    return showsFurniture ? "\(lines) shown: F hides " : "\(lines) hidden: F shows "
  }
}

extension BrowserState {
  /// Whether the view on top has the whole width of the screen.
  var isViewWide: Bool { views.last?.isWide ?? false }

  /// What the view on top is called.
  var titleOfView: String {
    switch views.last?.content {
    case .dossier: "Dossier"
    case .results: "Search of the library"
    case .bookmarks: reader == nil ? "Bookmarks in all articles" : "Bookmarks"
    case .corrections: "Corrections"
    case .libraryActors: "Actors of the library, " + register.query.order.inWords
    case .libraryDossier: "Dossier across the library"
    case .help: "Help"
    case nil: ""
    }
  }
}

extension ShelfState {
  /// How many articles there are, and how many of them are shown.
  var countText: String {
    let all = entries.count == 1 ? "1 article" : "\(entries.count) articles"
    return shown.count == entries.count ? all : "\(shown.count) of \(all)"
  }
}
