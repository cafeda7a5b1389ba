import BriefingModel

/// The part of the screen that shows an article: which lines are on it and which row each is on.
struct TextViewport {
  /// A line and the row that it stands on, from 0.
  struct Row: Hashable {
    var line: TextLine
    var row: Int
  }

  let layout: TextLayout
  /// The rows of the screen that it has, at least 1.
  let rows: Int
  /// The columns between the edge of the pane and the text.
  let margin: Int

  /// The rows that stay between the cursor and the edge when it moves line by line.
  static let scrollMargin = 2

  init(
    article: Article, showsFurniture: Bool, rect: Rect, settings: BrowserSettings, cache: LineCache
  ) {
    let columns = rect.size.columns
    let gutter = settings.isLinear ? 0 : columns >= 20 ? 2 : columns >= 4 ? 1 : 0
    let width = max(1, min(settings.textWidth, columns - 2 * gutter))
    layout = TextLayout(
      article: article, width: width, showsFurniture: showsFurniture,
      arrangesText: settings.reordersText, cache: cache)
    margin = settings.isLinear ? 0 : max(gutter, (columns - width) / 2)
    rows = max(1, rect.size.rows)
  }

  /// The lines on the screen when the line that holds `top` is the topmost.
  func visibleRows(from top: Int) -> [Row] {
    guard var cursor = layout.line(containing: top) else { return [] }
    var visible = [Row(line: cursor.line, row: 0)]
    var row = 1
    while row < rows, cursor.moveForward() {
      let line = cursor.line
      row += line.spaceBefore
      guard row < rows else { break }
      visible.append(Row(line: line, row: row))
      row += 1
    }
    return visible
  }

  /// The topmost line's byte when the line that holds `offset` stands on `row`, or as near to it as
  /// the beginning of the article allows.
  func top(showing offset: Int, onRow row: Int) -> Int {
    guard var cursor = layout.line(containing: offset) else { return 0 }
    var room = row
    var top = cursor.line
    while room > 0 {
      room -= top.spaceBefore + 1
      guard room >= 0, cursor.moveBack() else { break }
      top = cursor.line
    }
    return top.passage.start
  }

  /// The place with its top moved just so far that the cursor can be seen, `scrollMargin` rows from
  /// the edge where there is room.
  func revealing(_ place: Place) -> Place {
    let visible = visibleRows(from: place.top)
    let margin = min(Self.scrollMargin, (rows - 1) / 2)
    guard let first = visible.first, let last = visible.last else { return place }
    let row = visible.last { $0.line.passage.start <= place.cursor }?.row
    var place = place
    if place.cursor < first.line.passage.start || row.map({ $0 < margin }) ?? true {
      place.top = top(showing: place.cursor, onRow: margin)
    } else if place.cursor > last.line.passage.end || row.map({ $0 >= rows - margin }) ?? true {
      place.top = top(showing: place.cursor, onRow: rows - 1 - margin)
    }
    return place
  }

  /// The place after a jump to `offset`: as it was where the target can be seen already, else with
  /// the target a third down the screen.
  func jumping(to offset: Int, from place: Place) -> Place {
    let visible = visibleRows(from: place.top)
    if let first = visible.first, let last = visible.last,
      first.line.passage.start <= offset, offset < last.line.passage.end,
      let row = visible.last(where: { $0.line.passage.start <= offset })?.row, row < rows - 1
    {
      return Place(top: place.top, cursor: offset)
    }
    let top = min(top(showing: offset, onRow: rows / 3), lastTop)
    return Place(top: top, cursor: offset)
  }
}
