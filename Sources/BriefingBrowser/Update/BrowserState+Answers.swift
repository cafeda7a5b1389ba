import BriefingModel

/// What the library and the other work outside answer, by what it is about. Each function takes the
/// events that `update(_:_:)` gives it, and leaves others alone.
extension BrowserState {
  /// Takes what is on the shelf.
  mutating func takeShelfAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .shelfBegun(let entries): return shelf.isLoaded ? [] : takeShelf(entries)
    case .shelfLoaded(let entries):
      shelf.isLoaded = true
      let effects = takeShelf(entries)
      return effects.isEmpty ? goOnWithShelf() : effects
    case .shelfArranged(let arranged): return takeArrangedShelf(arranged)
    case .shelfChanged(let entries): return merge(entries)
    case .readSet(let entries, let isRead): return takeRead(entries, isRead: isRead)
    case .foldersLoaded(let searches, let feeds): return takeFolders(searches, feeds)
    case .searchKept(let search):
      message = Message("Kept as \(search.name): it stands on the shelf")
      return [.loadFolders]
    case .searchReplaced(let old, let new): return replace(old, by: new)
    case .articleDeleted(let id): return remove(article: id)
    default: return []
    }
  }

  /// Takes an article, and what becomes known of the one that is open; what is about one that was
  /// closed meanwhile is left alone.
  mutating func takeArticleAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .articleOpened(let opened): return open(opened)
    case .articleCompleted(let document, let article) where isOpen(document):
      complete(with: article)
    case .articleKept(let document, let kept) where isOpen(document):
      takeKeptArticle(kept)
      return keepUnkeptMarks()
    case .articleNotKept(let document, let why) where isOpen(document):
      reader?.whyNotKept = why
      message = Message(why, isWarning: true)
    case .findingsArrived(let document, let index) where isOpen(document): takeFindings(index)
    case .searchFinished(let document, let query, let passages) where isOpen(document):
      finishSearch(for: query, passages: passages)
    case .openingFailed(let text):
      wantedSpot = nil
      wantedHit = nil
      wantedPassage = nil
      message = Message(text, isWarning: true)
    case .versionsLoaded(let versions): takeVersions(versions)
    case .compared(let texts): takeComparison(texts)
    default: break
    }
    return []
  }

  private func isOpen(_ document: DocumentID) -> Bool { reader?.document == document }

  /// Takes what a search of the library found.
  mutating func takeSearchAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .libraryFound(let query, let hits, let note, let isAll):
      return takeFirstHits(hits, of: query, note: note, isAll: isAll)
    case .libraryCounted(let query, let order): return takeOrder(order, of: query)
    case .hitsLoaded(let query, let hits): takeHits(hits, of: query)
    case .librarySearchFailed(let query, let why): failSearch(query, why)
    default: break
    }
    return []
  }

  /// Takes what became of bookmarks, notes and marks, and what was kept of earlier sittings.
  mutating func takeBookmarkAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .bookmarksLoaded(let article, let bookmarks): takeBookmarks(bookmarks, of: article)
    case .bookmarkKept(let bookmark): return keep(bookmark)
    case .bookmarkRefused(let bookmark, let why): refuse(bookmark, why)
    case .bookmarkDeleted(let id): return remove(bookmark: id)
    case .noteWritten(let bookmark, let note): return keep(note, of: bookmark)
    case .markKept(let mark): keep(mark)
    case .trailLoaded(let jumps, let marks, let lines):
      self.jumps.resume(jumps)
      histories.resume(lines)
      for mark in marks where libraryMarks[mark.letter] == nil {
        libraryMarks[mark.letter] = mark.spot
      }
    default: break
    }
    return []
  }

  /// Takes what became of the reader's rules.
  mutating func takeCorrectionAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .correctionKept(let kept): return takeCorrection(kept)
    case .changeRefused(let why): refuseChange(why)
    case .correctionsLoaded(let corrections): takeCorrections(corrections)
    case .correctionWeighed(let weighed): return takeWeighed(weighed)
    default: break
    }
    return []
  }

  /// Takes actors of the library, and what it holds on them.
  mutating func takeActorAnswer(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .dossierLoaded(let subject, let head): return show(head, for: subject)
    case .dossierCompleted(let head): complete(head)
    case .quotationsLoaded(let page, let entries, let isLast):
      return takeQuotations(entries, of: page, isLast: isLast)
    case .articlesLoaded(let articles, let actor):
      dossiers[actor]?.articles = articles
      keepSelectionsVisible()
    case .actorsLoaded(let query, let actors): return takeActors(actors, of: query)
    case .monthsLoaded(let months, let asked): register.takeMonths(months, of: asked)
    case .actorsFound(let words, let actors): return takeFoundActors(actors, named: words)
    default: break
    }
    return []
  }
}
