import BriefingModel

extension BrowserState {
  /// The entries of the folders beside the shelf.
  var folderContent: FolderList { FolderList(shelf: shelf) }

  /// Gives the keys to the folders.
  mutating func openFolders() -> [BrowserEffect] {
    shelf.hasFolderKeys = true
    shelf.folderList.selected = folderContent.place(of: shelf.view.folder) ?? 0
    keepSelectionsVisible()
    return [.loadFolders]
  }

  /// Shows what is in the chosen folder.
  mutating func showChosenFolder() -> [BrowserEffect] {
    guard let folder = folderContent.folder(at: shelf.folderList.selected),
      folder != shelf.view.folder
    else { return [] }
    shelf.list = ListState()
    return show { $0.folder = folder }
  }

  /// Asks for the folders where they are in sight and not known yet.
  mutating func loadFoldersInSight() -> [BrowserEffect] {
    guard !shelf.asksForFolders, reader == nil,
      layoutOfShelf(hasFolderKeys: shelf.hasFolderKeys).folders != nil
    else { return [] }
    shelf.asksForFolders = true
    return [.loadFolders]
  }

  /// Takes the searches that the reader kept and the feeds; what they find may come later.
  mutating func takeFolders(_ folders: [SearchFolder], _ feeds: [ShelfFeed]) -> [BrowserEffect] {
    let chosen = folderContent.folder(at: shelf.folderList.selected)
    shelf.searches = folders.map { folder in
      guard folder.articles == nil else { return folder }
      let known = shelf.searches.first { $0.search == folder.search }
      return SearchFolder(folder.search, articles: known?.articles)
    }
    shelf.feeds = feeds
    let place = chosen.flatMap { folderContent.place(of: $0) }
    // Where the chosen one is gone, its neighbour is chosen.
    shelf.folderList.selected =
      place ?? min(shelf.folderList.selected, max(0, folderContent.count - 1))
    keepSelectionsVisible()
    switch shelf.view.folder {
    case .search(let name) where folders.contains(where: { $0.search.name == name }):
      return rearrange()
    case .feed(let id) where feeds.contains(where: { $0.id == id }): return rearrange()
    case .search, .feed: return show { $0.folder = .all }
    default: return []
    }
  }

  /// The kept search that is chosen.
  var searchFolderHere: SavedSearch? {
    guard case .search(let name) = folderContent.folder(at: shelf.folderList.selected) else {
      return nil
    }
    return shelf.searches.first { $0.search.name == name }?.search
  }

  /// Shows what a kept search finds as results, with the places in each article.
  mutating func editFolder() -> [BrowserEffect] {
    guard let kept = searchFolderHere else { return [] }
    return openSearch(kept.query)
  }

  /// Forgets the kept search that is chosen; that can be taken back.
  func forgetSearch() -> [BrowserEffect] {
    searchFolderHere.map { [.replaceSearch($0, by: nil)] } ?? []
  }

  /// Opens the line in which to type what a kept search is to be called.
  mutating func askForOtherSearchName() {
    guard let kept = searchFolderHere else { return }
    prompt = Prompt(.otherSearchName(kept), label: "Call the search: ", text: kept.name)
  }

  /// Calls a kept search otherwise.
  mutating func rename(_ kept: SavedSearch, to name: String) -> [BrowserEffect] {
    var renamed = kept
    renamed.name = name.singleLine.trimmed
    guard !renamed.name.isEmpty, renamed != kept else {
      message = Message("The search is called as it was")
      return []
    }
    guard !shelf.searches.contains(where: { $0.search.name == renamed.name }) else {
      message = Message("Another search is called “\(renamed.name)”")
      return []
    }
    return [.replaceSearch(kept, by: renamed)]
  }

  /// Takes a kept search that is in place of another now.
  mutating func replace(_ old: SavedSearch?, by new: SavedSearch?) -> [BrowserEffect] {
    if let old, let new {
      for index in shelf.searches.indices where shelf.searches[index].search.name == old.name {
        shelf.searches[index].search = new
      }
      if shelf.view.folder == .search(old.name) { shelf.view.folder = .search(new.name) }
      message = Message("The search is called “\(new.name)” now: \(label(of: .undo)) takes it back")
    } else if let old {
      message = Message("The search “\(old.name)” is forgotten: \(label(of: .undo)) brings it back")
    }
    return record(.search(before: old, after: new), .searchReplaced(old, by: new))
      + [.loadFolders]
  }
}
