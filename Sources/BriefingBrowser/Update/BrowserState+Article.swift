import BriefingModel

extension BrowserState {
  /// Shows an article.
  mutating func open(_ opened: OpenedArticle) -> [BrowserEffect] {
    if reader == nil { startedInArticle = !shelf.isBegun }
    let closed = closeReader()
    reader = ReaderState(
      document: opened.document, article: opened.article, articleID: opened.kept?.id,
      isBeginning: opened.isBeginning)
    views.removeAll()
    prompt = nil
    question = nil
    palette = nil
    peek = nil
    correction = nil
    hints = nil
    letterPurpose = nil
    if let first = viewport?.layout.firstLine?.line.passage.start {
      reader?.place = Place(top: first, cursor: first)
    }
    if let kept = opened.kept { takeKeptArticle(kept) }
    return closed
  }

  /// Closes the open article; its places stay in the jump list where they can be found again.
  mutating func closeReader() -> [BrowserEffect] {
    guard let document = reader?.document else { return [] }
    jumps.close(document)
    reader = nil
    return [.closeArticle(document)]
  }

  /// Puts the whole article in place of its beginning; the reader stays where they are.
  mutating func complete(with article: Article) {
    reader?.complete(with: article)
    revealCursor()
    keepSelectionsVisible()
  }

  /// Takes what the library holds on the open article: where the reader was, and bookmarks.
  mutating func takeKeptArticle(_ kept: KeptArticle) {
    guard let reader else { return }
    self.reader?.articleID = kept.id
    self.reader?.isRead = kept.position != nil
    if named.first == nil { named.first = kept.id }
    self.reader?.whyReadOnly = kept.whyReadOnly
    self.reader?.bookmarks = reader.placed(kept.bookmarks)
    jumps.identify(reader.document, as: kept.id)
    takeMarks(kept.marks)
    let spot = wantedSpot
    wantedSpot = nil
    guard !goToWantedHit(in: kept.id) else { return }
    guard !goToWantedPassage() else { return }
    if let spot, spot.article == kept.id {
      let place = Place(top: spot.position.top, cursor: spot.position.cursor)
      _ = go(to: Jump(article: kept.id, place: place))
    } else if let wanted = shelf.wantedBookmark {
      shelf.wantedBookmark = nil
      let place = self.reader?.bookmarks.first { $0.bookmark.id == wanted }?.passage
      if let place { go(to: place.start) }
    } else if let position = kept.position, !hasMoved {
      let limit = max(0, reader.article.text.count - 1)
      let place = Place(top: min(position.top, limit), cursor: min(position.cursor, limit))
      self.reader?.place = place
      revealCursor()
    }
  }

  /// Takes what the analysis found so far; what is lit and open stays with the same actor.
  mutating func takeFindings(_ index: BriefingIndex) {
    guard let old = reader?.index else { return }
    let lit = reader?.lit
    let current = lit?.currentPassage?.start
    reader?.index = index
    if old.findings.isLanguageKnown, !index.findings.isLanguageKnown {
      message = Message(UnknownLanguage.note)
    }
    let same = { (id: Actor.ID) in
      index.actor(like: old.findings[id], mentionedAt: old.mentions[id.rawValue])
    }
    hints = nil
    keepPeek(actorNow: same)
    reader?.keepChosenEntries(from: old, actorNow: same)
    switch lit?.subject {
    case .mentions(let id):
      reader?.lit = nil
      if let id = same(id) { light(.mentions(id), at: current) }
    case .statements(.actor(let id)):
      reader?.lit = nil
      if let id = same(id) { light(.statements(.actor(id)), at: current) }
    case .statements(let speaker):
      light(.statements(speaker), at: current)
    case .search, .found, nil: break
    }
    goToWantedPassage()
    let plotted = chosenPlotRow(in: old)
    views = views.compactMap { view in
      guard case .dossier(let id) = view.content else { return view }
      return same(id).map { ViewState(content: .dossier($0), list: view.list) }
    }
    keepPlotRow(plotted?.subject, actorNow: same)
    keepSelectionsVisible()
  }

  /// Opens the article chosen on the shelf.
  mutating func openShelfEntry() -> [BrowserEffect] {
    shelf.selected.map { [.openArticle($0.id)] } ?? []
  }

  /// Opens the article of the bookmark chosen in the list of all, at its passage.
  mutating func openBookmarkedArticle() -> [BrowserEffect] {
    guard let bookmark = bookmarkHere else { return [] }
    shelf.wantedBookmark = bookmark.id
    return [.openArticle(bookmark.article)]
  }

  /// Leaves the article for where it was opened, the shelf or the shell; leaves the shelf.
  mutating func leave() -> [BrowserEffect] {
    if let focus = reader?.focus, focus != .text, layoutInSight.main == nil {
      // A list that covers the text is closed as any view is.
      leaveList()
      return []
    }
    guard reader != nil, !startedInArticle else {
      isFinished = true
      return []
    }
    return goToShelf()
  }

  /// Leaves the article for the shelf.
  mutating func goToShelf() -> [BrowserEffect] {
    guard let here = jumpHere else { return [] }
    startedInArticle = false
    jumps.record(here)
    let isFromResults = reader?.isFromResults ?? false
    let views = reader?.viewsBefore ?? []
    let effects = closeReader() + refreshShelf(after: here.article) + reopen(views)
    if isFromResults { returnToResults() }
    keepSelectionsVisible()
    return effects
  }
}

extension BrowserState {
  /// Whether the reader has gone anywhere since the article was opened.
  private var hasMoved: Bool {
    guard let reader else { return false }
    let first = reader.article.blocks.first { $0.kind != .furniture }?.passage.start ?? 0
    return reader.place.cursor != first || jumps.jumps.contains { $0.document == reader.document }
  }
}

extension BrowserState {
  /// Asks for what reading an article has changed on the shelf; for all of it where it was never shown.
  private func refreshShelf(after article: ArticleID?) -> [BrowserEffect] {
    guard shelf.isLoaded else { return [.loadShelf] }
    let ids = [article].compactMap(\.self)
    return [.refreshShelf(ids, newerThan: shelf.entries.first?.id)]
  }
}

extension ReaderState {
  /// Where the reader is, as the library keeps it.
  var position: ReadingPosition { ReadingPosition(top: place.top, cursor: place.cursor) }
}
