import BriefingModel

extension BrowserState {
  /// Runs a command of the shelf.
  mutating func runShelfCommand(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .shelfShowAll: return show { $0 = ShelfView(order: $0.order) }
    case .shelfOrder: return changeShelfOrder()
    case .shelfUnread: return show { $0.isUnreadOnly.toggle() }
    case .shelfFolders: return openFolders()
    case .shelfMarkRead: return toggleRead()
    case .shelfDelete: askToDeleteArticle()
    case .folderOpen, .folderLeave: shelf.hasFolderKeys = false
    case .folderEdit: return editFolder()
    case .folderDelete: return forgetSearch()
    case .folderRename: askForOtherSearchName()
    default: break
    }
    return []
  }

  /// Shows other articles, or in another order.
  mutating func show(_ change: (inout ShelfView) -> Void) -> [BrowserEffect] {
    change(&shelf.view)
    return rearrange()
  }

  /// Puts the shelf into the order that is wanted.
  mutating func rearrange() -> [BrowserEffect] { finish(shelf.arrange()) }

  /// Takes all that the library holds.
  mutating func takeShelf(_ entries: [ShelfEntry]) -> [BrowserEffect] {
    finish(shelf.takeEntries(entries))
  }

  /// Takes what has changed in the library.
  mutating func merge(_ entries: [ShelfEntry]) -> [BrowserEffect] { finish(shelf.merge(entries)) }

  /// Shows what was put into its order.
  mutating func takeArrangedShelf(_ arranged: ArrangedShelf) -> [BrowserEffect] {
    shelf.takeArranged(arranged)
    keepShelfSelectionVisible()
    return goOnWithShelf()
  }

  /// Does what waits for the articles of the library.
  mutating func goOnWithShelf() -> [BrowserEffect] {
    greet()
    keepSelectionsVisible()
    refillPalette()
    return goToWantedNeighbor() + loadFoldersInSight()
  }

  private mutating func finish(_ task: ShelfTask?) -> [BrowserEffect] {
    keepShelfSelectionVisible()
    return task.map { [.arrangeShelf($0)] } ?? []
  }

  private mutating func changeShelfOrder() -> [BrowserEffect] {
    let effects = show { $0.order = $0.order.next }
    shelf.list = ListState()
    message = Message("Sorted: \(shelf.view.order.title)")
    return effects
  }

  private mutating func toggleRead() -> [BrowserEffect] {
    guard let entry = shelf.selected else { return [] }
    let copies = shelf.copies(of: entry).map(\.id)
    let isRead = shelf.arranged.facts.isUnread(entry)
    return [.setRead(copies.isEmpty ? [entry.id] : copies, isRead: isRead)]
  }

  /// Takes articles that are marked as read or unread now.
  mutating func takeRead(_ entries: [ShelfEntry], isRead: Bool) -> [BrowserEffect] {
    message = Message(
      "Marked as \(isRead ? "read" : "unread"): \(label(of: .undo)) takes it back")
    let ids = entries.map(\.id)
    let next = record(.read(ids, isRead: isRead), .readSet(ids, isRead: isRead))
    return merge(entries) + next
  }

  private mutating func askToDeleteArticle() {
    guard let entry = shelf.selected else { return }
    let marks = entry.bookmarkCount
    let with =
      marks == 0 ? "" : marks == 1 ? ", with its bookmark" : ", with its \(marks) bookmarks"
    let headline = DisplayWidth.truncate(entry.metadata.headline.singleLine, to: 60)
    question = Question(
      text: "Delete “\(headline)” from the library\(with)? Your corrections of it go too, and it "
        + "cannot be taken back.",
      action: .deleteArticle(entry.id))
  }

  /// Lets go of an article that is gone from the library.
  mutating func remove(article id: ArticleID) -> [BrowserEffect] {
    message = Message("Deleted from the library")
    search.found?.remove(id)
    shelf.bookmarks.removeAll { $0.article == id }
    let place = shelf.list.selected
    let effects = finish(shelf.remove(id))
    shelf.list.selected = min(place, max(0, shelf.shown.count - 1))
    keepShelfSelectionVisible()
    return effects
  }

  /// Keeps the chosen article of the shelf in sight.
  mutating func keepShelfSelectionVisible() {
    guard let rect = shelfRect else { return }
    shelf.list = ListViewport(content: ShelfList(shelf: shelf), size: rect.size)
      .revealing(shelf.list)
  }

  /// Where the articles of the shelf are drawn.
  private var shelfRect: Rect? {
    layoutOfShelf(hasFolderKeys: false).main
  }
}

extension ShelfView {
  /// All articles in an order.
  init(order: ShelfOrder) {
    self.init()
    self.order = order
  }
}
