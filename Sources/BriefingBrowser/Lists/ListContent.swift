import BriefingModel

/// The entries of a list, each made when it is looked at.
protocol ListContent: Sendable {
  /// The number of entries.
  var count: Int { get }
  /// The entry at `index`, for a pane of that many columns.
  func item(at index: Int, columns: Int) -> ListItem
  /// All that the entry at `index` shows, in one line.
  func words(at index: Int) -> String
  /// The entry at `index` where it stands at the top of the pane, with what entries above would say.
  func topItem(at index: Int, columns: Int) -> ListItem
  /// Whether the entry can be chosen; a heading between entries cannot.
  func isSelectable(_ index: Int) -> Bool
  /// How many of the entries before `index` can be chosen.
  func selectableCount(before index: Int) -> Int
}

extension ListContent {
  func isSelectable(_ index: Int) -> Bool { true }

  func topItem(at index: Int, columns: Int) -> ListItem { item(at: index, columns: columns) }

  /// The entry as it is drawn when the pane begins with the entry `top`.
  func item(at index: Int, below top: Int, columns: Int) -> ListItem {
    index == top ? topItem(at: index, columns: columns) : item(at: index, columns: columns)
  }

  func selectableCount(before index: Int) -> Int {
    (0..<index).count(where: isSelectable)
  }

  /// The entry `step` entries from another one, headings not counted; the last on the way where
  /// there are fewer.
  func entry(from index: Int, by step: Int) -> Int {
    var target = index
    for _ in 0..<abs(step) {
      guard let next = selectable(from: target + step.signum(), down: step > 0) else { break }
      target = next
    }
    return target
  }

  /// The entry of that number from 0, headings not counted; the last where there are fewer.
  func entry(numbered number: Int) -> Int {
    entry(from: selectable(from: 0, down: true) ?? 0, by: number)
  }

  /// The first entry from `index` on, going up or down, that can be chosen.
  func selectable(from index: Int, down: Bool) -> Int? {
    down
      ? (max(0, index)..<max(count, max(0, index))).first(where: isSelectable)
      : (0..<max(0, min(count, index + 1))).reversed().first(where: isSelectable)
  }
}

/// An entry of a list as it is drawn.
struct ListItem {
  /// What stands at the left of each of its rows.
  var lines: [[StyledText]]
  /// What stands at the right of its first row.
  var detail: [StyledText] = []
}

/// What an entry of a list stands for.
enum ListTarget: Hashable {
  case passage(Passage)
  case actor(Actor.ID)
  case statement(Statement)
  case bookmark(PlacedBookmark)
}
