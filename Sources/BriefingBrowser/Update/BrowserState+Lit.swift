import BriefingModel

extension BrowserState {
  /// Lights something, with the passage that starts at `offset` as the one the reader is at.
  mutating func light(_ subject: Lit.Subject, at offset: Int?) {
    guard let reader else { return }
    let passages =
      switch subject {
      case .mentions(let id): reader.index.mentions[id.rawValue].map(\.passage)
      case .statements(.unknown): offset.map { reader.index.unattributed(at: $0) } ?? []
      case .statements(let speaker): reader.index.passages(of: speaker)
      case .search, .found: [Passage]()
      }
    let current = offset.flatMap { offset in passages.firstIndex { $0.start == offset } }
    self.reader?.lit = Lit(subject, passages: passages, current: current)
  }

  /// Puts out what is lit; where nothing is, goes back to the results that the article was opened from.
  mutating func putOut() -> [BrowserEffect] {
    if reader?.lit == nil, reader?.isFromResults ?? false { return leave() }
    reader?.lit = nil
    return []
  }

  /// Follows what is under the cursor.
  mutating func follow() {
    guard let reader, let subject = followedHere else { return }
    let here =
      switch subject {
      case .mentions: reader.index.mention(at: reader.place.cursor)?.passage
      default: statementHere?.passage
      }
    light(subject, at: here?.start)
  }

  /// Lights everything that the speaker or actor here said, and goes to the next of it.
  mutating func lightStatements() {
    guard let reader else { return }
    guard let speaker = speakerHere, speaker != .unknown else { return }
    let cursor = reader.place.cursor
    leaveListForJump()
    views.removeAll()
    light(.statements(speaker), at: nil)
    guard let lit = self.reader?.lit, !lit.passages.isEmpty else { return }
    let target = lit.index(containing: cursor) ?? lit.index(atOrAfter: cursor) ?? 0
    self.reader?.lit?.current = target
    if !lit.passages[target].contains(cursor) { jump(to: lit.passages[target].start) }
  }

  /// Opens the dossier of the actor here; in a list of the library's, the one across the library.
  mutating func openDossier() -> [BrowserEffect] {
    if isInLibraryList { return askForDossier() }
    guard let actor = actorHere else { return [] }
    views.append(ViewState(content: .dossier(actor)))
    keepSelectionsVisible()
    return []
  }

  /// Why there is no dossier to open.
  var whyNoDossier: String? { isInLibraryList ? whyNoDossierHere : whyNoActorHere }

  private var isInLibraryList: Bool { context == .libraryActors || context == .libraryDossier }

  /// Opens the page of keys of this screen.
  mutating func openHelp() {
    views.append(ViewState(content: .help(context)))
    keepSelectionsVisible()
  }

  /// Closes the view on top; where it shows only some of its entries, shows all again first.
  mutating func closeView() -> [BrowserEffect] {
    guard let view = views.last, !putOutListSearch() else { return [] }
    if let words = libraryFilter, !words.isEmpty { return filterLibraryView("") }
    if view.filter.isEmpty {
      views.removeLast()
    } else {
      filterHelp("")
    }
    return []
  }

  /// Shows only those entries of the list that has the keys which contain every one of the words; the
  /// chosen one stays chosen where it is among them.
  mutating func filterList(_ filter: String) {
    guard let focus = reader?.focus, focus == .actors || focus == .quotations else { return }
    let actor = reader?.chosenActor
    let statement = reader?.chosenStatement
    reader?.filters[focus] = filter.trimmed.isEmpty ? nil : filter
    guard let reader else { return }
    var list = ListState()
    if focus == .actors {
      let actors = ActorList(reader: reader)
      // The first hit and not the heading above it.
      list.selected =
        actor.flatMap(actors.index(of:)) ?? (0..<actors.count).first(where: actors.isSelectable)
        ?? 0
    } else if let statement, let place = reader.index.statements.firstIndex(of: statement) {
      list.selected = QuotationList(reader: reader).entry(ofStatement: place) ?? 0
    }
    self.reader?.lists[focus] = list
    keepSelectionsVisible()
  }

  /// Shows what contains every one of the words.
  mutating func filterHelp(_ filter: String) {
    guard !views.isEmpty else { return }
    views[views.count - 1].filter = filter
    views[views.count - 1].list = ListState()
    keepSelectionsVisible()
  }
}

extension BriefingIndex {
  /// The one statement at `offset`: those without a known speaker have nothing else in common.
  func unattributed(at offset: Int) -> [Passage] {
    statements.filter { $0.passage.start == offset && $0.speaker == .unknown }.map(\.passage)
  }
}
