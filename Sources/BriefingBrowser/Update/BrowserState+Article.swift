import BriefingModel

extension BrowserState {
  /// Shows an article.
  mutating func open(_ opened: OpenedArticle) -> [BrowserEffect] {
    let closed = reader.map { BrowserEffect.closeArticle($0.document) }
    reader = ReaderState(
      document: opened.document, article: opened.article, articleID: opened.kept?.id,
      isBeginning: opened.isBeginning)
    views.removeAll()
    prompt = nil
    question = nil
    if let first = viewport?.layout.firstLine?.line.passage.start {
      reader?.place = Place(top: first, cursor: first)
    }
    if let kept = opened.kept { take(kept) }
    return [closed].compactMap(\.self)
  }

  /// Puts the whole article in place of its beginning; the reader stays where they are.
  mutating func complete(with article: Article) {
    reader?.complete(with: article)
    revealCursor()
    keepSelectionsVisible()
  }

  /// Takes what the library holds on the open article: where the reader was, and bookmarks.
  mutating func take(_ kept: KeptArticle) {
    guard let reader else { return }
    self.reader?.articleID = kept.id
    self.reader?.bookmarks = reader.placed(kept.bookmarks)
    if let wanted = shelf.wantedBookmark {
      shelf.wantedBookmark = nil
      let place = self.reader?.bookmarks.first { $0.bookmark.id == wanted }?.passage
      if let place { go(to: place.start) }
    } else if let position = kept.position, !reader.hasMoved {
      let limit = max(0, reader.article.text.count - 1)
      let place = Place(top: min(position.top, limit), cursor: min(position.cursor, limit))
      self.reader?.place = place
      revealCursor()
    }
  }

  /// Takes what the analysis found so far; what is lit and open stays with the same actor.
  mutating func take(_ index: BriefingIndex) {
    guard let old = reader?.index else { return }
    let lit = reader?.lit
    let current = lit?.currentPassage?.start
    reader?.index = index
    let same = { (id: Actor.ID) in index.actor(like: old.findings[id]) }
    switch lit?.subject {
    case .mentions(let id):
      reader?.lit = nil
      if let id = same(id) { light(.mentions(id), at: current) }
    case .statements(.actor(let id)):
      reader?.lit = nil
      if let id = same(id) { light(.statements(.actor(id)), at: current) }
    case .statements(let speaker):
      light(.statements(speaker), at: current)
    case .search, nil: break
    }
    views = views.compactMap { view in
      guard case .dossier(let id) = view.content else { return view }
      return same(id).map { ViewState(content: .dossier($0), list: view.list) }
    }
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

  /// Leaves the innermost thing: the list for the text, the article for the shelf, the shelf.
  mutating func leave() -> [BrowserEffect] {
    guard let reader else {
      isFinished = true
      return []
    }
    self.reader = nil
    return [.closeArticle(reader.document), .loadShelf]
  }
}

extension ReaderState {
  /// Whether the reader has gone anywhere since the article was opened.
  var hasMoved: Bool {
    jumps.canGoBack
      || place.cursor != (article.blocks.first { $0.kind != .furniture }?.passage.start ?? 0)
  }
}
