import BriefingModel

/// How the search of the library divides its part of the screen.
struct SearchLayout {
  /// The row of the query.
  let line: Rect
  /// The rows under it: how many were found, or where the mistake stands and what it is.
  let notes: [Rect]
  /// What was found.
  let list: Rect

  init(_ rect: Rect) {
    let rows = rect.size.rows
    let head = rows >= 10 ? 3 : rows >= 3 ? 2 : 1
    let row = { (row: Int) in
      Rect(
        row: rect.row + row, column: rect.column,
        size: Size(columns: rect.size.columns, rows: row < rows ? 1 : 0))
    }
    line = row(0)
    notes = (1..<max(head, 1)).map(row)
    list = Rect(
      row: rect.row + head, column: rect.column,
      size: Size(columns: rect.size.columns, rows: max(0, rows - head)))
  }
}

extension Frame {
  /// Draws the query, how many articles it finds, and the articles.
  mutating func drawSearch(of state: BrowserState, in rect: Rect) {
    let layout = SearchLayout(rect)
    let search = state.search
    if let prompt = state.prompt, case .librarySearch = prompt.purpose {
      draw(prompt, in: layout.line)
    } else {
      draw(
        [StyledText(" Search: ", .footerKey), StyledText(search.query.text, .prompt)], row: 0,
        in: layout.line)
    }
    drawNotes(of: state, in: layout)
    if state.showsSearchGuide {
      draw(SearchGuide(), state: ListState(), in: layout.list, hasKeys: false, isMarked: false)
    } else if let found = search.found {
      draw(
        ResultList(found: found), state: search.list, in: layout.list,
        hasKeys: state.hasFocus && state.prompt == nil, isMarked: state.prompt == nil)
    }
  }

  private mutating func drawNotes(of state: BrowserState, in layout: SearchLayout) {
    guard let first = layout.notes.first else { return }
    guard let mistake = state.search.mistake else {
      draw([StyledText(" " + state.searchNote, .metadata)], row: 0, in: first)
      if let note = state.search.found?.note, layout.notes.count > 1, !state.showsSearchGuide {
        draw([StyledText(" " + note, .metadata)], row: 0, in: layout.notes[1])
      }
      return
    }
    let text = StyledText(" \(mistake)", .warning)
    guard layout.notes.count > 1 else {
      draw([text], row: 0, in: first)
      return
    }
    draw(
      [StyledText(state.carets(under: mistake, columns: first.size.columns), .warning)],
      row: 0, in: first)
    draw([text], row: 0, in: layout.notes[1])
  }
}

extension BrowserState {
  /// Whether the language of the search is shown in place of what was found.
  var showsSearchGuide: Bool {
    if case .librarySearch = prompt?.purpose { return prompt?.text.trimmed.isEmpty ?? true }
    return false
  }

  /// What stands under the query: what can be typed, or how many articles were found.
  fileprivate var searchNote: String {
    if let prompt, case .librarySearch = prompt.purpose {
      if prompt.text.trimmed.isEmpty {
        guard let found = search.found else { return "Words, or:" }
        return "Enter: back to the \(found.countText) with \(found.query.text)"
      }
      let choices = QueryCompletion(prompt).choices
      if choices.count == 1, !choices[0].summary.isEmpty {
        return "\(choices[0].text) \(choices[0].summary)"
      }
      if !choices.isEmpty { return choices.map(\.text).joined(separator: "  ") }
    }
    guard let found = search.found, !search.isPending || found.count > 0 else {
      return search.isPending ? "searching" : ""
    }
    if found.count == 0 { return "No article of the library holds that" }
    return "\(found.countText), \(found.orderText)"
  }

  /// Signs under the mistake in the line.
  fileprivate func carets(under mistake: SearchQueryError, columns: Int) -> String {
    let line = prompt ?? Prompt(.palette, label: " Search: ", text: search.query.text)
    let query = Array(mistake.query.utf8)
    let before = String(decoding: query[..<min(mistake.passage.start, query.count)], as: UTF8.self)
    let end = min(max(mistake.passage.end, mistake.passage.start), query.count)
    let wrong = String(
      decoding: query[min(mistake.passage.start, end)..<end], as: UTF8.self)
    let start =
      DisplayWidth.columns(of: line.label) + DisplayWidth.columns(of: before)
      - line.hiddenColumns(in: columns)
    return String(repeating: " ", count: max(0, start))
      + String(repeating: "^", count: max(1, DisplayWidth.columns(of: wrong)))
  }
}

extension FoundArticles {
  /// How many there are, as far as it is known.
  var countText: String {
    if !isCounted { return "\(count) or more articles" }
    if isCapped { return "\(count) articles or more" }
    return count == 1 ? "1 article" : "\(count) articles"
  }

  /// Their order.
  var orderText: String { query.order == .relevance ? "the best first" : "the newest first" }
}
