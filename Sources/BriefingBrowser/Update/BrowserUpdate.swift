import BriefingModel

/// Takes one event into the state and says what is to be done outside. The only thing that changes
/// a `BrowserState`.
public func update(_ state: inout BrowserState, _ event: BrowserEvent) -> [BrowserEffect] {
  let before = state.settings.isLinear || state.tour != nil ? state : nil
  let effects = state.take(event)
  state.noteAsked(effects)
  guard let before else { return effects }
  state.followTour(since: before)
  if state.settings.isLinear { state.announce(changesSince: before) }
  return effects
}

extension BrowserState {
  /// Takes an event in: a key, a resize, or an answer, by what it is about.
  fileprivate mutating func take(_ event: BrowserEvent) -> [BrowserEffect] {
    switch event {
    case .keyPressed(let key): return press(key)
    case .resized(let size): resize(to: size)
    case .shelfLoaded, .shelfBegun, .shelfArranged, .shelfChanged, .readSet, .foldersLoaded,
      .searchKept, .searchReplaced, .articleDeleted:
      return takeShelfAnswer(event)
    case .articleOpened, .articleCompleted, .articleKept, .articleNotKept, .findingsArrived,
      .searchFinished, .openingFailed, .versionsLoaded, .compared:
      return takeArticleAnswer(event)
    case .libraryFound, .libraryCounted, .hitsLoaded, .librarySearchFailed:
      return takeSearchAnswer(event)
    case .bookmarksLoaded, .bookmarkKept, .bookmarkRefused, .bookmarkDeleted, .noteWritten,
      .markKept, .trailLoaded:
      return takeBookmarkAnswer(event)
    case .correctionKept, .changeRefused, .correctionsLoaded, .correctionWeighed:
      return takeCorrectionAnswer(event)
    case .dossierLoaded, .dossierCompleted, .quotationsLoaded, .articlesLoaded, .actorsLoaded,
      .monthsLoaded, .actorsFound:
      return takeActorAnswer(event)
    case .chartLoaded(let query, let chart): takeChart(chart, of: query)
    case .chartFailed(let query, let why): failChart(query, why)
    case .chartEvidenceLoaded(let selection, let evidence): takeEvidence(evidence, of: selection)
    case .fileExists(let view, let path):
      question = Question(
        text: "\(path) is there already. Write over it?", action: .overwrite(view, path: path))
    case .effectDone(let text): message = Message(text)
    case .effectFailed(let text): message = Message(text, isWarning: true)
    }
    return []
  }

  private mutating func resize(to size: Size) {
    self.size = size
    hints = nil
    revealCursor()
    keepSelectionsVisible()
  }
}
