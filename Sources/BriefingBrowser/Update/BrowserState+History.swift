extension BrowserState {
  /// What was typed before for what the open line is for; nil where nothing is kept.
  var promptHistory: PromptHistory? {
    get {
      switch prompt?.purpose {
      case .search: searches
      case .librarySearch: search.history
      case .note: notes
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      switch prompt?.purpose {
      case .search: searches = newValue
      case .librarySearch: search.history = newValue
      case .note: notes = newValue
      default: break
      }
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
