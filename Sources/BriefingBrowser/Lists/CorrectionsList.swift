import BriefingModel

/// All rules of the reader's, the newest first, those taken back among them.
struct CorrectionsList: ListContent {
  let rules: [PlacedCorrection]
  let calendar: LocalCalendar

  var count: Int { rules.isEmpty ? 0 : rules.count + 1 }

  func isSelectable(_ index: Int) -> Bool { index > 0 }

  func selectableCount(before index: Int) -> Int { max(0, index - 1) }

  /// The rule that an entry is.
  func rule(at index: Int) -> PlacedCorrection? {
    rules.indices.contains(index - 1) ? rules[index - 1] : nil
  }

  func item(at index: Int, columns: Int) -> ListItem {
    guard let rule = rule(at: index) else {
      let help =
        "lede correct export writes them for another library, lede correct import takes them in"
      return ListItem(
        lines: help.wrapped(to: max(10, columns - 2)).map { [StyledText(" " + $0, .metadata)] }
          + [[]])
    }
    let isUndone = rule.kept.isUndone
    let state = isUndone ? "taken back" : ""
    let lines = rule.kept.correction.shortDescription
      .wrapped(to: max(10, columns - 5 - state.count), limit: 3)
    let day = calendar.day(of: rule.kept.correction.created)
    let place = rule.headline?.singleLine ?? "in the whole library"
    return ListItem(
      lines: lines.map { [StyledText("   "), StyledText($0, isUndone ? .metadata : .text)] }
        + [[StyledText("   \(day) · \(place)", .metadata)], []],
      detail: state.isEmpty ? [] : [StyledText(state + " ", .listDetail)])
  }
}

extension Correction {
  /// The rule in words, a long quotation cut short.
  var shortDescription: String {
    guard var anchor = change.anchor else { return "\(self)".singleLine }
    let words = anchor.exact.singleLine
    anchor.exact = DisplayWidth.truncate(words, to: 60)
    var short = self
    short.change = change.at(anchor)
    return "\(short)"
  }
}
