import BriefingModel

/// The list of articles.
public struct ShelfState: Sendable, Equatable {
  /// All articles, the newest first.
  public private(set) var entries: [ShelfEntry] = []
  /// Those that are shown, as indices of `entries`.
  public var shown: [Int] { arranged.shown }
  /// What the library holds, and what of it is shown.
  public private(set) var arranged = ArrangedShelf.nothing
  /// What the reader wants to see.
  public internal(set) var view = ShelfView()
  /// Which one is chosen.
  public internal(set) var list = ListState()
  /// The searches that the reader kept.
  public internal(set) var searches: [SearchFolder] = []
  /// The feeds that the reader follows.
  public internal(set) var feeds: [ShelfFeed] = []
  /// Whether the library was asked for the searches and feeds.
  var asksForFolders = false
  /// Which folder is chosen.
  public internal(set) var folderList = ListState()
  /// Whether the folders have the keys.
  public internal(set) var hasFolderKeys = false
  /// All bookmarks of the library, once they were asked for.
  public internal(set) var bookmarks: [Bookmark] = []
  /// The bookmark to go to when its article is open.
  var wantedBookmark: Bookmark.ID?
  /// Whether the library has answered yet.
  public internal(set) var isLoaded = false

  /// Whether any of it has been shown.
  var isBegun: Bool { isLoaded || !entries.isEmpty }

  /// Articles that wait to be put into their order.
  private var arriving: [ShelfEntry]?
  /// Whether `entries` are others than those that `arranged` is about.
  private var hasChanged = false
  /// How many tasks there were.
  private var taskCount = 0

  /// A shelf without articles that waits for the library.
  init() {}

  /// Some articles as they are, each by itself.
  init(listing entries: [ShelfEntry]) {
    self.entries = entries
    let places = Array(entries.indices)
    arranged = ArrangedShelf(
      number: 0, view: view, matching: places, shown: places, facts: ShelfFacts())
    isLoaded = true
  }

  /// The chosen entry.
  var selected: ShelfEntry? {
    shown.indices.contains(list.selected) ? entries[shown[list.selected]] : nil
  }

  /// The words that what is shown contains.
  public var filter: String { view.words }

  /// An article of the library; nil where it is not known. O(log n).
  subscript(id: ArticleID) -> ShelfEntry? {
    let place = entries.partitioningIndex { $0.id <= id }
    return place < entries.count && entries[place].id == id ? entries[place] : nil
  }

  /// The copies of an article's story, in the order of the shelf; empty where there are none.
  func copies(of entry: ShelfEntry) -> [ShelfEntry] {
    entry.story.flatMap { arranged.facts.stories[$0] }?.map { entries[$0] } ?? []
  }

  /// Puts what the library holds in place of what it held.
  ///
  /// - Returns: what is left to be done off the main thread; what was shown stays until then.
  mutating func takeEntries(_ entries: [ShelfEntry]) -> ShelfTask? {
    arriving = entries
    return arrange()
  }

  /// Puts articles that have changed or come in place of what they were.
  mutating func merge(_ changed: [ShelfEntry]) -> ShelfTask? {
    // Those that arrive take the place of those that are here: what is newer than both goes into both.
    let here = Self.replace(changed, in: &entries)
    hasChanged = hasChanged || here.count < changed.count
    guard arriving != nil || !here.isEmpty else { return arrange() }
    var all = arriving ?? entries
    let new = Self.replace(changed, in: &all)
    arriving = new.isEmpty ? all : (new + all).sorted { $0.id > $1.id }
    return arrange()
  }

  /// Puts articles in place of what they were; those that were not there.
  private static func replace(
    _ changed: [ShelfEntry], in entries: inout [ShelfEntry]
  ) -> [ShelfEntry] {
    changed.filter { entry in
      let place = entries.partitioningIndex { $0.id <= entry.id }
      guard place < entries.count, entries[place].id == entry.id else { return true }
      entries[place] = entry
      return false
    }
  }

  /// Takes an article away.
  mutating func remove(_ id: ArticleID) -> ShelfTask? {
    arriving = (arriving ?? entries).filter { $0.id != id }
    return arrange()
  }

  /// Does what the reader wants to see, where there are few articles.
  ///
  /// - Returns: what is left to be done off the main thread; what was shown stays until then.
  mutating func arrange() -> ShelfTask? {
    taskCount += 1
    let task = ShelfTask(
      number: taskCount, entries: arriving ?? entries, view: view, members: members,
      places: isOfSameEntries && isNarrower ? arranged.matching : nil,
      facts: isOfSameEntries ? arranged.facts : nil)
    guard task.entries.count <= ShelfTask.quickCount, let arranged = task.arranged() else {
      return task
    }
    takeArranged(arranged)
    return nil
  }

  /// Shows what was put in order, unless something else was asked for meanwhile; what was chosen stays
  /// so.
  mutating func takeArranged(_ arranged: ArrangedShelf) {
    guard arranged.number == taskCount else { return }
    let chosen = selected?.id
    if let arriving { entries = arriving }
    arriving = nil
    hasChanged = false
    self.arranged = arranged
    list.selected = shown.firstIndex { entries[$0].id == chosen } ?? 0
  }

  /// What the search of the folder finds, or what came from its feed.
  private var members: Set<ArticleID>? {
    switch view.folder {
    case .search(let name): searches.first { $0.search.name == name }?.articles
    case .feed(let id): feeds.first { $0.id == id }?.articles
    default: nil
    }
  }

  /// What a folder is called.
  func title(of folder: ShelfFolder) -> String {
    switch folder {
    case .all: "All articles"
    case .unread: "Unread"
    case .bookmarked: "Bookmarked"
    case .search(let name), .outlet(let name): name.singleLine
    case .feed(let id): feeds.first { $0.id == id }?.name.singleLine ?? ""
    case .year(let year): String(year)
    }
  }

  /// Whether what is wanted is about the same articles as what is shown.
  private var isOfSameEntries: Bool { arriving == nil && !hasChanged }

  /// Whether what is wanted is all among what is shown.
  private var isNarrower: Bool {
    var before = arranged.view
    guard view.words.hasPrefix(before.words), view.words != before.words else { return false }
    before.words = view.words
    return before == view
  }
}

extension ArrangedShelf {
  /// An empty library.
  fileprivate static var nothing: ArrangedShelf {
    ArrangedShelf(number: 0, view: ShelfView(), matching: [], shown: [], facts: ShelfFacts())
  }
}
