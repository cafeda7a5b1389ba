extension Frame {
  /// Draws what the tour asks for, above the status line.
  mutating func drawTour(of state: BrowserState, in layout: ScreenLayout) {
    guard let panel = layout.panel, let text = state.tourText, let tour = state.tour else { return }
    let name = " Tour \(tour.step - tour.first + 1)/\(TourStep.all.count - tour.first) "
    let width = max(1, panel.size.columns - DisplayWidth.columns(of: name) - 1)
    let lines = text.wrapped(to: width, limit: panel.size.rows - 1)
    let leave = "\(state.label(of: .tourToggle)) leaves the tour "
    for row in 0..<panel.size.rows {
      let start = row == 0 ? name : String(repeating: " ", count: DisplayWidth.columns(of: name))
      let line = row < lines.count ? lines[row] : ""
      let isLast = row == panel.size.rows - 1
      draw(
        left: [StyledText(start, .footerKey), StyledText(line, .message)],
        right: isLast ? [StyledText(leave, .metadata)] : [], fill: .text, row: row, in: panel)
    }
  }
}
