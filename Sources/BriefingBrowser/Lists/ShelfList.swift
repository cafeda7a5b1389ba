import BriefingModel

/// The articles of the library.
struct ShelfList: ListContent {
  let shelf: ShelfState

  var count: Int { shelf.shown.count }

  func selectableCount(before index: Int) -> Int { index }

  func item(at index: Int, columns: Int) -> ListItem {
    let entry = shelf.entries[shelf.shown[index]]
    let isUnread = shelf.arranged.facts.isUnread(entry)
    let date = (entry.metadata.date?.description ?? "").padded(to: 10)
    var line = [
      StyledText(isUnread ? " ● " : "   ", .bookmark), StyledText(date + "  ", .metadata),
    ]
    if columns >= 100 {
      let outlet = DisplayWidth.truncate(entry.metadata.outlet ?? "", to: 18).padded(to: 20)
      line.append(StyledText(outlet, .metadata))
    }
    line.append(StyledText(entry.metadata.headline.singleLine, isUnread ? .headline : .text))
    return ListItem(lines: [line], detail: detail(of: entry))
  }

  private func detail(of entry: ShelfEntry) -> [StyledText] {
    let copies = entry.story.flatMap { shelf.arranged.facts.stories[$0]?.count } ?? 1
    let versions = entry.version > 1 ? "v\(entry.version) " : ""
    let marks = entry.bookmarkCount > 0 ? "▌\(entry.bookmarkCount) " : ""
    // Right-aligned in columns of their own, in which numbers of all usual lengths find room.
    let quotations = entry.quotationCount.map { "“\($0) ".leftPadded(to: 6) } ?? ""
    let actors = entry.actorCount.map { $0 == 1 ? "1 actor  " : "\($0) actors " } ?? ""
    return [
      StyledText(copies > 1 ? "×\(copies) " : "", .heading), StyledText(versions, .metadata),
      StyledText(marks, .bookmark), StyledText(quotations, .quoteDirect),
      StyledText(actors.isEmpty ? "" : actors.leftPadded(to: 10), .listDetail),
    ]
  }
}

extension String {
  /// The string with spaces behind it, to take `columns`.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
  }
}
