/// What the menu of corrections lets the reader choose.
struct CorrectionList: ListContent {
  let menu: CorrectionMenu

  var count: Int { menu.entries.count }

  func selectableCount(before index: Int) -> Int { index }

  func item(at index: Int, columns: Int) -> ListItem {
    let entry = menu.entries[index]
    let letter = entry.letter.map { " \($0)  " } ?? " "
    let detail = entry.detail.isEmpty ? [] : [StyledText(entry.detail + " ", .listDetail)]
    return ListItem(
      lines: [[StyledText(letter, .footerKey), StyledText(entry.text, entry.role)]],
      detail: detail)
  }
}
