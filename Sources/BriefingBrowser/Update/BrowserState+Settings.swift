extension BrowserState {
  /// Changes a setting until the reader leaves lede, and says what it is now.
  mutating func changeSetting(_ command: CommandID) -> [BrowserEffect] {
    switch command {
    case .textWiden: setTextWidth(settings.textWidth + BrowserSettings.textWidthStep)
    case .textNarrow: setTextWidth(settings.textWidth - BrowserSettings.textWidthStep)
    case .linearToggle:
      settings.isLinear.toggle()
      showAgain()
      message = Message(
        settings.isLinear
          ? "One thing at a time, for screen readers and braille displays" : "All panes again")
    case .mouseToggle:
      settings.usesMouse.toggle()
      message = Message(
        settings.usesMouse
          ? "The mouse moves, scrolls and chooses; with Shift the terminal selects as ever"
          : "The mouse is the terminal's again")
      return [.useMouse(settings.usesMouse)]
    default: break
    }
    return []
  }

  /// The text at most so many columns wide; wider than its pane it only would say so.
  private mutating func setTextWidth(_ columns: Int) {
    let widths = BrowserSettings.textWidths
    let room = layout.main?.size.columns ?? size.columns
    let wanted = min(max(columns, widths.lowerBound), widths.upperBound)
    if wanted > settings.textWidth, settings.textWidth >= room {
      message = Message("The text has all the columns there are")
      return
    }
    settings.textWidth = wanted
    showAgain()
    message = Message("Text of at most \(wanted) columns")
  }

  /// What was on the screen stays on it after a change of its layout.
  private mutating func showAgain() {
    revealCursor()
    keepSelectionsVisible()
  }
}
