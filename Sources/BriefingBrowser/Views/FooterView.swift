extension Frame {
  /// Draws the last row: the line being typed, the question, the message, or the keys that matter.
  mutating func drawFooter(of state: BrowserState, in layout: ScreenLayout) {
    let last = Rect(row: size.rows - 1, column: 0, size: Size(columns: size.columns, rows: 1))
    let rect = layout.footer ?? last
    if let palette = state.palette {
      draw(palette.line, in: rect)
    } else if let menu = state.correction, menu.isTyping, state.message == nil {
      draw(menu.line, in: rect)
    } else if let purpose = state.letterPurpose {
      draw(state.text(of: purpose), .message, upFrom: rect)
    } else if state.hints != nil {
      draw("Type the letters of where to go; Esc: nowhere", .message, upFrom: rect)
    } else if let prompt = state.prompt, !prompt.isInView {
      draw(prompt, in: rect)
    } else if let question = state.question {
      draw(question.text, .warning, keys: keyHints(of: state), upFrom: rect)
    } else if let message = state.message {
      draw(message.text, message.isWarning ? .warning : .message, upFrom: rect)
    } else if layout.panel == nil, let step = state.tourText {
      draw("Tour: \(step)", .message, upFrom: rect)
    } else if layout.footer != nil {
      clear(rect)
      drawKeys(of: state, in: rect)
    }
  }

  /// Draws words for the reader, with `keys` behind them, on as many rows up from `rect` as they need;
  /// only where they would cover more than half of the screen are they cut.
  private mutating func draw(
    _ text: String, _ role: StyleRole, keys: [StyledText] = [], upFrom rect: Rect
  ) {
    let columns = max(1, rect.size.columns - 2)
    let limit = max(1, min((size.rows + 1) / 2, rect.row + 1))
    var lines = text.wrapped(to: columns)
    let last = DisplayWidth.columns(of: lines.last ?? "")
    var keysFit = keys.isEmpty || last + 2 + keys.columns <= rect.size.columns
    if lines.count + (keysFit ? 0 : 1) > limit {
      // The last line of what is cut is full: the keys get a row of their own.
      keysFit = keys.isEmpty
      lines = text.wrapped(to: columns, limit: max(1, keysFit ? limit : limit - 1))
    }
    var rows = lines.map { [StyledText(" " + $0, role)] }
    if keysFit {
      rows[rows.count - 1] += (keys.isEmpty ? [] : [StyledText("  ", role)]) + keys
    } else {
      rows.append(keys)
    }
    for (number, row) in rows.suffix(limit).enumerated() {
      let place = Rect(
        row: rect.row - min(limit, rows.count) + 1 + number, column: rect.column, size: rect.size)
      free(row: place.row, columns: place.columns)
      clear(place)
      draw(row, row: 0, in: place)
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
      [
        StyledText(prompt.label, .footerKey),
        StyledText(before + after, prompt.isChosen ? .selection : .prompt),
      ], row: 0, in: rect)
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
  /// What is said while a letter is awaited.
  fileprivate func text(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .setMark: "Mark this place: a to z in this article, A to Z in the library"
    case .goToMark: "Go to: ' where you jumped from" + markLetters.map { "  \($0)" }.joined()
    case .scroll: "This line to: z middle, t top, b foot"
    case .leave: "Z or Q quits lede"
    }
  }
}
