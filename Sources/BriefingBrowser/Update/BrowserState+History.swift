import BriefingModel

extension BrowserState {
  /// What was typed before for what the open line is for; nil where nothing is kept.
  var promptHistory: PromptHistory? {
    get {
      if case .note = prompt?.purpose { return notes }
      return prompt?.purpose.history.map { histories[$0] }
    }
    set {
      guard let newValue, let purpose = prompt?.purpose else { return }
      if case .note = purpose { notes = newValue }
      if let kind = purpose.history { histories[kind] = newValue }
    }
  }

  /// Puts a line of before in place of the one that is typed.
  mutating func showLine(
    _ take: (inout PromptHistory, _ shown: String) -> String?
  ) -> [BrowserEffect] {
    guard let shown = prompt?.text, var history = promptHistory,
      let line = take(&history, shown)
    else { return [] }
    promptHistory = history
    prompt?.replace(with: line)
    return takeTypedLine()
  }
}

extension BrowserState {
  /// Goes to the line typed before into the palette, of those that begin so; where the reader has begun
  /// to choose, or there is no such line, to the entry before.
  mutating func showEarlierCommand() {
    changeCommand(orStepBy: -1) { $0.before($1) }
  }

  /// Goes back to the line typed after that, or where none of before is shown, to the next entry.
  mutating func showLaterCommand() {
    changeCommand(orStepBy: 1) { history, _ in history.after() }
  }

  private mutating func changeCommand(
    orStepBy step: Int, _ take: (inout PromptHistory, _ shown: String) -> String?
  ) {
    guard let palette, !palette.isChosenByHand,
      let line = take(&histories[.command], palette.line.text)
    else {
      self.palette?.step(by: step)
      return
    }
    self.palette?.line.replace(with: line)
    self.palette?.find()
  }
}

extension Prompt.Purpose {
  /// Among which lines those that are typed for it are remembered over restarts; nil for none.
  var history: TypedLine.Kind? {
    switch self {
    case .search, .listSearch: .search
    case .librarySearch: .librarySearch
    case .filter, .helpFilter, .listFilter, .libraryFilter: .filter
    case .palette: .command
    case .searchName, .otherSearchName, .note, .tags, .pipe, .write, .openFile, .correction: nil
    }
  }
}
