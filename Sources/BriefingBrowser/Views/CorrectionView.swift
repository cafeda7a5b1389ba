import BriefingModel

/// Where the menu of corrections stands: above the last row.
struct CorrectionBox {
  let title: Rect?
  let list: Rect
  let preview: Rect
  /// The lines of the preview.
  let lines: [String]

  private static let mostRows = 12
  private static let mostPreviewRows = 3

  /// - Parameter bottom: The first row below the box.
  init(_ menu: CorrectionMenu, columns: Int, above bottom: Int) {
    let rect = { (row: Int, rows: Int) in
      Rect(row: row, column: 0, size: Size(columns: columns, rows: rows))
    }
    let wrapped =
      menu.preview.isEmpty
      ? [] : menu.preview.wrapped(to: max(8, columns - 2), limit: Self.mostPreviewRows)
    let previewRows = max(0, min(wrapped.count, bottom - 2))
    lines = Array(wrapped.prefix(previewRows))
    let room = max(0, min(Self.mostRows, bottom - previewRows - 1))
    let rows = min(room, menu.entries.count)
    let top = bottom - previewRows - rows
    title = top > 0 ? rect(top - 1, 1) : nil
    list = rect(max(0, top), rows)
    preview = rect(bottom - previewRows, previewRows)
  }
}

extension BrowserState {
  /// The box of the menu that is open.
  var correctionBox: CorrectionBox? {
    correction.map {
      CorrectionBox($0, columns: size.columns, above: size.rows - 1 - settings.panelRows)
    }
  }

  /// What the box is about.
  fileprivate var correctionTitle: String {
    guard let menu = correction else { return "" }
    switch menu.subject {
    case .actor(let actor): return "Correct \(actor.reference.name)"
    case .quotation(let quotation):
      let words = String(quotation.anchor.exact.prefix(80)).singleLine
      let short = DisplayWidth.truncate(words, to: 40)
      return quotation.isDirect
        ? "Correct “\(short)” (\(quotation.speaker))" : "Correct: \(short) (\(quotation.speaker))"
    case .words(let words):
      let text = reader?.article.text[words.quotation.passage] ?? ""
      let short = DisplayWidth.truncate(String(text.prefix(80)).singleLine, to: 40)
      return "What is “\(short)”?"
    }
  }

  /// Where the rule that is chosen would hold, and the key that changes it.
  fileprivate var correctionScope: String {
    guard let menu = correction else { return "" }
    guard let change = menu.change else { return scopeToCome(of: menu) }
    if !menu.isOfArticle { return "in the whole library " }
    guard change.canHoldInLibrary else { return "in this article " }
    return scope(isForLibrary: isForLibrary(menu))
  }

  /// Where a rule would hold that is still to be chosen.
  private func scopeToCome(of menu: CorrectionMenu) -> String {
    guard menu.isOfArticle else { return "in the whole library " }
    guard case .actor = menu.subject else { return "in this article " }
    return scope(isForLibrary: menu.isForLibrary)
  }

  private func scope(isForLibrary: Bool) -> String {
    isForLibrary
      ? "in the whole library, \(label(of: .correctScope)): only this article "
      : "in this article, \(label(of: .correctScope)): in the whole library "
  }
}

extension Frame {
  /// Draws the menu of corrections over what is there.
  mutating func drawCorrection(of state: BrowserState) {
    guard let box = state.correctionBox, let menu = state.correction else { return }
    for rect in [box.title, box.list, box.preview].compactMap(\.self) {
      for row in rect.rows where row >= 0 && row < size.rows {
        free(row: row, columns: 0..<size.columns)
      }
    }
    if let title = box.title {
      draw(
        left: [StyledText(" " + state.correctionTitle, .paneTitleActive)],
        right: [StyledText(state.correctionScope, .metadata)], fill: .paneTitle, row: 0, in: title)
    }
    if box.list.size.rows > 0 {
      let list = CorrectionList(menu: menu)
      let shown = ListViewport(content: list, size: box.list.size).revealing(menu.list)
      draw(list, state: shown, in: box.list, hasKeys: true, isMarked: true)
    }
    for (row, line) in box.lines.enumerated() {
      draw(
        left: [StyledText(" " + line, .statusLit)], right: [], fill: .status, row: row,
        in: box.preview)
    }
  }
}
