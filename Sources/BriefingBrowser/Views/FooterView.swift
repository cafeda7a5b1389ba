extension Frame {
  /// Draws the last row: the line being typed, the question, the message, or the keys that matter.
  mutating func drawFooter(of state: BrowserState, in layout: ScreenLayout) {
    let last = Rect(row: size.rows - 1, column: 0, size: Size(columns: size.columns, rows: 1))
    let rect = layout.footer ?? last
    if let prompt = state.prompt {
      draw(prompt, in: rect)
    } else if let question = state.question {
      clear(rect)
      let keys = keyHints(of: state)
      draw([StyledText(" \(question.text)  ", .warning)] + keys, row: 0, in: rect)
    } else if let message = state.message {
      clear(rect)
      let text = DisplayWidth.truncate(" " + message.text, to: rect.size.columns)
      draw([StyledText(text, message.isWarning ? .warning : .message)], row: 0, in: rect)
    } else if layout.footer != nil {
      clear(rect)
      drawKeys(of: state, in: rect)
    }
  }

  private mutating func clear(_ rect: Rect) {
    var writer = CellWriter(row: rect.row, column: rect.column, limit: rect.columns.upperBound)
    writer.fill(role: .footerLabel, to: &self)
  }

  /// The line being typed, scrolled so that its cursor can be seen.
  private mutating func draw(_ prompt: Prompt, in rect: Rect) {
    clear(rect)
    let label = DisplayWidth.columns(of: prompt.label)
    let room = max(1, rect.size.columns - label - 1)
    var before = String(prompt.text.prefix(prompt.cursor))
    while DisplayWidth.columns(of: before) > room { before.removeFirst() }
    let after = String(prompt.text.dropFirst(prompt.cursor))
    draw(
      [StyledText(prompt.label, .footerKey), StyledText(before + after, .prompt)], row: 0, in: rect)
    let column = label + DisplayWidth.columns(of: before)
    cursor = Position(row: rect.row, column: min(column, max(0, size.columns - 1)))
  }

  /// As many of the keys as fit, the most useful first.
  private mutating func drawKeys(of state: BrowserState, in rect: Rect) {
    var used = 1
    var pieces: [StyledText] = []
    for hint in hints(of: state) {
      let width = DisplayWidth.columns(of: hint.key) + 1 + DisplayWidth.columns(of: hint.title)
      guard used + width <= rect.size.columns else { break }
      pieces += [
        StyledText(" " + hint.key, .footerKey), StyledText(" \(hint.title) ", .footerLabel),
      ]
      used += width + 2
    }
    draw(pieces, row: 0, in: rect)
  }

  private func keyHints(of state: BrowserState) -> [StyledText] {
    hints(of: state).flatMap {
      [StyledText(" " + $0.key, .footerKey), StyledText(" \($0.title) ", .footerLabel)]
    }
  }

  private func hints(of state: BrowserState) -> [(key: String, title: String)] {
    CommandRegistry.standard.commands(in: state.context)
      .filter { $0.footerRank != nil && $0.disabledReason(state) == nil }
      .sorted { ($0.footerRank ?? 0) < ($1.footerRank ?? 0) }
      .compactMap { command in command.keys.first.map { ($0.label, command.title) } }
  }
}
