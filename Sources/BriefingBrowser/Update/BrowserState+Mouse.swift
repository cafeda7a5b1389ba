import BriefingModel

extension BrowserState {
  /// Takes what the mouse did: a click moves the cursor or chooses an entry, a second one opens it; the
  /// wheel scrolls; dragging chooses a passage.
  mutating func takeMouse(_ action: MouseAction) -> [BrowserEffect] {
    guard !isCovered else {
      if action.kind == .pressed { uncover() }
      return []
    }
    switch action.kind {
    case .wheelUp: turnWheel(by: -Self.linesPerNotch, at: action)
    case .wheelDown: turnWheel(by: Self.linesPerNotch, at: action)
    case .pressed: return press(at: action)
    case .dragged: drag(to: action)
    case .released: reader?.pressedAt = nil
    }
    return []
  }

  /// The terminal's window came to the front or went to the back; another lede may have been at the
  /// library meanwhile.
  mutating func takeFocus(_ hasFocus: Bool) -> [BrowserEffect] {
    self.hasFocus = hasFocus
    guard hasFocus else { return [] }
    if let id = reader?.articleID { return [.loadBookmarks(id)] }
    return reader == nil ? [.renewShelf] : []
  }

  /// Whether something lies over the panes that keys go to first.
  private var isCovered: Bool {
    prompt != nil || question != nil || palette != nil || hints != nil || peek != nil
      || letterPurpose != nil
  }

  /// Closes what lies over the panes, where nothing typed is lost by it.
  private mutating func uncover() {
    palette = nil
    hints = nil
    peek = nil
    letterPurpose = nil
  }

  private static let linesPerNotch = 3

  private mutating func turnWheel(by lines: Int, at action: MouseAction) {
    if let pane = pane(at: action), pane != .text, views.isEmpty, reader?.focus != pane {
      focus(on: pane)
    }
    if context == .text || context == .selection {
      move(.scroll(lines))
    } else {
      moveInList(.line(lines))
    }
  }

  private mutating func press(at action: MouseAction) -> [BrowserEffect] {
    guard views.isEmpty, let pane = pane(at: action) else {
      guard reader == nil || !views.isEmpty, let rect = activeListRect else { return [] }
      return pressEntry(at: action, in: rect)
    }
    if pane == .text { return pressText(at: action) }
    let wasFocused = reader?.focus == pane
    guard let rect = layout.rect(of: pane), let reader else { return [] }
    if !wasFocused {
      let shown = reader.shownListState(of: pane, in: rect.size, view: nil).list
      focus(on: pane)
      self.reader?.lists[pane] = shown
    }
    return pressEntry(at: action, in: rect, opens: wasFocused)
  }

  /// Chooses the entry under the mouse; where it was chosen before, opens it.
  private mutating func pressEntry(
    at action: MouseAction, in rect: Rect, opens: Bool = true
  ) -> [BrowserEffect] {
    guard rect.rows.contains(action.row), let content = activeList else { return [] }
    let list = activeListState
    var row = rect.row
    var entry = list.top
    while entry < content.count {
      row += content.item(at: entry, below: list.top, columns: rect.size.columns).lines.count
      if action.row < row { break }
      entry += 1
    }
    guard entry < content.count, content.isSelectable(entry) else { return [] }
    if opens, entry == list.selected {
      switch context {
      case .shelf: return runUnlessDisabled(.shelfOpen)
      case .plot: return runUnlessDisabled(.plotOpen)
      case .charts: return runUnlessDisabled(.chartOpen)
      case .chartArticles: return runUnlessDisabled(.chartArticleOpen)
      default: return runUnlessDisabled(.listOpen)
      }
    }
    activeListState.selected = entry
    moveInList(.line(0))
    return []
  }

  private mutating func pressText(at action: MouseAction) -> [BrowserEffect] {
    guard let offset = offset(at: action), let before = reader else { return [] }
    if before.focus != .text { focus(on: .text) }
    let isSecond =
      before.focus == .text && before.selection == nil
      && before.article.text.word(at: before.place.cursor) == before.article.text.word(at: offset)
    reader?.selection = nil
    reader?.place.cursor = offset
    reader?.goalColumn = nil
    reader?.pressedAt = offset
    return isSecond ? runUnlessDisabled(.actorFollow) : []
  }

  private mutating func drag(to action: MouseAction) {
    guard let reader, let start = reader.pressedAt, let end = offset(at: action),
      start != end || reader.selection != nil
    else { return }
    if let reason = whyNoBookmarks {
      message = Message(reason)
      return
    }
    let origin = reader.selection?.origin ?? reader.place
    self.reader?.selection = Selection(
      anchor: reader.article.text.word(at: start), end: reader.article.text.word(at: end),
      origin: origin)
    self.reader?.place.cursor = end
  }

  private mutating func runUnlessDisabled(_ id: CommandID) -> [BrowserEffect] {
    guard let command = settings.commands.commands.first(where: { $0.id == id }) else { return [] }
    if let reason = command.disabledReason(self) {
      message = Message(reason)
      return []
    }
    return run(id)
  }

  private func pane(at action: MouseAction) -> ReaderState.Pane? {
    guard reader != nil else { return nil }
    return ReaderState.Pane.allCases.first { pane in
      guard let rect = layout.rect(of: pane) else { return false }
      return rect.rows.contains(action.row) && rect.columns.contains(action.column)
    }
  }

  /// The byte of the text under the mouse.
  private func offset(at action: MouseAction) -> Int? {
    guard let reader, let viewport, let rect = layout.main else { return nil }
    let row = min(max(action.row - rect.row, 0), rect.size.rows - 1)
    let rows = viewport.visibleRows(from: reader.place.top)
    guard let line = (rows.last { $0.row <= row } ?? rows.first)?.line else { return nil }
    let column = max(0, action.column - rect.column - viewport.margin - line.indent)
    return TextMotion(layout: viewport.layout).offset(atColumn: column, in: line)
  }
}

extension ArticleText {
  /// The characters around the byte at `offset` up to white space on both sides.
  fileprivate func word(at offset: Int) -> Passage {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    var start = min(offset, count)
    var end = start
    while start > 0, !isSpace(utf8[start - 1]) { start -= 1 }
    while end < count, !isSpace(utf8[end]) { end += 1 }
    return Passage(start, end)
  }
}
