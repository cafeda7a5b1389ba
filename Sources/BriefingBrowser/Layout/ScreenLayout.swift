/// Which part of the screen shows what, from its size alone and the pane that has the keys.
struct ScreenLayout {
  /// The row above everything, with the titles of the panes.
  private(set) var title: Rect?
  /// The rows that tell where the reader is, and the keys that matter.
  private(set) var status: Rect?
  private(set) var footer: Rect?
  /// The rows of the tour, above the status line.
  private(set) var panel: Rect?
  /// The panes that are shown.
  private(set) var outline: Rect?
  private(set) var actors: Rect?
  private(set) var quotations: Rect?
  private(set) var folders: Rect?
  /// The text, or the view that covers it; nil where a list has the whole of a narrow screen.
  private(set) var main: Rect?

  /// From this many columns on, all panes are shown; from the second on, one beside the text.
  static let columnsForAllPanes = 110
  static let columnsForOnePane = 92
  /// What a very wide screen keeps free beside the text, and the most that it gives to the panes.
  private static let columnsAroundText = 24
  private static let widestPane = (left: 52, right: 96)

  private let sectionCount: Int
  private let settings: BrowserSettings

  /// - Parameters:
  ///   - focus: The pane that has the keys; nil on the shelf.
  ///   - settings: What the reader set for the panes and the text.
  ///   - sectionCount: How many rows the outline can use.
  ///   - folders: How the folders of the shelf are shown.
  init(
    size: Size, focus: ReaderState.Pane?, settings: BrowserSettings = BrowserSettings(),
    sectionCount: Int = 0, folders: FolderDisplay = .hidden
  ) {
    self.sectionCount = sectionCount
    self.settings = settings
    let body = frameRows(of: size)
    guard let focus else {
      show(folders, in: body)
      return
    }
    if settings.isLinear || !settings.panes.isShown {
      show(focus, in: body)
    } else if size.columns >= Self.columnsForAllPanes {
      splitWide(body)
    } else if size.columns >= Self.columnsForOnePane {
      splitMedium(body, focus: focus)
    } else {
      show(focus, in: body)
    }
  }

  /// Where the status of a list stands: the whole width of the rows between title and status.
  private mutating func frameRows(of size: Size) -> Rect {
    let row = { (row: Int) in Rect(row: row, column: 0, size: Size(columns: size.columns, rows: 1))
    }
    var first = 0
    var last = size.rows
    if size.rows >= 4 {
      last -= 1
      footer = row(last)
    }
    if size.rows >= 2 {
      last -= 1
      status = row(last)
    }
    if settings.panelRows > 0, last > 2 * settings.panelRows {
      last -= settings.panelRows
      panel = Rect(
        row: last, column: 0, size: Size(columns: size.columns, rows: settings.panelRows))
    }
    if size.rows >= 6 {
      title = row(0)
      first = 1
    }
    return Rect(row: first, column: 0, size: Size(columns: size.columns, rows: last - first))
  }

  /// How the folders of the shelf are shown.
  enum FolderDisplay {
    /// Not at all.
    case hidden
    /// Beside the articles.
    case beside
    /// In place of the articles.
    case alone
  }

  private mutating func show(_ folders: FolderDisplay, in body: Rect) {
    let columns = body.size.columns
    switch folders {
    case .hidden: main = body
    case .alone: self.folders = body
    case .beside:
      let left = min(settings.panes.left ?? Self.folderColumns, columns / 3)
      self.folders = body.columns(0..<left)
      main = body.columns(left + 1..<columns)
    }
  }

  private static let folderColumns = 28

  private mutating func splitWide(_ body: Rect) {
    let columns = body.size.columns
    let (left, right) = paneWidths(of: columns)
    splitLeft(body, columns: left)
    quotations = body.columns(columns - right..<columns)
    main = body.columns(left + 1..<columns - right - 1)
  }

  /// What the panes at the sides get: a share of the screen, and of a very wide one what the text
  /// leaves over; or what the reader set, as long as the text keeps a third.
  private func paneWidths(of columns: Int) -> (left: Int, right: Int) {
    var left = min(36, columns / 5 + 5)
    var right = min(48, columns / 4 + 4)
    let over = max(0, columns - left - right - 2 - settings.textWidth - Self.columnsAroundText)
    left += min(over / 3, Self.widestPane.left - left)
    right += min(over * 2 / 3, Self.widestPane.right - right)
    return (
      min(settings.panes.left ?? left, columns / 3), min(settings.panes.right ?? right, columns / 3)
    )
  }

  private mutating func splitMedium(_ body: Rect, focus: ReaderState.Pane) {
    let columns = body.size.columns
    if focus == .quotations {
      let right = min(settings.panes.right ?? columns / 3, columns / 2)
      quotations = body.columns(columns - right..<columns)
      main = body.columns(0..<columns - right - 1)
    } else {
      let left = min(settings.panes.left ?? 26, columns / 3)
      splitLeft(body, columns: left)
      main = body.columns(left + 1..<columns)
    }
  }

  /// The outline above the actors, with a row between them for the actors' title.
  private mutating func splitLeft(_ body: Rect, columns: Int) {
    let rows = body.size.rows
    let outlineRows = min(max(3, min(rows / 3, sectionCount)), rows)
    outline = Rect(row: body.row, column: 0, size: Size(columns: columns, rows: outlineRows))
    actors = Rect(
      row: body.row + outlineRows + 1, column: 0,
      size: Size(columns: columns, rows: rows - outlineRows - 1))
  }

  private mutating func show(_ focus: ReaderState.Pane, in body: Rect) {
    switch focus {
    case .text: main = body
    case .outline: outline = body
    case .actors: actors = body
    case .quotations: quotations = body
    }
  }

  /// Where a pane is; nil where it is not shown.
  func rect(of pane: ReaderState.Pane) -> Rect? {
    switch pane {
    case .text: main
    case .outline: outline
    case .actors: actors
    case .quotations: quotations
    }
  }
}

extension Rect {
  /// The part of a rectangle in some of its columns, counted from its left edge.
  func columns(_ range: Range<Int>) -> Rect {
    Rect(
      row: row, column: column + range.lowerBound,
      size: Size(columns: range.count, rows: size.rows))
  }
}
