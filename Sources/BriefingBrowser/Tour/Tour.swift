/// Where a reader is in the tour.
public struct Tour: Hashable, Sendable {
  /// The step, by its place in `TourStep.all`.
  var step = 0
  /// The step that it began with: the first one that could be done.
  var first = 0

  /// The tour at its beginning.
  public init() {}

  /// The rows of its panel.
  static let rows = 2
  /// A screen with fewer rows shows the step in the footer alone.
  static let rowsForPanel = 12
}

extension BrowserState {
  /// Begins the tour at its first step that can be done now.
  public mutating func startTour() {
    tour = Tour()
    skipImpossibleSteps()
    if let step = tour?.step { tour?.first = step }
    makeRoomForTour()
  }

  /// Starts the tour, or leaves it.
  mutating func toggleTour() {
    guard tour != nil else { return startTour() }
    leaveTour()
    message = Message("The tour is over: \(label(of: .tourToggle)) or  lede tour  starts it again")
  }

  /// Goes on where what happened since `before` did what the step asks for.
  mutating func followTour(since before: BrowserState) {
    guard let tour else { return }
    if TourStep.all[tour.step].isDone(before, self) {
      self.tour?.step += 1
      skipImpossibleSteps()
    }
    makeRoomForTour()
  }

  private mutating func skipImpossibleSteps() {
    while let tour, TourStep.all.indices.contains(tour.step),
      !TourStep.all[tour.step].isPossible(self)
    {
      self.tour?.step += 1
    }
    guard let tour, !TourStep.all.indices.contains(tour.step) else { return }
    leaveTour()
    message = Message(
      "That was all. \(label(of: .viewHelp)) shows the keys, \(label(of: .programQuit)) quits")
  }

  private mutating func leaveTour() {
    tour = nil
    makeRoomForTour()
  }

  private mutating func makeRoomForTour() {
    let rows = tour != nil && size.rows >= Tour.rowsForPanel ? Tour.rows : 0
    guard settings.panelRows != rows else { return }
    settings.panelRows = rows
    revealCursor()
    keepSelectionsVisible()
  }

  /// What the step asks for, with the reader's keys in it; nil where there is no tour.
  var tourText: String? {
    guard let tour, TourStep.all.indices.contains(tour.step) else { return nil }
    let step = TourStep.all[tour.step]
    let parts = step.text.split(separator: "%", omittingEmptySubsequences: false)
    return parts.enumerated().map { number, part in
      step.commands.indices.contains(number) && number < parts.count - 1
        ? part + label(of: step.commands[number]) : String(part)
    }
    .joined()
  }

  /// The key that a command is run by, or the command's name where it has none.
  func label(of id: CommandID) -> String {
    let command = settings.commands.commands.first { $0.id == id }
    return command?.keys.isEmpty == false ? command?.label ?? id.rawValue : id.rawValue
  }
}
