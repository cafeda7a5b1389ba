import BriefingBrowser
import BriefingLibrary
import BriefingModel

extension EffectRunner {
  /// Asks for all articles.
  func loadShelf() {
    onLibrary { library in
      // Before the articles: what comes between the two is read again.
      _ = shelfMark.put(try library.changeMark())
      return .shelfLoaded(try library.shelf())
    }
  }

  /// Asks for all articles again, where others have changed the library since it was asked. What this
  /// lede changes is told when it does.
  func renewShelf() {
    onLibrary { library in
      if shelfMark.held != (try library.changeMark()) { loadShelf() }
      return nil
    }
  }

  /// Puts the newest of the wishes that came meanwhile into effect.
  func arrange(_ task: ShelfTask) {
    guard shelfTasks.put(task) else { return }
    scheduler.schedule(on: .shelf) {
      guard let task = shelfTasks.take() else { return }
      // Once another wish has come, nobody waits for this one.
      if let arranged = task.arranged(isCancelled: { shelfTasks.isHeld }) {
        post(.shelfArranged(arranged))
      }
    }
  }

  /// Asks for what has changed on the shelf since an article was opened.
  func refreshShelf(_ ids: [ArticleID], newerThan newest: ArticleID?) {
    onLibrary { library in
      writePositions()
      let new = try library.shelf(newerThan: newest)
      let old = ids.filter { id in !new.contains { $0.id == id } }
      return .shelfChanged(try library.shelfEntries(old) + new)
    }
  }

  /// Asks for the searches that the reader kept, and then for what each finds.
  func loadFolders() {
    scheduler.schedule(on: .finding) {
      guard let library = try? shelf.library(), let searches = try? library.savedSearches(),
        let feeds = try? Self.feeds(in: library)
      else { return }
      post(.foldersLoaded(searches.map { SearchFolder($0) }, feeds))
      guard !searches.isEmpty else { return }
      let found = searches.map { search in
        // A search that fails has an empty folder; opening it says why.
        SearchFolder(
          search, articles: Set((try? library.searchOrder(search.query, order: .date)) ?? []))
      }
      post(.foldersLoaded(found, feeds))
    }
  }

  private static func feeds(in library: Library) throws -> [ShelfFeed] {
    try library.feeds().map { feed in
      ShelfFeed(
        feed.id, name: feed.name, folder: feed.folders.first,
        articles: Set(try library.shelfOrder(ShelfQuery(feed: feed.id))))
    }
  }

  /// Marks articles as read or unread.
  func setRead(_ ids: [ArticleID], _ isRead: Bool) {
    onLibrary(orElse: BrowserEvent.changeRefused) { library in
      for id in ids { try library.setRead(isRead, of: id) }
      return .readSet(try library.shelfEntries(ids), isRead: isRead)
    }
  }

  /// Deletes an article.
  func delete(_ id: ArticleID) {
    onLibrary { library in
      try library.remove(id)
      return .articleDeleted(id)
    }
  }

  /// Puts a search that the reader kept in place of another.
  func replaceSearch(_ old: SavedSearch?, by new: SavedSearch?) {
    onLibrary(orElse: BrowserEvent.changeRefused) { library in
      try library.replace(old, by: new)
      return .searchReplaced(old, by: new)
    }
  }
}
