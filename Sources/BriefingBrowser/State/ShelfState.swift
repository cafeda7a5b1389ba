import BriefingModel

/// The list of articles.
public struct ShelfState: Sendable, Equatable {
  /// All articles, the newest first.
  public internal(set) var entries: [ShelfEntry] = []
  /// Those that are shown, as indices of `entries`.
  public internal(set) var shown: [Int] = []
  /// The words that what is shown contains.
  public internal(set) var filter = ""
  /// Which one is chosen.
  public internal(set) var list = ListState()
  /// All bookmarks of the library, once they were asked for.
  public internal(set) var bookmarks: [Bookmark] = []
  /// The bookmark to go to when its article is open.
  var wantedBookmark: Bookmark.ID?
  /// Whether the library has answered yet.
  public internal(set) var isLoaded = false

  /// Whether any of it has been shown.
  var isBegun: Bool { isLoaded || !entries.isEmpty }

  /// The chosen entry.
  var selected: ShelfEntry? {
    shown.indices.contains(list.selected) ? entries[shown[list.selected]] : nil
  }

  /// Puts what the library holds in place of what it held; what was chosen stays so.
  mutating func take(_ entries: [ShelfEntry]) {
    let chosen = selected?.id
    self.entries = entries
    show(filter, among: Array(entries.indices), choosing: chosen)
  }

  /// Shows what contains every word of `filter` in its headline, outlet, byline or date. A longer
  /// filter is looked for only in what is shown, so that typing on costs little in a large library.
  mutating func apply(_ filter: String) {
    let isNarrower = !self.filter.isEmpty && filter.hasPrefix(self.filter)
    show(
      filter, among: isNarrower ? shown : Array(entries.indices), choosing: selected?.id)
  }

  private mutating func show(_ filter: String, among places: [Int], choosing chosen: ArticleID?) {
    self.filter = filter
    let words = filter.split(separator: " ").map { TextSearch(String($0)) }
    shown = places.filter { place in
      words.isEmpty || words.allSatisfy { $0.isFound(in: Self.searchedText(of: entries[place])) }
    }
    list.selected = shown.firstIndex { entries[$0].id == chosen } ?? 0
  }

  private static func searchedText(of entry: ShelfEntry) -> [UInt8] {
    let metadata = entry.metadata
    let fields = [
      metadata.headline, metadata.outlet, metadata.byline, metadata.date?.description,
    ]
    return Array(fields.compactMap(\.self).joined(separator: "\n").utf8)
  }
}
