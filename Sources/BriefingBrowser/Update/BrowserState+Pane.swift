import BriefingModel

extension BrowserState {
  /// Gives the keys to the next or the previous pane.
  mutating func focusPane(by step: Int) {
    guard let reader else { return }
    let panes = ReaderState.Pane.allCases
    let index = panes.firstIndex(of: reader.focus) ?? 0
    focus(on: panes[(index + step + panes.count) % panes.count])
  }

  /// Gives the keys to a pane; a list starts at the entry where the cursor is.
  mutating func focus(on pane: ReaderState.Pane) {
    views.removeAll()
    leaveListForJump()
    guard let reader else { return }
    if pane != .text {
      self.reader?.placeBeforeList = reader.place
      if let entry = entryAtCursor(of: pane) {
        self.reader?.lists[pane, default: ListState()].selected = entry
      }
    }
    self.reader?.focus = pane
    revealCursor()
    keepSelectionsVisible()
  }

  /// The entry of a list that stands for what is at the cursor.
  private func entryAtCursor(of pane: ReaderState.Pane) -> Int? {
    guard let reader else { return nil }
    let cursor = reader.place.cursor
    switch pane {
    case .text: return nil
    case .outline: return reader.sectionHere
    case .actors: return actorHere.flatMap { ActorList(reader: reader).index(of: $0) }
    case .quotations:
      let next = reader.index.statements.partitioningIndex { $0.passage.end > cursor }
      return QuotationList(reader: reader).entry(ofStatement: next)
    }
  }

  /// Leaves a list for the text at the place that the list led to; the way back is remembered.
  mutating func leaveListForJump() {
    guard let reader, reader.focus != .text else { return }
    if let before = reader.placeBeforeList, before.cursor != reader.place.cursor {
      recordJump(from: before)
    }
    self.reader?.placeBeforeList = nil
    self.reader?.lists[reader.focus]?.search = nil
    self.reader?.focus = .text
    revealCursor()
  }

  /// Leaves a list for the text as it was before; where it shows only some of its entries, shows all
  /// again first.
  mutating func leaveList() {
    guard !putOutListSearch() else { return }
    if let focus = reader?.focus, reader?.filters[focus] != nil {
      filterList("")
      return
    }
    if let before = reader?.placeBeforeList { reader?.place = before }
    reader?.placeBeforeList = nil
    reader?.focus = .text
    revealCursor()
  }

  /// Goes to what the chosen entry stands for.
  mutating func openEntry() -> [BrowserEffect] {
    switch context {
    case .results: return openHit()
    case .bookmarks where bookmarkList.isOrphan(at: activeListState.selected):
      return showWhatChanged()
    case .versions: return openVersionEntry()
    case .comparison: return openComparedParagraph()
    case .corrections: return openCorrectedPlace()
    case .libraryActors: return askForDossier()
    case .libraryDossier: return openLibraryDossierEntry()
    default: break
    }
    guard let reader else { return openBookmarkedArticle() }
    switch context {
    case .outline:
      let start = reader.chosenSectionStart
      leaveListForJump()
      if let start { jump(to: start) }
    case .actors:
      if let actor = reader.chosenActor { openActor(actor) }
    case .quotations:
      guard let statement = reader.chosenStatement else { break }
      open(statement)
    case .dossier:
      openDossierEntry()
    case .bookmarks:
      let selected = activeListState.selected
      guard let passage = reader.bookmarks[selected].passage else { break }
      views.removeAll()
      leaveListForJump()
      jump(to: passage.start)
    default: break
    }
    return []
  }

  /// Lights an actor's mentions and goes to the next one.
  private mutating func openActor(_ actor: Actor.ID) {
    guard let cursor = reader?.place.cursor else { return }
    leaveListForJump()
    light(.mentions(actor), at: nil)
    guard let lit = reader?.lit, !lit.passages.isEmpty else { return }
    let next = lit.index(atOrAfter: cursor) ?? 0
    reader?.lit?.current = next
    jump(to: lit.passages[next].start)
  }

  private mutating func open(_ statement: Statement) {
    leaveListForJump()
    views.removeAll()
    light(.statements(statement.speaker), at: statement.passage.start)
    jump(to: statement.passage.start)
  }

  private mutating func openDossierEntry() {
    guard let reader, case .dossier(let actor) = views.last?.content else { return }
    let target = DossierList(reader: reader, actor: actor).target(at: activeListState.selected)
    switch target {
    case .statement(let statement): open(statement)
    case .passage(let passage):
      views.removeAll()
      leaveListForJump()
      light(.mentions(actor), at: passage.start)
      jump(to: passage.start)
    default: break
    }
  }
}
