import BriefingModel

extension Frame {
  /// Draws what each pane is called, the one with the keys standing out.
  mutating func drawTitles(
    of state: BrowserState, visible: [TextViewport.Row], viewport: TextViewport?,
    in layout: ScreenLayout
  ) {
    guard let title = layout.title else { return }
    guard let reader = state.reader, !state.isViewWide else {
      let name = state.views.isEmpty ? " " + state.titleOfShelf : " " + state.titleOfView
      let count = state.shelf.isLoaded && state.views.isEmpty ? state.shelf.countText + " " : ""
      var rect = title
      if let folders = layout.folders, let main = layout.main {
        drawTitle(" Folders", above: folders, isActive: state.shelf.hasFolderKeys)
        rect = title.columns(main.columns)
      }
      let isActive = !state.views.isEmpty || !state.shelf.hasFolderKeys || layout.main == nil
      draw(
        left: [StyledText(name, isActive ? .paneTitleActive : .paneTitle)],
        right: [StyledText(count + state.detailOfView, .metadata)], fill: .paneTitle, row: 0,
        in: rect)
      return
    }
    let focus = state.views.isEmpty ? reader.focus : .text
    drawTitle(" Outline", above: layout.outline, isActive: focus == .outline)
    drawTitle(
      " Actors" + reader.filterText(of: .actors), detail: reader.actorColumns,
      above: layout.actors, isActive: focus == .actors)
    drawTitle(
      " Quotations" + reader.filterText(of: .quotations),
      detail: reader.quotationCount(columns: layout.quotations?.size.columns ?? 0),
      above: layout.quotations, isActive: focus == .quotations)
    guard let main = layout.main else { return }
    guard state.views.isEmpty else {
      drawTitle(
        " " + state.titleOfView, detail: state.detailOfView, above: main, isActive: true)
      return
    }
    // Where the headline itself is on the screen it need not stand there twice.
    let words = reader.showsHeadline(in: visible) ? reader.source : reader.headline
    drawTitle(
      String(repeating: " ", count: viewport?.margin ?? 2) + words,
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
  /// Whether the headline is among the lines on the screen.
  func showsHeadline(in visible: [TextViewport.Row]) -> Bool {
    visible.contains { article.blocks[$0.line.block].kind == .headline }
  }

  /// What the entries of a list contain, where not all are shown.
  fileprivate func filterText(of pane: Pane) -> String { filters[pane].map { " &" + $0 } ?? "" }

  /// How many quotations there are, or how many of them are shown.
  fileprivate func quotationCount(columns: Int) -> String {
    guard filters[.quotations] != nil else { return index.countText(columns: columns) }
    return "\(QuotationList(reader: self).count) of \(index.statements.count) "
  }

  /// What the numbers in the list of actors are.
  fileprivate var actorColumns: String { index.actorOrder.isEmpty ? "" : "“quotations mentions " }

  /// What the title of the text says at its right: what lists there are where none is shown, and
  /// how many lines are hidden.
  func detail(in layout: ScreenLayout, columns: Int) -> String {
    let quotations = index.findings.quotations.count
    let hasHint = layout.quotations == nil && quotations > 0
    let hint = hasHint ? columns < 60 ? "“\(quotations)" : quotations.of("quotation") : ""
    let parts = [hint, furnitureText(columns: columns)].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : parts.joined(separator: " · ") + " "
  }

  /// How many lines are hidden, and what shows them.
  func furnitureText(columns: Int) -> String {
    guard furnitureLineCount > 0 else { return "" }
    let lines = furnitureLineCount.of("line")
    if columns < 60 { return showsFurniture ? "" : "\(furnitureLineCount) hidden: F" }
    return showsFurniture ? "\(lines) shown: F hides" : "\(lines) hidden: F shows"
  }
}

extension BriefingIndex {
  /// How many quotations there are, and how many sources gave no comment.
  func countText(columns: Int) -> String {
    let quotations = findings.quotations.count
    let refusals = findings.noComments.count
    guard refusals > 0 else { return "\(quotations) " }
    return columns < 30 ? "\(quotations) + \(refusals) " : "\(quotations), \(refusals) no comment "
  }

  /// How many of some statements are quotations, and how many are none, in words.
  func countText(of statements: [Statement]) -> String {
    let refusals = statements.count { $0.isNoComment }
    let quotations = (statements.count - refusals).of("quotation")
    if refusals == 0 { return quotations }
    let silence = "\(refusals) no comment"
    return refusals == statements.count ? silence : "\(quotations), \(silence)"
  }
}

extension Int {
  /// So many of something, in words: "1 line", "3 lines".
  func of(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}

extension BrowserState {
  /// Whether the view on top has the whole width of the screen.
  var isViewWide: Bool { views.last?.isWide ?? false }

  /// What the title of the view on top says at its right.
  var detailOfView: String {
    switch views.last?.content {
    case .plot: return activeList.map { $0.count == 1 ? "1 row " : "\($0.count) rows " } ?? ""
    case .charts: return charts.asked == nil ? "" : "counting "
    case .libraryActors: return register.axis.map { "named \($0.inWords) " } ?? ""
    case .chartArticles: return charts.evidence.map { $0.countText + " " } ?? ""
    default: return ""
    }
  }

  /// What the shelf is called.
  fileprivate var titleOfShelf: String {
    if layoutInSight.main == nil { return "Folders" }
    return shelf.view.folder == .all ? "lede" : shelf.title(of: shelf.view.folder)
  }

  private func title(of comparison: Comparison) -> String {
    switch comparison {
    case .versions(_, let from, let to): "From version \(from) to version \(to)"
    case .copies(let from, let to): "From \(name(of: from)) to \(name(of: to))"
    }
  }

  private func name(of id: ArticleID) -> String {
    shelf[id]?.metadata.outlet?.singleLine ?? "article \(id.rawValue)"
  }

  /// What the view on top is called.
  var titleOfView: String {
    switch views.last?.content {
    case .dossier: "Dossier"
    case .versions(let id): "Versions of " + headline(of: id)
    case .comparison(let comparison): title(of: comparison)
    case .results: "Search of the library"
    case .bookmarks: reader == nil ? "Bookmarks in all articles" : "Bookmarks"
    case .corrections: "Corrections"
    case .libraryActors: "Actors of the library, " + register.query.order.inWords
    case .libraryDossier(let id):
      "Dossier across the library" + (dossiers[id]?.head.map { ": \($0.actor.name)" } ?? "")
    case .plot(let plot): plot.title
    case .charts: charts.title
    case .chartArticles: charts.chosenText
    case .help: "Help"
    case nil: ""
    }
  }
}

extension ShelfState {
  /// How many articles there are, and how many of them are shown.
  var countText: String {
    let matching = arranged.matching.count
    let all = entries.count.of("article")
    let folded = matching - shown.count
    let copies = folded == 0 ? "" : folded == 1 ? ", 1 a copy" : ", \(folded) copies"
    return (matching == entries.count ? all : "\(matching) of \(all)") + copies
  }

  /// What is shown of them and how, at the foot of the screen.
  var viewText: String {
    let parts = [
      view.isUnreadOnly ? "unread only" : nil,
      view.order == .added ? nil : view.order.title,
      view.words.isEmpty ? nil : "filter: \(view.words)",
    ]
    let text = parts.compactMap(\.self).joined(separator: " · ")
    return text.isEmpty ? "" : text + " "
  }

  /// Why nothing is shown though there are articles.
  var emptyText: String {
    if !view.words.isEmpty {
      let place = view.folder == .all ? "" : " in \(title(of: view.folder))"
      return "No headline, outlet, author or date\(place) contains \(view.words)"
    }
    if case .search(let name) = view.folder,
      searches.first(where: { $0.search.name == name })?.articles == nil
    {
      return "searching"
    }
    switch view.folder {
    case .bookmarked: return "No article has a bookmark yet: M in an article keeps a sentence"
    case .feed: return "No article of this feed is in the library: lede feed refresh asks it"
    case .search: return "No article of the library fits this search now"
    default: return view.isUnreadOnly || view.folder == .unread ? "Everything here is read" : ""
    }
  }
}
