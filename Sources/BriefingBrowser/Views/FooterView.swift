extension Frame {
  /// Draws the last row: the line being typed, the question, the message, or the keys that matter.
  mutating func drawFooter(of state: BrowserState, in layout: ScreenLayout) {
    let last = Rect(row: size.rows - 1, column: 0, size: Size(columns: size.columns, rows: 1))
    let rect = layout.footer ?? last
    if let palette = state.palette {
      draw(palette.line, in: rect)
    } else if let menu = state.correction, menu.isTyping, state.message == nil {
      draw(menu.line, in: rect)
    } else if let purpose = state.markPurpose {
      clear(rect)
      draw([StyledText(" " + state.text(of: purpose), .message)], row: 0, in: rect)
    } else if state.hints != nil {
      clear(rect)
      draw(
        [StyledText(" Type the letters of where to go; Esc: nowhere", .message)], row: 0, in: rect)
    } else if let prompt = state.prompt, !prompt.isInView {
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
  mutating func draw(_ prompt: Prompt, in rect: Rect) {
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
    var writer = CellWriter(row: rect.row, column: rect.column, limit: rect.columns.upperBound)
    for command in state.settings.commands.footerCommands(in: state.context) {
      guard !command.keys.isEmpty, command.disabledReason(state) == nil else { continue }
      let width =
        DisplayWidth.columns(of: command.label) + DisplayWidth.columns(of: command.title) + 2
      guard writer.column + width <= rect.columns.upperBound else { break }
      writer.write(" " + command.label, role: .footerKey, to: &self)
      writer.write(" \(command.title) ", role: .footerLabel, to: &self)
    }
  }

  private func keyHints(of state: BrowserState) -> [StyledText] {
    state.settings.commands.footerCommands(in: state.context).flatMap { command in
      [
        StyledText(" " + command.label, .footerKey),
        StyledText(" \(command.title) ", .footerLabel),
      ]
    }
  }
}

extension BrowserState {
  /// What is said while the letter of a mark is awaited.
  fileprivate func text(of purpose: MarkPurpose) -> String {
    switch purpose {
    case .set: "Mark this place: a to z in this article, A to Z in the library"
    case .go: "Go to: ' where you jumped from" + markLetters.map { "  \($0)" }.joined()
    }
  }
}
