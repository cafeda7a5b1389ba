import BriefingModel

extension BrowserState {
  /// Lists all rules of the reader's.
  mutating func openCorrections() -> [BrowserEffect] {
    views.append(ViewState(content: .corrections))
    return [.loadCorrections]
  }

  /// The rule that a command of the list is about.
  var correctionHere: PlacedCorrection? {
    guard context == .corrections else { return nil }
    return CorrectionsList(rules: corrections, calendar: settings.calendar)
      .rule(at: activeListState.selected)
  }

  var whyNoCorrectionHere: String? {
    correctionHere == nil ? "There is no correction here" : nil
  }

  /// Takes the chosen rule back, or lets it hold again.
  func toggleCorrectionHere() -> [BrowserEffect] {
    guard let kept = correctionHere?.kept else { return [] }
    return [kept.isUndone ? .redoCorrection(kept.id) : .undoCorrection(kept.id)]
  }

  /// Goes to what the chosen rule is about, in its article.
  mutating func openCorrectedPlace() -> [BrowserEffect] {
    guard let correction = correctionHere?.kept.correction, let article = correction.article else {
      message = Message("That holds in the whole library, and at no place in particular")
      return []
    }
    let start = correction.change.anchor?.position.start ?? 0
    return jump(
      to: Spot(article: article, position: ReadingPosition(top: start, cursor: start)))
  }

  /// Takes the rules that the library listed.
  mutating func takeCorrections(_ corrections: [PlacedCorrection]) {
    self.corrections = corrections
    keepSelectionsVisible()
  }
}
