import BriefingBrowser

/// The effects by what they are about. Each function carries out those that `run(_:)` gives it, and
/// leaves others alone.
extension EffectRunner {
  /// Carries out what is about the shelf.
  func runShelfEffect(_ effect: BrowserEffect) {
    switch effect {
    case .loadShelf: loadShelf()
    case .renewShelf: renewShelf()
    case .arrangeShelf(let task): arrange(task)
    case .refreshShelf(let ids, let newest): refreshShelf(ids, newerThan: newest)
    case .loadFolders: loadFolders()
    case .setRead(let ids, let isRead): setRead(ids, isRead)
    case .deleteArticle(let id): delete(id)
    case .replaceSearch(let old, let new): replaceSearch(old, by: new)
    case .keepSearch(let search): keep(search)
    default: break
    }
  }

  /// Carries out what is about an article.
  func runArticleEffect(_ effect: BrowserEffect) {
    switch effect {
    case .openArticle(let id): open(id)
    case .closeArticle(let document): documents.close(document)
    case .search(let document, let query): search(document, query)
    case .loadVersions(let id): loadVersions(id)
    case .compare(let comparison): compare(comparison)
    case .keepPosition(let id, let position): keep(position, of: id)
    default: break
    }
  }

  /// Carries out what is about bookmarks, and about what is kept of a sitting.
  func runBookmarkEffect(_ effect: BrowserEffect) {
    switch effect {
    case .loadBookmarks(let id): onLibrary { .bookmarksLoaded(id, try $0.bookmarks(in: id)) }
    case .keepBookmark(let bookmark): keep(bookmark)
    case .deleteBookmark(let id): deleteBookmark(id)
    case .keepMark(let mark): keep(mark)
    case .keepJumps(let spots): keepJumps(spots)
    case .keepLine(let line): keep(line)
    default: break
    }
  }

  /// Carries out what is about the reader's rules.
  func runCorrectionEffect(_ effect: BrowserEffect) {
    switch effect {
    case .keepCorrection(let correction): keep(correction)
    case .undoCorrection(let id): toggleCorrection { try $0.undoCorrection(id) }
    case .redoCorrection(let id): toggleCorrection { try $0.redoCorrection(id) }
    case .loadCorrections: loadCorrections()
    case .weighCorrection(let change, let article): weigh(change, in: article)
    default: break
    }
  }

  /// Carries out what is about actors of the library.
  func runActorEffect(_ effect: BrowserEffect) {
    switch effect {
    case .loadDossier(let subject): loadDossier(subject)
    case .loadCompanions(let opening): loadCompanions(of: opening)
    case .loadQuotations(let page): loadQuotations(page)
    case .loadArticles(let actor): loadArticles(naming: actor)
    case .loadActors(let query): loadActors(query)
    case .loadMonths(let actors): loadMonths(of: actors)
    case .findActors(let words): findActors(words)
    default: break
    }
  }
}
