/// The part of a list that its pane shows.
struct ListViewport {
  let content: any ListContent
  let size: Size

  private func height(_ index: Int) -> Int {
    content.item(at: index, columns: size.columns).lines.count
  }

  private func topHeight(_ index: Int) -> Int {
    content.topItem(at: index, columns: size.columns).lines.count
  }

  /// The list with its top moved just so far that the whole chosen entry can be seen.
  func revealing(_ list: ListState) -> ListState {
    var list = list
    guard content.count > 0, size.rows > 0 else { return ListState() }
    list.selected = nearestSelectable(to: min(list.selected, content.count - 1))
    // A heading above the first entry comes into view with it.
    let isFirst = content.selectable(from: list.selected - 1, down: false) == nil
    list.top = min(max(0, list.top), isFirst ? 0 : list.selected)
    var rows = 0
    var first = list.selected
    while first >= 0, rows + topHeight(first) <= size.rows {
      rows += height(first)
      first -= 1
    }
    list.top = min(max(list.top, first + 1), list.selected)
    return list
  }

  /// The entry about a page away from `index`.
  func page(from index: Int, rows: Int) -> Int {
    var left = abs(rows)
    var target = index
    while left > 0, content.indices.contains(target + rows.signum()) {
      target += rows.signum()
      left -= max(1, height(target))
    }
    return target
  }

  private func nearestSelectable(to index: Int) -> Int {
    content.selectable(from: index, down: true) ?? content.selectable(from: index, down: false) ?? 0
  }
}

extension ListContent {
  var indices: Range<Int> { 0..<count }
}
