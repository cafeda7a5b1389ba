extension Frame {
  /// Draws the part of a list that fits into `rect`, with the chosen entry marked.
  mutating func draw(
    _ content: any ListContent, state: ListState, in rect: Rect, hasKeys: Bool, isMarked: Bool
  ) {
    var row = 0
    var index = state.top
    let search = state.search.map { TextSearch($0.words) }
    while row < rect.size.rows, index < content.count {
      let item = content.item(at: index, below: state.top, columns: rect.size.columns)
      for (number, line) in item.lines.enumerated() {
        draw(
          left: line.lighting(search), right: number == 0 ? item.detail.lighting(search) : [],
          fill: .text, row: row, in: rect)
        if isMarked, index == state.selected, content.isSelectable(index), number < item.markedLines
        {
          if isLinear, hasKeys, number == 0 {
            cursor = Position(row: rect.row + row, column: rect.column)
          }
          restyle(row: row, in: rect) { role in
            role.staysWhenChosen ? role : hasKeys ? .listSelected : .listSelectedInactive
          }
        }
        row += 1
      }
      index += 1
    }
  }
}

extension StyleRole {
  /// Whether it says something about words that has to be seen in a chosen entry, too.
  fileprivate var staysWhenChosen: Bool { self == .lit || self == .removed || self == .added }
}

extension ListItem {
  /// The rows that are marked when the entry is chosen: all but an empty one at its end.
  var markedLines: Int {
    lines.last?.isEmpty ?? false ? lines.count - 1 : lines.count
  }
}
