import BriefingModel

extension BrowserState {
  /// The list that has the keys.
  var activeList: (any ListContent)? {
    switch context {
    case .shelf: ShelfList(shelf: shelf)
    case .folders: folderContent
    case .outline, .actors, .quotations: reader.flatMap { $0.list(of: $0.focus) }
    case .dossier, .bookmarks, .results, .versions, .comparison, .corrections, .libraryActors,
      .libraryDossier, .plot, .charts, .chartArticles, .help:
      views.last.flatMap(list(of:))
    case .text, .selection, .correction, .correctionName, .peek, .hints, .letter, .palette,
      .prompt, .confirmation:
      nil
    }
  }

  /// The entries of a view.
  func list(of view: ViewState) -> (any ListContent)? {
    switch view.content {
    case .help(let context):
      HelpList(context: context, registry: settings.commands, filter: view.filter)
    case .bookmarks: bookmarkList
    case .versions: versions.map { VersionList($0, calendar: settings.calendar) }
    case .comparison: compared.map { ComparisonList($0, isSpoken: settings.isLinear) }
    case .results: search.found.map { ResultList(found: $0) }
    case .corrections:
      CorrectionsList(rules: corrections, calendar: settings.calendar)
    case .libraryActors: RegisterList(register, glyphs: settings.drawnGlyphs)
    case .libraryDossier(let id):
      dossiers[id].map { LibraryDossierList($0, glyphs: settings.drawnGlyphs) }
    case .dossier(let actor): reader.map { DossierList(reader: $0, actor: actor) }
    case .charts: ChartsList(charts, settings: settings)
    case .chartArticles: charts.evidence.map { ChartEvidenceList($0) }
    case .plot(let plot):
      reader.map { PlotList(reader: $0, plot: plot, settings: settings) }
    }
  }

  /// The bookmarks of the open article, or all with the headlines of their articles.
  var bookmarkList: BookmarkList {
    if let reader {
      return BookmarkList(
        bookmarks: reader.bookmarks, headlines: [:], orphanHelp: orphanHelp,
        isSpoken: settings.isLinear)
    }
    let headlines = shelf.bookmarks.map {
      ($0.article, shelf[$0.article]?.metadata.headline.singleLine ?? "")
    }
    return BookmarkList(
      bookmarks: shelf.bookmarks.map { PlacedBookmark(bookmark: $0, passage: nil) },
      headlines: Dictionary(headlines, uniquingKeysWith: { first, _ in first }),
      orphanHelp: orphanHelp, isSpoken: settings.isLinear)
  }

  private var orphanHelp: String {
    "\(label(of: .listOpen)) shows what changed, \(label(of: .copyPassage)) copies the words, "
      + "\(label(of: .bookmarkDelete)) deletes it"
  }

  /// Where the list that has the keys is drawn.
  var activeListRect: Rect? {
    let layout = layoutInSight
    if views.isEmpty, let reader { return layout.rect(of: reader.focus) ?? layout.main }
    if context == .folders { return layout.folders }
    guard let main = layout.main else { return nil }
    switch views.last?.content {
    case .results: return SearchLayout(main).list
    case .charts: return ChartsLayout(main, isLinear: settings.isLinear).rows
    case .plot: return PlotLayout(main, isLinear: settings.isLinear).rows
    default: return main
    }
  }

  /// How much room the list that has the keys has.
  var activeListSize: Size { activeListRect?.size ?? Size(columns: 0, rows: 0) }

  /// Which entry of the list that has the keys is chosen.
  var activeListState: ListState {
    get {
      if views.last?.content == .results { return search.list }
      if let list = libraryListState { return list }
      if views.last?.content == .charts { return charts.list }
      if let view = views.last { return view.list }
      guard let reader else { return shelf.hasFolderKeys ? shelf.folderList : shelf.list }
      return reader.lists[reader.focus] ?? ListState()
    }
    set {
      if views.last?.content == .results {
        search.list = newValue
      } else if libraryListState != nil {
        libraryListState = newValue
      } else if views.last?.content == .charts {
        charts.list = newValue
      } else if !views.isEmpty {
        views[views.count - 1].list = newValue
      } else if let focus = reader?.focus {
        reader?.lists[focus] = newValue
      } else if shelf.hasFolderKeys {
        shelf.folderList = newValue
      } else {
        shelf.list = newValue
      }
    }
  }

  /// Moves through the list that has the keys.
  mutating func moveInList(_ motion: Motion) {
    guard let content = activeList, content.count > 0 else { return }
    let viewport = ListViewport(content: content, size: activeListSize)
    var list = activeListState
    let from = list.selected
    let rows = max(1, viewport.size.rows - 1)
    let target =
      switch motion {
      case .line(let step): content.entry(from: from, by: step)
      case .entry(let number): content.entry(numbered: number)
      case .page(let pages): viewport.page(from: from, rows: pages * rows)
      case .halfPage(let pages): viewport.page(from: from, rows: pages * max(1, rows / 2))
      case .top: 0
      case .bottom: content.count - 1
      default: from
      }
    let down = target >= from
    list.selected =
      content.selectable(from: target, down: down)
      ?? content.selectable(from: target, down: !down) ?? from
    activeListState = viewport.revealing(list)
    showChosenEntry()
  }

  /// Brings the chosen entries of all lists into view, after a resize or when entries came.
  mutating func keepSelectionsVisible() {
    guard let content = activeList else { return }
    activeListState = ListViewport(content: content, size: activeListSize)
      .revealing(activeListState)
  }

  /// Shows beside a list of the article what its chosen entry stands for.
  mutating func showChosenEntry() {
    guard views.isEmpty, let reader else { return }
    switch reader.focus {
    case .outline: if let start = reader.chosenSectionStart { go(to: start) }
    case .actors: if let actor = reader.chosenActor { light(.mentions(actor), at: nil) }
    case .quotations:
      guard let statement = reader.chosenStatement else { return }
      light(.statements(statement.speaker), at: statement.passage.start)
      go(to: statement.passage.start)
    case .text: break
    }
  }
}

extension ReaderState {
  /// The entries of a pane.
  func list(of pane: Pane) -> (any ListContent)? {
    switch pane {
    case .outline: OutlineList(reader: self)
    case .actors: ActorList(reader: self)
    case .quotations: QuotationList(reader: self)
    case .text: nil
    }
  }

  private func chosen(in pane: Pane) -> Int { lists[pane]?.selected ?? 0 }

  /// The first byte of the section chosen in the outline.
  var chosenSectionStart: Int? { start(ofSection: chosen(in: .outline)) }

  /// The first byte of a section that can be seen.
  func start(ofSection index: Int) -> Int? {
    guard article.sections.indices.contains(index) else { return nil }
    let blocks = article.sections[index].blocks
    let visible = blocks.first { showsFurniture || article.blocks[$0].kind != .furniture }
    return (visible ?? blocks.first).map { article.blocks[$0].passage.start }
  }

  /// The actor chosen in the list of actors.
  var chosenActor: Actor.ID? { ActorList(reader: self).actor(at: chosen(in: .actors)) }

  /// The entry chosen in the list of quotations.
  var chosenStatement: Statement? {
    QuotationList(reader: self).statement(at: chosen(in: .quotations))
  }
}
