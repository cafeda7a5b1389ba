import BriefingModel

/// The parts of the library that the shelf can show by themselves, each with its number of articles.
struct FolderList: ListContent {
  private enum Entry {
    case heading(String)
    case folder(ShelfFolder, title: String, count: Int?, isCapped: Bool)
  }

  private let entries: [Entry]
  private let shown: ShelfFolder

  /// So many outlets and years are listed; the filter finds the others.
  private static let mostOutlets = 200

  init(shelf: ShelfState) {
    let facts = shelf.arranged.facts
    shown = shelf.view.folder
    let entry = { (folder: ShelfFolder, count: Int?, isCapped: Bool) in
      // Of the first articles that the library tells, the numbers would say nothing.
      Entry.folder(
        folder, title: shelf.title(of: folder), count: shelf.isLoaded ? count : nil,
        isCapped: isCapped)
    }
    let searches = shelf.searches.map { folder in
      entry(
        .search(folder.search.name), folder.articles?.count,
        folder.articles?.count ?? 0 >= FoundArticles.limit)
    }
    let feeds = Dictionary(grouping: shelf.feeds) { $0.folder ?? "" }.sorted { $0.key < $1.key }
      .flatMap { folder, feeds in
        Self.part(
          folder.isEmpty ? "Feeds" : "Feeds: \(folder.singleLine)",
          feeds.map { entry(.feed($0.id), $0.articles.count, false) })
      }
    let outlets = facts.outlets.prefix(Self.mostOutlets).map {
      entry(.outlet($0.value), $0.count, false)
    }
    let years = facts.years.map { entry(.year($0.value), $0.count, false) }
    entries =
      [
        entry(.all, facts.count, false), entry(.unread, facts.unread, false),
        entry(.bookmarked, facts.bookmarked, false),
      ] + Self.part("Searches", searches) + feeds
      + Self.part("Outlets", outlets) + Self.part("Years", years)
  }

  private static func part(_ heading: String, _ entries: [Entry]) -> [Entry] {
    entries.isEmpty ? [] : [.heading(heading)] + entries
  }

  var count: Int { entries.count }

  func isSelectable(_ index: Int) -> Bool { folder(at: index) != nil }

  /// The folder at a place; nil for a heading.
  func folder(at index: Int) -> ShelfFolder? {
    guard entries.indices.contains(index), case .folder(let folder, _, _, _) = entries[index] else {
      return nil
    }
    return folder
  }

  /// Where a folder stands.
  func place(of folder: ShelfFolder) -> Int? {
    entries.indices.first { self.folder(at: $0) == folder }
  }

  func item(at index: Int, columns: Int) -> ListItem {
    switch entries[index] {
    case .heading(let text): return ListItem(lines: [[], [StyledText(" " + text, .heading)]])
    case .folder(let folder, let title, let count, let isCapped):
      let isShown = folder == shown
      return ListItem(
        lines: [
          [
            StyledText(isShown ? "▸" : " ", .heading),
            StyledText(title, isShown ? .headline : .text),
          ]
        ], detail: [StyledText(count.map { "\($0)\(isCapped ? "+" : "") " } ?? "… ", .listDetail)])
    }
  }
}
