extension BrowserState {
  /// Runs a command with the number that was typed before its key.
  mutating func run(_ command: Command, count: Int?) -> [BrowserEffect] {
    switch (command.countUse, count) {
    case (.times, let count?): return run(command.id, times: count)
    case (.place, let count?): goToNumber(count)
    case (.percent, let count?): goToPercent(count)
    case (.percent, nil): message = Message("Type the per cent first: 50% goes to the middle")
    default: return run(command.id)
    }
    return []
  }

  /// Runs a command several times as one jump, until it leads no further.
  private mutating func run(_ command: CommandID, times: Int) -> [BrowserEffect] {
    if let motion = Motion(command) {
      let motion = motion.multiplied(by: min(times, Self.mostTimes))
      if context == .text { move(motion) } else { moveInList(motion) }
      return context == .folders ? showChosenFolder() : []
    }
    let walksJumps = command == .jumpBack || command == .jumpForward
    let jumpsBefore = jumps
    let start = jumpHere
    var effects: [BrowserEffect] = []
    for _ in 0..<min(times, Self.mostTimes) {
      let before = (reader?.place, reader?.selection, peek, activeListState, charts.column)
      effects += run(command)
      if before == (reader?.place, reader?.selection, peek, activeListState, charts.column) {
        break
      }
    }
    if !walksJumps, jumps != jumpsBefore, let start {
      jumps = jumpsBefore
      jumps.record(start)
    }
    return effects
  }

  /// No command is run more often by one key.
  private static let mostTimes = 1000

  /// Goes to the paragraph or the entry of that number, from 1; beyond the last one to the last.
  mutating func goToNumber(_ number: Int) {
    guard context == .text, let reader else {
      moveInList(.entry(number - 1))
      return
    }
    let paragraphs = reader.paragraphUnits.passages
    guard !paragraphs.isEmpty else { return }
    let index = min(max(number, 1), paragraphs.count) - 1
    jump(to: paragraphs[index].start)
    message = Message("Paragraph \(index + 1) of \(paragraphs.count)")
  }

  /// Goes so far into the text or the list.
  mutating func goToPercent(_ percent: Int) {
    let percent = min(percent, 100)
    guard context == .text, let text = reader?.article.text else {
      let count = activeList.map { $0.selectableCount(before: $0.count) } ?? 0
      moveInList(.entry(max(0, count * percent / 100 - (percent == 100 ? 1 : 0))))
      return
    }
    let offset = text.scalarBoundary(atOrBefore: text.count * percent / 100)
    guard let line = viewport?.layout.line(containing: offset)?.line else { return }
    jump(to: line.passage.start)
  }
}
